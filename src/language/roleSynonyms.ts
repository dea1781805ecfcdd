// How role phrases are compared: words that say the same, and words that say nothing, written for this project.

import { words } from './wordList';

/** Words of roles that say the same, whatever the gender or the spelling. The first of a line stands for all. */
const groups = `
  # role nouns
  spokesperson, spokesman, spokeswoman
  chair, chairman, chairwoman, chairperson
  congressman, congresswoman
  councillor, councilman, councilwoman, councilor, councilmember
  advisor, adviser
  businessman, businesswoman
  actor, actress
  policeman, policewoman
  co-founder, cofounder, founder
  prime minister, premier
  attorney, lawyer, counsel, counselor, barrister, solicitor
  doctor, physician
  neighbor, neighbour
  nominee, candidate, contender
  executive, ceo
  politician, statesman

  # words beside them
  defense, defence
  republican, gop
  nations, un, u.n
  conservative, tory
`;

/** From each synonym to the word that stands for it. */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  rows(groups).flatMap(([standard = '', ...synonyms]) =>
    synonyms.map((synonym): [string, string] => [synonym, standard]),
  ),
);

/**
 * Words that make another office of a role noun: a vice president is no president, the attorney general no general. The
 * standard noun first, then the words.
 */
const officeMakers = `
  president: vice, deputy
  chancellor: vice, deputy
  chair: vice, deputy
  minister: prime, deputy, vice, shadow
  mayor: deputy, vice
  governor: deputy, vice, lieutenant
  speaker: deputy
  chief: deputy, assistant
  head: deputy
  director: deputy, assistant
  editor: deputy, assistant
  commissioner: deputy, assistant
  secretary: deputy, assistant, press, under, undersecretary
  coach: assistant
  manager: assistant
  referee: assistant
  general: attorney, secretary, director, consul, surgeon, solicitor, inspector, postmaster, auditor, governor
  officer: executive, financial, operating, medical, press, information, welfare, probation, technology
  representative: union, student, sales, company, legal, family, trade, special, high, permanent, ministry
  teacher: student, trainee, assistant
  pilot: co, student
`;

/** Whom "the head of …" stands for, by the last word of what is headed: translated press often says so. */
export const HEADS_OF: ReadonlyMap<string, string> = new Map(
  rows(
    `
    governor: region, province, oblast
    mayor: city, town, municipality, capital
    president: state, country, nation, republic
    prime minister: government, cabinet
    minister: ministry
    speaker: parliament
  `.replace(/:/g, ','),
  ).flatMap(([noun = '', ...bodies]) => bodies.map((body): [string, string] => [body, noun])),
);

/** What else people are called who have these roles: the general word first. Both are standard words of `groups`. */
const generalWords = `
  # politics
  leader: president, prime minister, minister, chancellor, chief, head, chair, secretary-general, governor,
    mayor, king, queen, commander
  politician: president, prime minister, minister, vice president, deputy mayor, deputy minister,
    lieutenant governor, senator, representative, congressman, councillor, mayor, governor, mp, deputy, nominee,
    leader, whip
  lawmaker: senator, representative, congressman, mp, deputy, assemblyman, assemblywoman, delegate
  legislator: senator, representative, congressman, mp, deputy, assemblyman, assemblywoman, delegate
  parliamentarian: senator, representative, congressman, mp, deputy, assemblyman, assemblywoman
  diplomat: ambassador, envoy, consul, consul general, attaché
  official: commissioner, administrator, inspector, superintendent
  monarch: king, queen, emperor, sultan
  # law and order
  representative: congressman
  congressman: representative
  policeman: officer, sergeant, constable, inspector, superintendent, detective
  officer: policeman, sergeant, lieutenant, captain, major, colonel, constable, inspector, superintendent, detective
  judge: justice, magistrate
  jurist: judge, justice, magistrate
  soldier: sergeant, lieutenant, captain, major, colonel, general, corporal
  commander: captain, major, colonel, general, admiral
  prosecutor: attorney-general, attorney general, solicitor general
  defendant: suspect
  # business
  businessman: co-founder, executive, entrepreneur, investor, tycoon, billionaire
  entrepreneur: co-founder
  boss: executive, manager, head, coach
  manager: coach
  coach: manager
  # letters, arts, media
  writer: novelist, poet, playwright, essayist, author, biographer
  author: novelist, poet, playwright, essayist, writer, biographer, historian
  journalist: reporter, correspondent, columnist, editor
  reporter: correspondent, journalist
  musician: singer, guitarist, pianist, violinist, drummer, rapper, composer, cellist, trumpeter
  artist: painter, sculptor, illustrator, singer, rapper, photographer
  performer: singer, actor, dancer, comedian
  star: singer, actor, rapper, striker, player, quarterback
  # knowledge and health
  scientist: physicist, chemist, biologist, geologist, astronomer, researcher, ecologist, virologist, epidemiologist
  researcher: scientist, professor, physicist, chemist, biologist, geologist, ecologist, epidemiologist
  academic: professor, lecturer, researcher, scholar, historian
  scholar: professor, lecturer, historian, academic
  expert: professor, scientist, researcher, analyst, economist, engineer, consultant, specialist
  specialist: doctor, surgeon, cardiologist, oncologist, expert, epidemiologist
  teacher: professor, lecturer, headteacher, principal
  head: headteacher, principal, headmaster, headmistress
  medic: doctor, nurse, paramedic, surgeon
  doctor: surgeon, cardiologist, oncologist, pediatrician, neurologist, psychiatrist
  # sport
  player: striker, forward, midfielder, defender, goalkeeper, winger, footballer, quarterback, pitcher
  footballer: striker, forward, midfielder, defender, goalkeeper, winger
  forward: striker, winger
  athlete: sprinter, runner, swimmer, cyclist, skier, rower, boxer, gymnast
  # faith
  cleric: imam, bishop, archbishop, priest, pastor, rabbi, pope, vicar
  clergyman: bishop, archbishop, priest, pastor, vicar
  prelate: bishop, archbishop, cardinal
  preacher: pastor, priest, imam, vicar
  pontiff: pope
  # family
  parent: father, mother
  spouse: husband, wife
`;

