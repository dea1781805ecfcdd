import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { atOnce } from '../../../src/article/steps';
import { articleNames, byKey } from '../../../src/analysis/speakers/nameEvidence/articleNames';
import { decide, signsOf } from '../../../src/analysis/speakers/nameEvidence/decide';
import type { Evidence, NameClass } from '../../../src/analysis/speakers/nameEvidence/evidence';
import { tables } from '../../../src/analysis/speakers/nameEvidence/table';
import { weights } from '../../../src/analysis/speakers/nameEvidence/weights.generated';
import { findNames, type FoundName } from '../../../src/analysis/speakers/names';
import { typeNames } from '../../../src/analysis/speakers/nameTypes';
import { layOut } from '../../../src/analysis/speakers/page';
import { findStatements } from '../../../src/analysis/speakers/statements/findStatements';
import { tokenize } from '../../../src/language/tokenize';

/** Whether the sign holds for the name in brackets, read as the product reads it. */
function holds(evidence: Evidence, marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const article = parseArticle(marked.replace(/[[\]]/g, ''), 'test');
  const tokenized = tokenize(article);
  const page = layOut(article, tokenized, findStatements(article, tokenized));
  const names = findNames(page);
  const name = names.find(
    ({ first, last }) => page.tokens[first]?.start === start && page.tokens[last - 1]?.end === end,
  );
  assert.ok(name, `no name in brackets is found in “${marked}”`);
  const types = [...atOnce(typeNames(page, names))].filter(([key]) => key.includes(' '));
  const decided = new Map(types.map(([key, type]): [string, NameClass] => [key, type === 'group' ? 'none' : type]));
  return evidence.holds(page, name, articleNames(page, byKey(names), decided));
}

const rows = [...new Set(Object.values(tables).flatMap(({ once, each }) => [...once, ...each]))];

