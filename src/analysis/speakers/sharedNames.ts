import type { FoundStatement } from './foundStatement';
import type { FoundName } from './names';
import { lowerAt, type Page } from './page';
import { genderBy, type Gender, type Joining, type Person } from './people';
import { THIRD_PERSON } from './pronouns';
import { tokensIn } from './statementIndex';

/** In tokens: so far into the content its first pronoun is taken for the speaker ("Rask said that she would stay"). */
const longestOpening = 3;

/**
 * Which of several who share a name is the source of a statement: when Rask said she would stay, it is Maria Rask and
 * not her husband. The others stay rivals.
 */
export function settleSharedNames(
  page: Page,
  joined: ReadonlyMap<FoundName, Joining>,
): ReadonlyMap<FoundName, Joining> {
  const settled = new Map(joined);
  const shared = new Map([...joined].filter(([, { rivals }]) => rivals.length > 0).map(([name]) => [name.last, name]));
  if (shared.size === 0) return joined;
  for (const statement of page.found) {
    const name = statement.source && shared.get(tokensIn(page, statement.source).last);
    const gender = name && genderOfSpeaker(page, statement);
    const joining = name && joined.get(name);
    if (gender && joining) settled.set(name, preferring(gender, joining));
  }
  return settled;
}

/** The likeliest whose gender fits comes first; nothing changes when nobody's does. */
function preferring(gender: Gender, joining: Joining): Joining {
  const people = [joining.person, ...joining.rivals];
  const fits = ({ genderVotes }: Person): boolean => genderBy(genderVotes) === gender;
  const person = people.find(fits);
  return person ? { person, rivals: people.filter((each) => each !== person) } : joining;
}

/** What the pronoun says that the reported words begin with, where it can mean the speaker. */
function genderOfSpeaker(page: Page, { type, content: [first] }: FoundStatement): Gender | null {
  if (type === 'direct' || !first) return null;
  const start = tokensIn(page, first).first;
  for (let token = start; token < start + longestOpening; token++) {
    const gender = THIRD_PERSON.get(lowerAt(page, token));
    if (gender) return gender;
  }
  return null;
}