/**
 * What those who lead bodies are called for them: the word first, then the bodies, and then the words that may stand
 * beside a body.
 */
const leadersOfBodies = `
  banker: bank
  unionist: union
  publisher: newspaper
  hotelier: hotel
  restaurateur: restaurant
  brewer: brewery
  industrialist: company, works, factory
`;

const none: ReadonlySet<string> = new Set();

/** From each word behind the colons to the words before them. */
function byWord(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [first = '', ...others] of rows(table.replace(/:/g, ',')))
    for (const word of others) found.set(word, (found.get(word) ?? new Set()).add(first));
  return found;
}

const generalFor = byWord(generalWords);
const leadersFor = byWord(leadersOfBodies);

/** The words that make another office of a role noun, for those nouns that have any. */
export const OFFICE_MAKERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows(officeMakers.replace(/:/g, ',')).map(([noun = '', ...makers]) => [noun, new Set(makers)]),
);

/** The general words for whoever has this role. */
export function moreGeneralRoles(special: string): ReadonlySet<string> {
  return generalFor.get(special) ?? none;
}

/** What may stand beside a body of these: "central bank". With other words it is something else: "bank account". */
const BODY_ADJECTIVES = words(`
  central, national, state, commercial, savings, investment, private, public, local, regional, largest, biggest, oldest
`);

/**
 * What the chief of the central bank is called, too: a banker. For a role noun and the other words of the same role;
 * the chief of the hotel workers' union is no hotelier.
 */
export function leaderOf(head: string, others: ReadonlySet<string>): ReadonlySet<string> {
  if (!isMoreGeneral('leader', head) && !isMoreGeneral('boss', head)) return none;
  const bodies = [...others].filter((word) => !BODY_ADJECTIVES.has(word));
  return (bodies.length === 1 && leadersFor.get(bodies[0] ?? '')) || none;
}

/** Whether whoever has one role may be called by the other, more general one: a senator is a lawmaker. */
export function isMoreGeneral(general: string, special: string): boolean {
  return moreGeneralRoles(special).has(general);
}

/**
 * Nouns that describe somebody already known, also in a role not given before: "“It hurts,” Berg said. The striker
 * added …". All others ("the judge", "the coach", "the mayor") may be somebody new, whom the event brings along.
 */
export const EPITHET_NOUNS = words(`
  leader, politician, lawmaker, legislator, parliamentarian, mp, senator, representative, congressman, minister
  prime minister, nominee, frontrunner
  incumbent, author, writer, novelist, poet, playwright, singer, musician, rapper, star, actor, comedian, artist
  painter
  businessman, tycoon, magnate, billionaire, millionaire, entrepreneur, activist, campaigner, environmentalist
  conservationist, specialist, academic, scholar, professor, scientist, researcher, economist, historian, philosopher
  consultant, engineer, teacher, midwife, widow, widower, pensioner, retiree, veteran, pioneer, champion
  striker, forward, midfielder
  goalkeeper, player, footballer, athlete, sprinter, swimmer, boxer, golfer, cyclist, diplomat, cleric, pontiff, monarch
  republican, democrat, conservative, liberal, socialist
`);

/** What somebody may be beside any other role. */
export const MINOR_ROLES = words(`
  man, woman, boy, girl, father, mother, son, daughter, brother, sister, husband, wife, uncle, aunt, cousin, grandfather
  grandmother, widow, widower, parent, child, friend, colleague, partner, neighbor, resident, local, native, citizen
  villager, member, rival, opponent, critic, supporter, ally, voter, veteran, immigrant, fan, teenager, billionaire
  millionaire, winner, champion, survivor, hero, figure, participant, speaker, guest
  republican, democrat, independent, conservative, liberal, socialist
`);

/** Words of a role that make no difference between two: "the former mayor" is "the mayor". */
export const IDLE_ROLE_WORDS = words(`
  the, a, an, of, for, at, to, in, on, and, his, her, its, their, 's
  former, ex, then, united, current, new, newly, appointed, elected, retired, rtd, incoming, outgoing, longtime
  veteran, now, late
`);

/** The entries of each line that has any; a line that ends in a comma goes on in the next. */
function rows(table: string): string[][] {
  return table
    .replace(/#.*/g, '')
    .replace(/,[ \t]*\n/g, ', ')
    .split('\n')
    .map((line) => line.split(',').map((entry) => entry.trim()))
    .filter(([first]) => first);
}
