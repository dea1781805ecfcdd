/** Whom each pronoun and role phrase of a text means: a text for each condition. */
import assert from 'node:assert/strict';
import { read } from './support';

/** The mentions that are no names: "he = Hal Winters", with others whom they may mean. */
function meanings(marked: string): string[] {
  const { text, mentions, entities } = read(marked);
  const nameOf = (id: string): string => entities.find((each) => each.id === id)?.name ?? '';
  return mentions
    .filter(({ kind }) => kind !== 'name')
    .map(
      ({ start, end, entity, rivals = [] }) =>
        `${text.slice(start, end)} = ${[entity, ...rivals].map(nameOf).join(' or ')}`,
    );
}

const obituary = 'Ada Holm dies at 91\n\nAda Holm, a diver, died. She was 91.\n\n';

const cases: readonly [text: string, meanings: readonly string[]][] = [
  ['Hal Winters met Carl Stone. He left.', ['He = Hal Winters']],
  ['Hal Winters met Ann Moore. She thanked him.', ['She = Ann Moore', 'him = Hal Winters']],
  ['Hal Winters left. She stayed.', []],
  ['Kalevo Winters left. She stayed. He ran.', ['She = Kalevo Winters']],
  [
    'Kalevo Winters, a baker, left. She stayed. Kalevo Winters ran. He sat.',
    ['baker = Kalevo Winters', 'She = Kalevo Winters'],
  ],
  ['Hal Winters sang. Carl Stone met him.', ['him = Hal Winters']],
  ['Hal Winters sang. Carl Stone often met with him.', ['him = Hal Winters']],
  ['Hal Winters sang. Carl Stone met the tired old dog with him.', ['him = Carl Stone or Hal Winters']],
  ['Carl Stone met Hal Winters, who lost his keys.', ['his = Hal Winters or Carl Stone']],
  ['Carl Stone met Hal Winters who lost his keys.', ['his = Hal Winters or Carl Stone']],
  ['Carl Stone met Hal Winters, who in the very dark and cold and long old night lost his keys.', ['his = Carl Stone']],
  ['Carl Stone and Hal Winters’s dog sang. It rained on his coat.', ['his = Carl Stone or Hal Winters']],
  ['Carl Stone saw his dog with Hal Winters. It rained on his coat.', ['his = Carl Stone', 'his = Carl Stone']],
  ['Hal Winters sang.\n\nCarl Stone met Tom Bell. It rained on him.', ['him = Carl Stone']],
  ['Hal Winters sang. It rained. It rained. It rained. It rained. It rained. He left.', ['He = Hal Winters']],
  ['Hal Winters sang. It rained. It rained. It rained. It rained. It rained. It rained. He left.', []],
  [
    '[s:Hal Winters] [c:said] [q:so]. Carl Stone sat. [s1:He] [c1:added] [q1:this].',
    ['He = Hal Winters or Carl Stone'],
  ],
  ['[s:Hal Winters] [c:said] [q:so]. Carl Stone sat. It rained. [s1:He] [c1:added] [q1:this].', ['He = Hal Winters']],
  ['[s:Hal Winters] [c:said] [q:so]. Carl Stone sat. It rained. He left.', ['He = Hal Winters']],
  ['[q:“He is late,”] [c:said] [s:Hal Winters]. Carl Stone sat.', []],
  ['Carl Stone sat. [q:“He is late,”] [c:said] [s:Hal Winters].', ['He = Carl Stone']],
  ['Carl Stone sat. [s:Hal Winters] [c:said] [q:he was late].', ['he = Hal Winters']],
  [
    'Hal Winters met Carl Stone. [q:“I will buy him a map,”] [s:he] [c:joked].',
    ['I = Hal Winters', 'him = Carl Stone', 'he = Hal Winters'],
  ],
  ['Hal Winters met Carl Stone. [s:He] [c:told] [q:him to pay].', ['He = Hal Winters', 'him = Carl Stone']],
  ['Hal Winters met Carl Stone. [s:He] [c:told] [q:him about it].', ['He = Hal Winters', 'him = Hal Winters']],
  [
    'Hal Winters met Carl Stone. [q:“I was his boss,”] [s:he] [c:said].',
    ['I = Hal Winters', 'his = Carl Stone', 'he = Hal Winters'],
  ],
  ['[q:“I saw Hal Winters. He was late,”] [c:said] [s:Carl Stone].', ['I = Carl Stone', 'He = Hal Winters']],
  ['[q:“I like Hal Winters,”] [c:said] [s:one man]. Carl Stone sat. He left.', ['He = Carl Stone']],
  ['For his part, Hal Winters left.', ['his = Hal Winters']],
  ['As he left, Hal Winters wept.', ['he = Hal Winters']],
  ['As she left, Hal Winters wept.', []],
  ['As he left it, for Hal Winters wept.', []],
  ['As he left, it rained, Hal Winters said.', []],
  ['As he left, Mayor Hal Winters wept.', ['he = Hal Winters', 'Mayor = Hal Winters']],
  ['As he left, the dog bit Hal Winters.', []],
  ['As he left, with Hal Winters gone, it ended.', []],
  ['He left, and Hal Winters wept.', []],
  ['When in the very long and dark night of May he left, Hal Winters wept.', []],
  ['While the long talks went on he left, Hal Winters wept.', ['he = Hal Winters']],
  ['“As he left, Hal Winters wept,” they say.', []],
  ['As he went out into the wide and dark and wet and cold and old and long night of it all, Hal Winters wept.', []],
  [
    'Ada Holm dies at 91\n\nAda Holm, a diver, died. She was 91.\n\nIda Pell wept.\n\nShe learned to dive.',
    ['diver = Ada Holm', 'She = Ada Holm', 'She = Ada Holm'],
  ],
  [
    'Ada Holm dies at 91\n\nAda Holm, a diver, died. She was 91.\n\nIda Pell wept.\n\nIt was she who dived.',
    ['diver = Ada Holm', 'She = Ada Holm', 'she = Ida Pell'],
  ],
  [
    'Ada Holm dies at 91\n\nAda Holm, a diver, died. She was 91.\n\nIda Pell wept. She learned to dive.',
    ['diver = Ada Holm', 'She = Ada Holm', 'She = Ida Pell'],
  ],
  [
    `${obituary}[s:Ida Pell] [c:wept] [q:so].\n\n[s1:She] [c1:added] [q1:this].`,
    ['diver = Ada Holm', 'She = Ada Holm', 'She = Ida Pell'],
  ],
  ['Ann Moore met the boy. [s1:His mother] [c1:said] [q1:so]. [q:“No,”] [s:she] [c:said].', []],
  ['Ann Moore met the boy. His mother left. [q:“No,”] [s:she] [c:said].', ['she = Ann Moore']],
  ['Ivo Katz, 34, met Tom Bell. Tom Bell, 40, left. The 34-year-old wept.', ['The 34-year-old = Ivo Katz']],
  ['Ivo Katz, 34, met Tom Bell. The 40-year-old wept.', ['The 40-year-old = Tom Bell']],
  ['Ivo Katz met Tom Bell, 40. The 34-year-old wept.', ['The 34-year-old = Ivo Katz']],
  ['Ivo Katz left. The 34-year-old wept.', ['The 34-year-old = Ivo Katz']],
  ['Ivo Katz, 34, left. The 40-year-old wept.', []],
  ['Ivo Katz, 34, left. A 34-year-old wept.', []],
  ['Ivo Katz, 34, left. The 34-year plan failed.', []],
  ['Ivo Katz, 34, left. The 34-year-old plan failed.', []],
  ['Ivo Katz, 3400, left. The 3400-year-old wept.', []],
  ['Ann Moore, the head coach, spoke.', ['head coach = Ann Moore']],
  ['Sen. Ann Moore spoke.', []],
  [
    'Trade Minister Ann Moore spoke. The minister left. The trade minister wept.',
    ['Trade Minister = Ann Moore', 'The minister = Ann Moore', 'The trade minister = Ann Moore'],
  ],
  ['Trade Minister Ann Moore spoke. The health minister left.', ['Trade Minister = Ann Moore']],
  [
    'Trade Minister Ann Moore spoke. The minister of trade left.',
    ['Trade Minister = Ann Moore', 'The minister of trade = Ann Moore'],
  ],
  ['Ann Moore, a spokeswoman, spoke. The spokesman left.', ['spokeswoman = Ann Moore']],
  ['Hal Winters, a clerk, came. A clerk fell. The clerk left.', ['clerk = Hal Winters']],
  ['A clerk fell. Hal Winters, a clerk, came. The clerk left.', ['clerk = Hal Winters', 'The clerk = Hal Winters']],
  [
    'Judge Ann Moore spoke. Judge Hal Winters spoke. The judge left.',
    ['Judge = Ann Moore', 'Judge = Hal Winters', 'The judge = Hal Winters or Ann Moore'],
  ],
  [
    'Judge Ann Moore and Judge Hal Winters spoke. The judge left.',
    ['Judge = Ann Moore', 'Judge = Hal Winters', 'The judge = Ann Moore or Hal Winters'],
  ],
  [
    `Judge Hal Winters spoke. ${'It rained. '.repeat(11)}The judge left.`,
    ['Judge = Hal Winters', 'The judge = Hal Winters'],
  ],
  ['[s:Hal Winters] [c:said] [q:so]. [s1:The striker] [c1:said] [q1:no].', ['The striker = Hal Winters']],
  ['[s:Hal Winters] [c:said] [q:so]. [s1:The clerk] [c1:said] [q1:no].', []],
  ['[s:Hal Winters] [c:said] [q:so]. [s1:The tired clerk] [c1:said] [q1:no].', []],
  ['[s:Hal Winters] [c:said] [q:so]. [s1:The Danish clerk] [c1:said] [q1:no].', ['The Danish clerk = Hal Winters']],
  ['[s:Hal Winters] [c:said] [q:so]. [s1:The former clerk] [c1:said] [q1:no].', ['The former clerk = Hal Winters']],
  ['[s:Hal Winters] [c:said] [q:so]. It rained. [s1:The striker] [c1:said] [q1:no].', []],
  [
    '[s:Hal Winters] [c:said] [q:so]. It rained. [s1:The Danish striker] [c1:said] [q1:no].',
    ['The Danish striker = Hal Winters'],
  ],
  ['[s:Hal Winters] [c:said] [q:so]. It rained. It snowed. [s1:The Danish striker] [c1:said] [q1:no].', []],
  ['[s:Hal Winters, a baker,] [c:said] [q:so]. [s1:The striker] [c1:said] [q1:no].', ['baker = Hal Winters']],
  ['[s:Hal Winters] [c:said] [q:so]. [s1:The regulator] [c1:said] [q1:no].', []],
  ['Hal Winters sat. The coach, a quiet man, left.', []],
  ['Hal Winters sat. The coach had left.', []],
  ['Hal Winters sat. The coach left.', []],
  ['Hal Winters sat.\n\nThe coach had left.', []],
  ['Hal Winters met Tom Bell. The coach had left.', []],
  ['Hal Winters, a baker, sat. The coach had left.', ['baker = Hal Winters']],
  ['By Ann Moore\n\nI was born here. My dog was not.', ['I = Ann Moore', 'My = Ann Moore']],
  ['By Ann Moore and Hal Winters\n\nI was born here.', []],
  ['By Ann Moore of the long Halden Post again\n\nI was born here.', []],
  [
    'I was born here.\n\nIt rained.\n\nAnn Moore is a teacher in Halden.',
    ['I = Ann Moore', 'teacher in Halden = Ann Moore'],
  ],
  ['I was born here.\n\nIt rained.\n\nAnn Moore is here in Halden.', []],
  ['I was born here.\n\nIt rained.\n\nIn May Ann Moore was a teacher.', ['teacher = Ann Moore']],
  ['I was born here.\n\nAnn Moore is a teacher.\n\nIt rained.\n\nIt snowed.', ['teacher = Ann Moore']],
  ['I was born here.\n\nIt rained.\n\n— Ann Moore', []],
  ['I was born here.\n\nIt rained.\n\nMoore', []],
  ['By Ann Moore\n\nI was born here.\n\nHal Winters\n\nI was born there.', ['I = Ann Moore', 'I = Ann Moore']],
  ['[q:“I am tired,”] [c:said] [s:Ann Moore].', ['I = Ann Moore']],
  ['[q:“We know, and my dog does,”] [c:said] [s:Ann Moore].', ['my = Ann Moore']],
  ['[c:Said] [s:Ann Moore]: [q:I am tired].', []],
  ['[s1:Q][c1::] [q1:Am I well?]\n\n[s2:MOORE][c2::] [q2:I am. He said, “I am not.”]\n\nAnn Moore sings.', []],
  ['Harbour Mutual closed. [s:It] [c:said] [q:so].', ['It = Harbour Mutual']],
  ['Harbour Mutual closed. [s:They] [c:said] [q:so].', []],
  ['Police came. [s:It] [c:said] [q:so].', []],
  ['Norway closed. [s:It] [c:said] [q:so].', []],
  ['[s1:Norway] [c1:said] [q1:no]. [s:It] [c:said] [q:so].', ['It = Norway']],
  ['[s1:Norway] [c1:said] [q1:no]. It rained. [s:It] [c:said] [q:so].', ['It = Norway']],
  ['[s1:Norway] [c1:said] [q1:no]. It rained. It snowed. [s:It] [c:said] [q:so].', []],
  ['Harbour Mutual met Tarn Dynamics Inc. there. [s:It] [c:said] [q:so].', ['It = Harbour Mutual']],
  ['Harbour Mutual closed and Tarn Dynamics Inc. fell. [s:It] [c:said] [q:so].', ['It = Tarn Dynamics Inc.']],
  ['Harbour Mutual closed. [s:It all] [c:said] [q:so].', []],
  ['They saw Harbour Mutual. [s:It] [c:said] [q:so].', []],
  ['I was born here.\n\nIt rained.\n\nAnn Moore.', ['I = Ann Moore']],
  ['I was born here.\n\nIt rained.\n\n— Ann Moore.', ['I = Ann Moore']],
  ['I was born here.\n\nIt rained.\n\nMoore.', []],
  ['I was born here.\n\nIt rained.\n\nAnn Moore of Halden.', []],
  ['I was born here.\n\nAnn Moore.\n\nI was born there.\n\nHal Winters.', ['I = Ann Moore', 'I = Hal Winters']],
  ['By Ann Moore\n\nI was born here.\n\nHal Winters.\n\nI was born there.', ['I = Hal Winters']],
  ['I was born here.\n\nIt rained. Ann Moore.', []],
  ['I was born here.\n\nIt rained.\n\nBy and by, Ann Moore.', []],
  ['Ann Moore is a teacher.\n\nI was born here.\n\nIt rained.\n\nIt snowed.', ['teacher = Ann Moore']],
  [
    'I was born here.\n\nIt rained.\n\nAnn Moore was the tired old red mother of four.',
    ['I = Ann Moore', 'tired old red mother of four = Ann Moore'],
  ],
];

