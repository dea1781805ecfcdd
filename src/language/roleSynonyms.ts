// How role phrases are compared: words that say the same, and words that say nothing, written for this project.

import { words } from './wordList';

/** Words of roles that say the same, whatever the gender or the spelling. The first of a line stands for all. */
const groups = `
  # role nouns
  spokesperson, spokesman, spokeswoman
  chair, chairman, chairwoman, chairperson
  representative, congressman, congresswoman
  councillor, councilman, councilwoman, councilor, councilmember
  advisor, adviser
  businessman, businesswoman
  actor, actress
  officer, policeman, policewoman
  co-founder, cofounder, founder
  minister, premier
  attorney, lawyer
  doctor, physician
  neighbor, neighbour
  nominee, candidate
  executive, ceo
  politician, statesman
  head, director

  # words beside them
  defense, defence
  republican, gop
  nations, un, u.n
  conservative, tory
`;

/** From each synonym to the word that stands for it. */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  groups
    .replace(/#.*/g, '')
    .split('\n')
    .flatMap((line) => {
      const [standard = '', ...synonyms] = line.split(',').map((word) => word.trim());
      return synonyms.map((synonym): [string, string] => [synonym, standard]);
    }),
);

/** Words of a role that make no difference between two: "the former mayor" is "the mayor". */
export const IDLE_ROLE_WORDS = words(`
  the, a, an, of, for, at, to, in, on, and, his, her, its, their, 's
  former, ex, then, united, current, incoming, outgoing, longtime, veteran, now, late
`);