/** More texts than fit into a row: for each of its conditions one in which that alone decides. */
const further: Readonly<Record<string, { readonly yes?: readonly string[]; readonly no?: readonly string[] }>> = {
  // before the name
  'whom a member stands for, in brackets': {
    yes: ['Mr. RAY ([Kalevo] – Minister for Health) rose.'],
    no: [
      'Mr. RAY ([Kalevo]) rose.',
      'Mr. RAY, [Kalevo]—Minister for Health, rose.',
      'Ann (Mr. [Kalevo]—a baker) rose.',
    ],
  },
  '"member for" before': {
    yes: ['The MP for [Kalevo] spoke.'],
    no: ['The member of [Kalevo] spoke.', 'The baker for [Kalevo] spoke.', 'The member for Mr. [Kalevo] spoke.'],
  },
  'called a newspaper or station': {
    yes: ['They asked the daily “[Kalevo]” again.', 'They read the newspaper [Kalevo] again.'],
    no: [
      'They took a daily [Kalevo] home.',
      'They bought a daily. [Kalevo] left.',
      'They asked the mayor [Kalevo] again.',
    ],
  },
  'form of address or short title before': {
    yes: ['Mr. [Kalevo] left.', 'They asked Sen. [Kalevo] again.'],
    no: ['They asked [Kalevo] again.'],
  },
  'role that bodies have, too, before': {
    yes: ['Regulator [Kalevo] left.'],
    no: ['They asked [Kalevo] again.', 'They asked Mr. [Kalevo] again.'],
  },
  'role before': {
    yes: ['Mayor [Kalevo] left.'],
    no: ['They asked [Kalevo] again.', 'They asked Mr. [Kalevo] again.'],
  },
  'role beside': {
    yes: ['A farmer from Ulm, [Kalevo], left.', 'They asked [Kalevo] (farmer) again.'],
    no: ['They asked [Kalevo] again.'],
  },
  'called a company or body': {
    yes: [
      'The insurer, [Kalevo], raised prices.',
      'The old red insurer, [Kalevo], rose.',
      'They asked [Kalevo], a busy old red wooden brewery, again.',
      'They asked the chipmaker [Kalevo] again.',
    ],
    no: [
      'Mayor [Kalevo], a small brewery in Ulm, left.',
      'The old red tall insurer, [Kalevo], rose.',
      'They asked [Kalevo], a busy old red tall wooden brewery, again.',
      'They asked [Kalevo], a brewery worker, again.',
      'They asked [Kalevo], a brewery’s owner, again.',
      'They asked [Kalevo], a man from a brewery, again.',
      'They asked [Kalevo], small brewery, again.',
      'They asked mayor [Kalevo], a small brewery in Ulm, again.',
      'They asked [Kalevo] again.',
    ],
  },
  'called a ship or a work': {
    yes: [
      'They were aboard the [Kalevo] again.',
      'The crew of the [Kalevo] left.',
      'They read the novel [Kalevo] on Monday.',
    ],
    no: [
      'They read the novel [Kalevo] wrote.',
      'They read the novel [Kalevo] had liked.',
      'They were aboard. The [Kalevo] left.',
      'The end of the [Kalevo] came.',
      'They took a ferry. [Kalevo] left.',
      'They praised the novel mayor [Kalevo] again.',
    ],
  },
  'where somebody works': {
    yes: ['They asked the president of research at [Kalevo] again.'],
    no: [
      'They asked an analyst from [Kalevo] again.',
      'They asked an analyst at [Anna Kalevo] again.',
      'They asked an analyst at mayor [Kalevo] again.',
      'The analyst was looking at [Kalevo] again.',
      'The analyst looked at the sea at [Kalevo].',
      'They asked an analyst. At [Kalevo] it rained.',
      'They liked talk of work of work at [Kalevo].',
    ],
  },
  '"the" before': {
    yes: ['They asked the [Kalevo].', 'They asked the [Kalevo] in Ulm.'],
    no: ['They asked [Kalevo] again.', 'They asked the old [Kalevo] again.', 'They asked the mayor [Kalevo] again.'],
  },
  '"in", "near" or the like before': { no: ['They believe in mayor [Kalevo] now.'] },
  '"at" before': { no: ['They looked at mayor [Kalevo] again.'] },
  '"including", "like" or "such as" before': {
    yes: ['They know many like [Kalevo] now.', 'They know many, including [Kalevo] now.'],
    no: [
      'They know such a one as the [Kalevo] now.',
      'They have such and [Kalevo] now.',
      'They know many like mayor [Kalevo] now.',
    ],
  },
  'place word after a preposition of place': {
    yes: ['They live in [Kalevo Street] now.', 'They walk along [Kalevo Street] now.'],
    no: ['They live on [Kalevo Pelmo] now.', 'They live on [Street] now.', 'They ran to [Kalevo Street] now.'],
  },
  'role or place word and "of" before': {
    yes: ['They reached the port of [Kalevo] again.', 'They asked the people of the mayor of [Kalevo] again.'],
    no: [
      'They asked the mayor for [Kalevo] again.',
      'They spoke of [Kalevo] again.',
      'They thought of mayor [Kalevo] again.',
    ],
  },
  'where somebody lives': {
    yes: ['It rained. Berg, of [Kalevo], denies it.'],
    no: [
      'Anna Berg, of mayor [Kalevo], denies it.',
      'Anna Berg, of [Kalevo] denies it.',
      'Anna Berg of [Kalevo], denies it.',
      'The baker, of [Kalevo], denies it.',
      'Anna Berg, in [Kalevo], denies it.',
    ],
  },
  'end of a route': {
    yes: [
      'The line between [Kalevo] and Ulm is closed.',
      'The road from Ulm to [Kalevo] is closed.',
      'The line between Ulm and [Kalevo] is closed.',
    ],
    no: [
      'The road from [Anna] to Ulm is closed.',
      'The road from Ulm over [Kalevo] is closed.',
      'The road to [Kalevo] is closed.',
      'The letter from Ulm to [Kalevo] is lost.',
      'The road from there to [Kalevo] is closed.',
      'They took the road from Ulm. To [Kalevo] it is far.',
      'The road from mayor [Kalevo] is closed.',
    ],
  },
  'whence people or ships come': {
    no: ['Sixty boats to [Kalevo] came.', 'Sixty boats from mayor [Kalevo] came.', 'They heard from [Kalevo] again.'],
  },
  dateline: {
    yes: ['They left.\n\n[PORT KALEVO] (Terra) — The harbour is open.', '[PORT KALEVO] -- The harbour is open.'],
    no: [
      'They left. [PORT KALEVO], May 4 — The harbour is open.',
      'They left [PORT KALEVO], in May.',
      '[PORT KALEVO] opened in May.',
      '[PORT Kalevo], May 4 — The harbour is open.',
    ],
  },
  // after the name
  '"who" after': { yes: ['They asked [Kalevo] who laughed.'], no: ['They asked [Kalevo], and who laughed?'] },
  'age after': {
    yes: ['They asked [Kalevo], 34.'],
    no: ['They asked [Kalevo] 34, again.', 'They asked [Kalevo], 34 years ago.'],
  },
  'is addressed': {
    no: [
      '“[Kalevo], I have never seen it.”',
      '“So, [Helena], I have never seen it.”',
      'He said: [Helena], I have never seen it.',
      '“[Helena] I have never seen.”',
      '“It is late.” [Helena], I have never seen it.',
    ],
  },
  'subject before a sentence that opens with "he" or "she"': {
    yes: ['[Osmo Kalevo] opened the door.\n\nHis dog laughed.', 'On Monday, then [Osmo Kalevo] opened it. He laughed.'],
    no: [
      '[Kalevo] opened the door. She laughed.',
      'On this day, then [Osmo Kalevo] opened it. He laughed.',
      'They saw how in the morning [Osmo Kalevo] opened it. He laughed.',
      'With [Osmo Kalevo] opened the door. She laughed.',
      '[Osmo Kalevo], a baker, came. She laughed.',
      '[Osmo Kalevo] opened the door.',
      '[Osmo Kalevo] opened the door.\n\nIt rained.\n\nShe laughed.',
    ],
  },
  '"he" or "she" soon after': {
    yes: ['They asked [Kalevo] himself.', 'They asked [Kalevo] in May and June and July and so on about his coat.'],
    no: [
      'They asked [Kalevo]. He left.',
      'They asked [Kalevo] in May and June and July and so on and so on about his coat.',
      'He asked [Kalevo] again.',
    ],
  },
  'source of a statement': { no: ['They were late, [Kalevo] thought, and left.'] },
  'verb after': { no: ['They hoped that [Kalevo] would close.', 'They asked [Kalevo] again.'] },
  '"\'s" after': { yes: ["They liked the [Kalevos]' house."], no: ['They liked [Kalevo], and it’s so.'] },
  'kin after "\'s"': {
    yes: ['They liked [Kalevo]’s old kind mother.', 'They liked [Kalevo]’s “wife.”', 'They liked [Kalevo]’s wife.'],
    no: [
      'They liked [Kalevo] first wife.',
      'They liked [Kalevo]’s and his wife.',
      'They liked [Kalevo]’s very kind old dear wife.',
    ],
  },
  'what a town has after': {
    yes: [
      'They liked the [Kalevo] harbour.',
      'They liked [Kalevo]’s busy wooden harbour.',
      'They read the [Kalevo] daily.',
      'They read the [Kalevo] weekly.',
    ],
    no: [
      'Mayor [Kalevo]’s harbour froze.',
      'They liked mayor [Kalevo]’s harbour.',
      'They liked [Kalevo] harbour.',
      'They liked the [Kalevo] coat.',
      'They liked the [Kalevish] harbour.',
      'They liked [Kalevo]’s busy little wooden harbour.',

      'They liked the [Norwegian] harbour.',
    ],
  },
  'what a state has after': {
    yes: ['They liked [Kalevo]’s weak economy.'],
    no: [
      'Mayor [Kalevo]’s economy shrank.',
      'They liked mayor [Kalevo]’s economy.',
      'They liked [Kalevo]’s harbour.',
      'They liked the [Kalevo] economy.',
    ],
  },
  'role after': { no: ['They asked [Kalevo] Mayor Ann Ray again.'] },
  'role at a company or club after': {
    yes: ['They asked [Kalevo] coach Ann Ray again.', 'They asked [Anna Kalevo] coach Ann Ray again.'],
    no: [
      'They asked [Anna] coach Ann Ray again.',
      'They asked [Kalevo] coach of Ulm again.',
      'They asked [Kalevo] chief coach.',
      'They asked [Kalevo] again. Coach Ann Ray left.',
    ],
  },
  'says something of "it" and "its"': {
    yes: ['[Kalevo] said it had grounded its jets.'],
    no: [
      '[Anna] said on Monday that it had grounded its jets.',
      '[Kalevo] knew on Monday that it had grounded its jets.',
      '[Kalevo] said on Monday that it had grounded all jets.',
      '[Kalevo] said that it had landed, and its jets had.',
      '[Kalevo] said the mayor thought it had grounded its jets.',
      '[Kalevo] said Anna and it had grounded its jets.',
      '[Kalevo] said on the very next day in the hall of Ulm that it had lost its jets.',
      'Mr. [Kalevo] said that it had grounded its jets.',
    ],
  },
  'agency in brackets': {
    yes: ['([Kalevo]) — The ferry is late.', '([Kalevo]) -- The ferry is late.'],
    no: [
      '([Kalevo]) The ferry is late.',
      '([Kalevo] - The ferry is late.',
      '([Kalevo-Ulm]) - The ferry is late.',
      '(Mr. [Kalevo]) - The ferry is late.',
    ],
  },
  'capitals in brackets after': {
    no: ['They asked [Kalevo Pelmo] (KP again).', 'They asked [Kalevo Pelmo], KP) again.'],
  },
  team: {
    yes: ['On Sunday the [Kalevo Hornets] said so.', 'On Sunday the [Kalevo Hornets] of Ulm won.'],
    no: [
      'On Sunday the [Hornets] beat Ulm.',
      'On Sunday, [Kalevo Hornets] beat Ulm.',
      'On Sunday the [Kalevo Games] were over.',
      'On Sunday the [Kalevo Hornets] coach left.',
      'On Sunday the old [Kalevo Hornets] left.',
      'On Sunday the [Kalevo Pelmous] left.',
      'On Sunday the [United States] left.',
      'On Sunday the mayor [Kalevo Hornets] left.',
    ],
  },
  'comma and a known place after': { no: ['They left [Kalevo] in Norway, again.', 'They left [Kalevo], near Norway.'] },
  '"and" and a known place beside': {
    yes: ['They left Norway and [Kalevo] again.'],
    no: [
      'They left [Kalevo] for Norway.',
      'They left Norway with [Kalevo] again.',
      'They left Norway and mayor [Kalevo] again.',
    ],
  },
  '"and" and a full name beside': {
    yes: ['They met Anna Berg and [Osmo Kalevo].', 'They met [Osmo Kalevo], Anna Berg and others.'],
    no: [
      'They met [Osmo Kalevo] and Anna again.',
      'They met [Osmo Kalevo] with Anna Berg.',
      'They met Anna and [Osmo Kalevo].',
      'They met Anna Berg with [Osmo Kalevo].',
      'They met Norvia Berg and [Osmo Kalevo].',
      'They met [Osmo Kalevo] and Norvia Berg.',
    ],
  },
  // in the article
  'comes back': { yes: ['They asked [Kalevo]. They left Kalevo and Kalevo.'] },
  'short form of a person': {
    yes: [
      'They asked Anna Lee. They left [Lee].',
      'They asked Wang Xiaoli. They left [Wang].',
      'They asked Emil “Mouse” Berg. They left [Mouse].',
    ],
    no: [
      'They asked Emil Berg “Mouse” again. They left [Mouse].',
      'They asked Anna Ng. They left [Ng].',
      'They asked Norlink Bank. They left [Bank].',
    ],
  },
  'short form of an organization': { no: ['They asked the Bank of Kalevo. They left [Kalevo].'] },
  'first word of a company': {
    yes: ['They asked Norlink plc. They left [Norlink].'],
    no: [
      'They asked Norway Group. They left [Norway].',
      'They asked Norlink Bank. They left [Norlink].',
      'They asked the Bank of Norlink Group. They left [Bank].',
    ],
  },
  'given name of a person': {
    no: ['They asked Anna Bank. They left [Anna].', 'They asked Sydney Kalevo. They left [Sydney].'],
  },
  'in the name of an organization': { no: ['They asked Anna Kalevo. They left [Kalevo].'] },
  'initials of a longer name': {
    yes: [
      'They asked the Bank of Kalevo Pelmo. They left the [BKP].',
      'They asked Kalevo Pelmo (NTP). They left the [NTP].',
    ],
    no: [
      'They asked Kalevo (NTP). They left the [NTP].',
      'They asked Kalevo Pelmo. They left the [KP].',
      'They asked Kalevo Pelmo, NTP) again. They left the [NTP].',
      'They asked Kalevo Pelmo (NTP Ulm). They left the [NTP].',
    ],
  },
  // the form of any name
  "state's abbreviation": { no: ['The plant in Halden, [Mr.], will close.'] },
  'has a digit': { yes: ['They tested the [Vanta B52] again.'] },
  'ends as ordinary words do': {
    yes: ['They live in [Upper Kalevement] now.', 'They went [Kalevo East] again.'],
    no: ['They met [Kalevo Adrian] again.'],
  },
  'ends as surnames do': {
    yes: ['They asked [Osmo Petrenko] again.'],
    no: ['They asked [Petrenko Osmo] again.', 'They asked [Enko] again.'],
  },
  'ends as towns and countries do': {
    no: ['They asked [Milton] again.', 'They asked [Velostan Kalevo] again.', 'They met [Sofia] again.'],
  },
  'ends in a plural': { no: ['They left [Kaleviss] again.', 'They left the [Kalevius] again.'] },
  // of a name of one word
  'known organization': { no: ['They love [Norway] now.'] },
  acronym: {
    yes: [
      'They left the [N.T.K.] early.',
      'They left the [NTKs] early.',
      'It rained. [NTK] left.',

      'They saw a [BRAZEN] baker.',
    ],
    no: [
      'They left the [Kalevo] early.',
      'They left the [USA] early.',
      'They met the [MAYOR] early.',
      'They left. [END]',
    ],
  },
  'capitals for emphasis': {
    yes: ['They left. [END]', 'The [BRAZEN] baker left early.'],
    no: [
      'They left the [END] early.',
      'A [BRASH] baker left early.',
      'They saw a [BRAZEN] baker.',

      'Our [BRAZEN] baker left.',
      'A [BRAZEN] left early.',
    ],
  },
  'capital within': {
    no: ['They took the [NoRail] home.', 'They took the [Northrail] home.', 'They met [MacCarthy] again.'],
  },
  'place or thing word': { yes: ['They walked down the [Street] again.'] },
  "day or month, and in nobody's name": { no: ['They hoped that [Kalevo] said yes.'] },
  'role, title or group word': { yes: ['They asked the [Sir] again.'], no: ['They asked [Kalevo] again.'] },
  'roles in the plural': { no: ['They asked the [Kalevos] again.', 'They asked the [Bosses] again.'] },
  'given name': { no: ['They asked [Kalevo] again.'] },
  'given name that is a word': { no: ['They asked [Kalevo] again.'] },
  'given name that is a word and opens the sentence': { no: ['[Kalevo] queued.', '[Anna] queued.'] },
  'stands in lower case elsewhere': {
    no: ['They live in grace. They asked [Grace] again.', 'The union struck. They asked [Kalevo] again.'],
  },
  'kind of people': {
    yes: ['They asked the [Vantaers] again.'],
    no: ['They asked [Anders] again.', 'They asked the [Vantaist] again.'],
  },
  'verb or adjective for the tagger': { no: ['They saw [Kalevo] there.'] },
  // of a name of several words
  'begins with a given name that is a day': {
    no: ['They met, and [Sunday Adu Kalevo] sang.', 'They met, and [April Kalevo] sang.'],
  },
  'ends with a legal form': { no: ['They asked [Plc Kalevo] again.'] },
  'is a German article and a word': { no: ['She wrote for [Der Neue Kurier] then.'] },
  'is Al and a known organization': { no: ['She wrote for [Karl Jazeera] then.'] },
  'begins with a given name that is a word or place, too': {
    yes: ['They met [Sydney Kalevo] there.'],
    no: ['They met [Norway Kalevo] there.', 'They met [Osmund Kalevo] there.', 'They asked [Ford Kalevo] there.'],
  },
  "begins with a company's given name and ends with none": {
    no: ['They asked [Ford Anna] again.', 'They asked [Reuters Vantia] again.', 'They asked [Grace Vantia] again.'],
  },
  'begins with a known organization': { no: ['They asked [Ford Vantia] again.'] },
  'begins with a nationality': { no: ['They asked the [Wolves Norwegian] again.'] },
  'begins with a place': { no: ['They met [Sydney Kalevo] there.', 'She joined the [Norwegian Wolves] again.'] },
  'begins with an organization word or the first word of a role': { yes: ['They read the [Vice Vantia] again.'] },
  'begins with Port, Fort or Mount': {
    no: ['The road to [Kalevo Ellery] is closed.', 'They read the [Port Act] again.'],
  },
  'begins with Lake, Cape or the like': { no: ['The road to [Kalevo Ellery] is closed.'] },
  'is Le or Il and a word': { no: ['She wrote for [Le Vieux Courrier] then.'] },
  'begins with La, Les, El or Al': { no: ['She wrote for [Der Correo] then.'] },
  'begins with an initial': {
    yes: ['They met [J.K. Kalevo] there.'],
    no: ['They met [Kalevo J. Pelmo] there.', 'They met [JK Kalevo] there.', 'They met [U.S. Kalevo] there.'],
  },
  'begins with initials without full stops': {
    no: ['They met [KM KALEVO] there.', 'They met [KMO Kalevo] there.', 'They met [US Kalevo] there.'],
  },
  'its first word stands in lower case elsewhere': { no: ['They live in grace. They asked [Grace Kalevo] again.'] },
  'begins with a family name of East Asia': {
    yes: ['They met [Osmo Min-jae] there.'],
    no: ['They met [Osmo Min-Jae] there.'],
  },
  'initial inside': { no: ['They met [T. Kalevo] there.', 'They met [Tom Kalevo J.] there.'] },
  'second part in lower case after a hyphen': { no: ['They met [Hyun Woo Park] there.'] },
  'a word in capitals among others': {
    yes: ['They asked [Kalevo NTK] again.'],
    no: ['They asked [Kalevo Pelmo] again.'],
  },
  'organization word inside': {
    yes: ['They asked [Bank Kalevo Pelmo] again.'],
    no: ['They asked [Kalevo Pelmo] again.', 'They asked [Bank Kalevo Bank] again.', 'They asked [Bank Club] again.'],
  },
  'three words': { no: ['They met [Anna Maria Kalevo Pelmo] there.'] },
  'words that are only names, where a person may stand': {
    yes: [
      'They thanked [Uto Kalevo] again.',
      '[Osmo Kalevo] left.',
      'They left (with others, [Osmo Kalevo], too).',
      'They met [Osmo Pelmo Kalevo] again.',
      'They voted against [Osmo Kalevo] again.',
    ],
    no: [
      'They met [Osmo Pelmo Dasko Kalevo] again.',
      'They thanked [Osmo Norway] again.',
      'They thanked [Osmo K.] again.',
      'They thanked [Osmo KALEVO] again.',
      'They love the kalevo. They thanked [Osmo Kalevo] again.',
      'They thanked [Osmo Kalevo] bakers again.',
      'They live in [Osmo Kalevo] now.',
      'It was called [Osmo Kalevo] then.',
      'They wrote “[Osmo Kalevo]” again.',
      'They thanked [Upper Kalevo] again.',
      'They thanked [Ka Osmo] again.',
    ],
  },
  'ends with Jr.': { no: ['They won at [Vanta Games II] there.'] },
  'ends with an organization word': {
    yes: ['They asked [Kalevo Pelmo Bank] again.', 'They asked [Anna Pelmo Bank] again.'],
    no: ['They asked [Kalevo Pelmo Dasko Bank] again.', 'They asked [Kalevo Pelmo] again.'],
  },
  'ends with an organization word, four words and more': {
    no: ['They asked [Kalevo Pelmo Bank] again.', 'They asked [Kalevo Pelmo Dasko Runt] again.'],
  },
  'is a given name and an organization word': {
    no: ['They asked [Anna Pelmo Bank] again.', 'They asked [Anna Pelmo] again.'],
  },
  'ends with a thing word': { no: ['They read the [Bank Kalevo Act] again.', 'They read the [Kalevo Pelmo] again.'] },
  'ends with a place word': {
    yes: ['They closed [Grace Street] again.'],
    no: ['They closed [Kalevo Act] again.', 'They closed [Kalevo Pelmo] again.'],
  },
  'begins with a given name and ends with a place word': {
    no: ['They met [Anna Pelmo] there.', 'They met [Grace Hill] there.'],
  },
  'ends with a role or group': {
    yes: [
      'They asked the [Chicago Detectives] again.',
      'They asked the [Sydney Detectives] again.',
      'They asked the [Kalevo President] again.',
    ],
    no: [
      'They asked the [Anna Detectives] again.',
      'They asked [Kalevo Baker] again.',
      'They asked [Kalevo Pelmo] again.',
    ],
  },
  'ends with a role that is a family name, too': {
    no: ['They asked [Anna Baker] again.', 'They asked [Kalevo Pelmo] again.'],
  },
  'ends with a nationality': { no: ['They asked the [Kalevo Pelmo] again.'] },
  'begins with a place and ends in a plural': {
    no: [
      'They met the [Sydney Miners] again.',
      'They met the [Chicago Boss] again.',
      'They met the [Chicago Miner] again.',
    ],
  },
  'ends with a place': { yes: ['They asked [Ford Norway] again.'], no: ['They asked [Air Kalevo] again.'] },
};