describe('whom words stand for', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(meanings(text), expected));
});

/** Why the last pronoun, role phrase or name means whom it means, and whether the article says so. */
function reasonOf(marked: string): string {
  const { mentions } = read(marked);
  const { basis, reason } = mentions.filter(({ kind }) => kind !== 'name').at(-1) ?? mentions.at(-1)!;
  return `${basis}: ${reason}`;
}

const aMan = 'a man, as the name, a title or an earlier pronoun shows.';

const reasons: readonly [text: string, reason: string][] = [
  [
    'Hal Winters sang when he left.',
    `inferred: Most likely Hal Winters: the subject earlier in this sentence; ${aMan}`,
  ],
  ['Hal Winters sang. He left.', `inferred: Most likely Hal Winters: the subject in the sentence before; ${aMan}`],
  [
    'Hal Winters sang. It rained. He left.',
    `inferred: Most likely Hal Winters: the subject a few sentences before; ${aMan}`,
  ],
  [
    'They saw Hal Winters. He left.',
    `inferred: Most likely Hal Winters: the nearest fitting person in the sentence before; ${aMan}`,
  ],
  [
    'Kalevo Winters, a baker, sang. He left.',
    'inferred: Most likely Kalevo Winters: the subject in the sentence before; nothing in the article contradicts it.',
  ],
  [
    '[s:Hal Winters] [c:said] [q:he was late].',
    `inferred: Most likely Hal Winters: the words around it are reported as this person’s own; ${aMan}`,
  ],
  [
    '[q:“I am late,”] [c:said] [s:Hal Winters]. [s1:He] [c1:added] [q1:so].',
    `inferred: Most likely Hal Winters: the last person to speak before this; ${aMan}`,
  ],
  [
    '[s:Hal Winters] [c:said] [q:so]. He left.',
    `inferred: Most likely Hal Winters: the subject in the sentence before; ${aMan}`,
  ],
  [
    'Carl Stone sat with a tired man. A tired man sang. [q:“He left,”] [c:said] [s:Hal Winters].',
    'stated: The article gives this name here.',
  ],
  [
    'Hal Winters met Carl Stone. Hal Winters and Carl Stone sang, and he left.',
    `inferred: Probably Carl Stone: the subject earlier in this sentence; ${aMan}`,
  ],
  [
    'Hal Winters sang.\n\nIt rained. It rained. [q:“He left,”] [c:said] [s:Ann Moore].',
    `inferred: Probably Hal Winters: the subject a few sentences before; ${aMan}`,
  ],
  ['Ann Moore spoke. Moore left.', 'inferred: A shorter form of the name “Ann Moore”.'],
  [
    'Tom Berg left. Anna Berg came. Berg sat.',
    'inferred: A shorter form of the name “Anna Berg”, which others here share.',
  ],
  ['Trade Minister Ann Moore spoke. The minister left.', 'inferred: The article calls Ann Moore “Trade Minister”.'],
  ['Ivo Katz, 34, left. The 34-year-old wept.', 'inferred: The article says that Ivo Katz is 34.'],
  ['For his part, Hal Winters left.', 'inferred: Points ahead to Hal Winters, the subject of this sentence.'],
  ['By Ann Moore\n\nI was born here.', 'inferred: Ann Moore signs these words.'],
  ['[q:“I am tired,”] [c:said] [s:Ann Moore].', 'inferred: Inside a quotation “I” is its speaker, Ann Moore.'],
  [
    'Harbour Mutual closed. [s:It] [c:said] [q:so].',
    'inferred: Most likely Harbour Mutual, which is spoken of right before.',
  ],
  ['The National Weather Service met. The NWS left.', 'inferred: A short form of the name “National Weather Service”.'],
  [
    'The insurer, Harbour Mutual, rose. [s:The insurer] [c:said] [q:so].',
    'inferred: Most likely Harbour Mutual, the only organization of this kind named shortly before.',
  ],
  ['[s:Police] [c:said] [q:so].', 'stated: A group speaks here; the article names none of its members.'],
  ['Ann Moore, the coach, left.', 'stated: The article gives Ann Moore this role here.'],
];

describe('why words stand for somebody', () => {
  for (const [text, expected] of reasons) it(text, () => assert.equal(reasonOf(text), expected));
});