describe('evidence of what a name names', () => {
  for (const row of rows)
    it(row.name, () => {
      assert.ok(holds(row, row.example), `not in its example: ${row.example}`);
      assert.ok(!holds(row, row.counterexample), `in its counterexample: ${row.counterexample}`);
    });

  describe('in more texts', () => {
    for (const [name, { yes = [], no = [] }] of Object.entries(further)) {
      const row = rows.find((each) => each.name === name) ?? assert.fail(`no row is called “${name}”`);
      for (const text of yes) it(`${name}: ${text}`, () => assert.ok(holds(row, text)));
      for (const text of no) it(`${name}, but not: ${text}`, () => assert.ok(!holds(row, text)));
    }
  });

  /** A sign that holds for the names that begin with one of these tokens. */
  const sign = (name: string, tokens: readonly number[], decides?: NameClass): Evidence => ({
    name,
    example: '',
    counterexample: '',
    holds: (_, { first }) => tokens.includes(first),
    ...(decides ? { decides } : {}),
  });
  const article = parseArticle('It rained.', 'test');
  const page = layOut(article, tokenize(article), []);
  const names = [0, 1, 2, 3, 4].map((first): FoundName => ({
    first,
    last: first + 1,
    sentence: 0,
    words: ['kalevo'],
    key: 'kalevo',
    lead: first,
    title: -1,
    connected: false,
  })) as [FoundName, ...FoundName[]];
  const signs = (once: readonly Evidence[], each: readonly Evidence[]) => {
    const { decided, held } = signsOf(page, names, { once, each }, articleNames(page, byKey(names), new Map()));
    return { decided, held: held.map(([{ name }, times]) => `${name} ${times}`) };
  };

  it('is asked of the first occurrence, or of each, and counts three times at most', () => {
    const all = [0, 1, 2, 3, 4];
    assert.deepEqual(signs([sign('a', all), sign('b', [1, 2])], [sign('c', all), sign('d', [1, 4]), sign('e', [])]), {
      decided: null,
      held: ['a 1', 'c 3', 'd 2'],
    });
    assert.deepEqual(signs([sign('a', all)], [sign('c', [1, 2, 4])]).held, ['a 1', 'c 3']);
  });

  it('decides alone where it is sure, the first in the table first', () => {
    const sure = [sign('b', [4], 'place'), sign('c', [0], 'organization')];
    assert.deepEqual(signs([sign('a', [0])], sure), { decided: 'place', held: [] });
    assert.deepEqual(signs([sign('a', [1], 'person')], []), { decided: null, held: [] });
  });

  it('is weighed: the largest sum wins, times and all', () => {
    const decided = (held: readonly (readonly [string, number])[], table: Readonly<Record<string, number[]>>) =>
      decide({ decided: null, held: held.map(([name, times]) => [sign(name, []), times] as const) }, table);
    const table = { bias: [0, 0, 0, 1], a: [0.6, 0, 0, 0], b: [0, 0, 0.7, 0], c: [0, 3, 0, 0] };
    assert.equal(decided([], table), 'none');
    assert.equal(decided([['a', 1]], table), 'none');
    assert.equal(decided([['a', 2]], table), 'person');
    assert.equal(
      decided(
        [
          ['a', 2],
          ['b', 2],
        ],
        table,
      ),
      'place',
    );
    assert.equal(
      decided(
        [
          ['a', 2],
          ['c', 1],
        ],
        table,
      ),
      'organization',
    );
    assert.equal(decided([['unknown', 3]], table), 'none');
    assert.equal(decided([['a', 1]], { a: [1, 0, 0, 0] }), 'person');
    assert.equal(decide({ decided: 'place', held: [] }, table), 'place');
  });

  it('has no name twice', () => {
    const names = rows.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) < at),
      [],
    );
  });

  for (const size of ['one', 'several'] as const)
    it(`has a weight for each row that needs one, for names of ${size} (else: npm run train -- names FOLDER)`, () => {
      const { once, each } = tables[size];
      const weighed = [...once, ...each].filter(({ decides }) => !decides).map(({ name }) => name);
      assert.deepEqual(Object.keys(weights[size]).sort(), ['bias', ...weighed].sort());
    });
});
