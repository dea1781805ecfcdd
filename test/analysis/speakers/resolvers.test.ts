/**
 * More examples and counterexamples of the mention resolvers than fit into the recipe: a text, words, whom they mean.
 */
import assert from 'node:assert/strict';
import { meaning, read } from './support';

const cases: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'how well a role fits': [
    // the whole role said, although not yet given
    ['The trade minister left. Norvia’s trade minister, Ann Moore, came.', 'The trade minister', 'Ann Moore'],
    ['The prime minister left. Prime Minister Ann Moore came.', 'The prime minister', 'Ann Moore'],
    ['The prime minister left. Norvia’s prime minister, Ann Moore, came.', 'The prime minister', null],
    ['The minister left. Prime Minister Ann Moore came.', 'The minister', null],
    // the nearer of two, and the one whose role says more
    ['Judge Ann Moore spoke. Judge Hal Winters spoke. The judge left.', 'The judge', 'Hal Winters'],
    [
      'Trade Minister Hal Winters spoke. Health Minister Carl Stone sang. It was late. The trade minister left.',
      'The trade minister',
      'Hal Winters',
    ],
    ['Trade Minister Hal Winters spoke. The health minister left.', 'The health minister', null],
    ['Hal Winters, a spokesman, came. The spokeswoman left.', 'The spokeswoman', null],
    // a synonym
    ['Hal Winters, a lawyer, came. The attorney left.', 'The attorney', 'Hal Winters'],
    ['Policeman Hal Winters came. The officer left.', 'The officer', 'Hal Winters'],
    // words that make no difference
    ['Former mayor Hal Winters came. The mayor left.', 'The mayor', 'Hal Winters'],
    // a bare noun means nobody named long ago
    [`Judge Hal Winters spoke. ${'It rained. '.repeat(11)}The judge left.`, 'The judge', 'Hal Winters'],
    [`Judge Hal Winters spoke. ${'It rained. '.repeat(12)}The judge left.`, 'The judge', null],
    // but the whole role does
    [
      `Trade Minister Hal Winters spoke. ${'It rained. '.repeat(14)}The trade minister left.`,
      'The trade minister',
      'Hal Winters',
    ],
    // whom the role is over is not who bears it
    ['Hal Winters, secretary to the governor, came. The governor left.', 'The governor', null],
    ['Hal Winters, president and editor, came. The president left.', 'The president', 'Hal Winters'],
  ],
  'people without a name': [
    ['A clerk fell. Hal Winters, a clerk, stood up. The clerk left.', 'The clerk', 'Hal Winters'],
    ['Hal Winters, a clerk, stood up. A clerk fell. The clerk left.', 'The clerk', null],
    [`Hal Winters, a clerk, came. A clerk fell. ${'It rained. '.repeat(13)}The clerk left.`, 'The clerk', null],
    ['Hal Winters spoke. My father left. He sang.', 'He', null],
    ['Hal Winters is as good as a clerk. He sang.', 'He', 'Hal Winters'],
  ],
  'a role that the article gives nobody': [
    // the words bring somebody new along
    ['Joel Stark was jailed. [s:The judge] [c:said] [q:no].', 'The judge', null],
    ['[s1:Hal Winters] [c1:said] [q1:so]. [s2:The tired clerk] [c2:said] [q2:no].', 'The tired clerk', null],
    ['Joel Stark was jailed. [s1:The judge] [c1:said] [q1:no]. [s2:He] [c2:added] [q2:that it rained].', 'He', null],
    // or describe who has just spoken, or the only one named
    ['[s1:Hal Winters] [c1:said] [q1:so]. [s2:The striker] [c2:said] [q2:no].', 'The striker', 'Hal Winters'],
    ['Hal Winters sang. [s:The striker] [c:said] [q:no].', 'The striker', 'Hal Winters'],
    ['Carl Stone sang. Hal Winters left. [s:The striker] [c:said] [q:no].', 'The striker', null],
    ['Carl Stone sang. Hal Winters left. [s:The Danish striker] [c:said] [q:no].', 'The Danish striker', 'Hal Winters'],
    [
      'Carl Stone sang. [s1:Hal Winters] [c1:said] [q1:so]. It rained. It snowed. [s2:The striker] [c2:said] [q2:no].',
      'The striker',
      null,
    ],
    ['[s1:Hal Winters] [c1:said] [q1:so]. [s2:The former mayor] [c2:said] [q2:no].', 'The former mayor', 'Hal Winters'],
    // unless a role of theirs rules it out
    ['[s1:Hal Winters, a baker,] [c1:said] [q1:so]. [s2:The striker] [c2:said] [q2:no].', 'The striker', null],
    [
      '[s1:Hal Winters, a father,] [c1:said] [q1:so]. [s2:The striker] [c2:said] [q2:no].',
      'The striker',
      'Hal Winters',
    ],
    [
      '[s1:Trade Minister Hal Winters] [c1:said] [q1:so]. [s2:The health minister] [c2:said] [q2:no].',
      'The health minister',
      null,
    ],
    // a more general word
    ['Senator Hal Winters left. The lawmaker sang.', 'The lawmaker', 'Hal Winters'],
    ['The lawmaker Hal Winters left. The senator sang.', 'The senator', null],
    ['The novelist Ann Moore left. The writer sang.', 'The writer', 'Ann Moore'],
    ['Bishop Hal Winters met Carl Stone. The prelate sang.', 'The prelate', 'Hal Winters'],
    // after the body somebody leads
    ['Hal Winters, the chief of the central bank, met Carl Stone. The banker sang.', 'The banker', 'Hal Winters'],
    [
      'Mayor Carl Stone of Halden met Mayor Hal Winters of Ulm. The mayor of Halden sang.',
      'The mayor of Halden',
      'Carl Stone',
    ],
    [
      'Mayor Carl Stone of Halden met Mayor Hal Winters of Ulm. The mayor of Ulm sang.',
      'The mayor of Ulm',
      'Hal Winters',
    ],
    [
      '[s1:Mrs Ann Moore] [c1:said] [q1:the road was bad].\n\n[s:The mother of four] [c:said] [q:no].',
      'The mother of four',
      'Ann Moore',
    ],
    ['[s1:Mrs Ann Moore] [c1:said] [q1:the road was bad].\n\n[s:The mother] [c:said] [q:no].', 'The mother', null],
    ['President Hal Winters left. The vice president sang.', 'The vice president', null],
    [
      'The nominee Ann Moore met the candidate Ida Roy. The nominee sang.',
      'The nominee @ The nominee sang',
      'Ann Moore',
    ],
    [
      'Senator Ann Moore grilled Norlink CEO Carl Stone. The Norlink executive sang.',
      'The Norlink executive',
      'Carl Stone',
    ],
    ['Hal Winters, a customer of the bank, met Carl Stone. The banker sang.', 'The banker', null],
    ['Hal Winters sang. The tired clerk left.', 'The tired clerk', null],
    ['Hal Winters, a baker, sang. The head of the club, a quiet man, left.', 'The head of the club', null],
  ],
  'an age': [
    [
      'Ann Moore, 34, sued Hal Winters. It rained. [s:The 61-year-old] [c:said] [q:no].',
      'The 61-year-old',
      'Hal Winters',
    ],
    ['Ann Moore, 34, sued Hal Winters, 50. [s:The 61-year-old] [c:said] [q:no].', 'The 61-year-old', null],
    ['Ann Moore, 34, left. [s:The 61-year-old] [c:said] [q:no].', 'The 61-year-old', null],
    ['Ann Moore, 34, sued Hal Winters. [s:The 61-year-old] [c:said] [q:she lost].', 'The 61-year-old', null],
    ['Ann Moore, 34, sued Hal Winters and Ida Roy. [s:The 61-year-old] [c:said] [q:no].', 'The 61-year-old', null],
    [
      'A 61-year-old man was hurt. Ann Moore, 34, met Hal Winters. [s:The 61-year-old] [c:said] [q:no].',
      'The 61-year-old',
      null,
    ],
    ['Ann Moore (34) met Hal Winters. [s:The 34-year-old] [c:said] [q:no].', 'The 34-year-old', 'Ann Moore'],
    ['34-year-old Ann Moore met Hal Winters. [s:The 34-year-old] [c:said] [q:no].', 'The 34-year-old', 'Ann Moore'],
    ['Ann Moore, now aged 34, met Hal Winters. [s:The 34-year-old] [c:said] [q:no].', 'The 34-year-old', 'Ann Moore'],
    ['Ann Moore is 34. Hal Winters left. [s:The 34-year-old] [c:said] [q:no].', 'The 34-year-old', 'Ann Moore'],
    [
      'Ann Moore, 34, sued Hal Winters. [s1:The clerk] [c1:said] [q1:so]. [s2:The 61-year-old] [c2:said] [q2:no].',
      'The 61-year-old',
      'Hal Winters',
    ],
  ],
  'a headline': [
    ['Winters: No Vote Without Us\n\nMayor Hal Winters spoke.', 'Winters', 'Hal Winters'],
    ['Winters “not sorry” for Ulm ferry\n\nMayor Hal Winters spoke.', 'Winters', null],
    ['Winters: No Vote Without Us\n\nMayor Hal Winters met Ida Winters.', 'Winters', null],
    ['Winters Bring No Snow to Ulm\n\nMayor Hal Winters spoke.', 'Winters', null],
  ],
  'a name to come': [
    ['Carl Stone sang.\n\nAs he left, Hal Winters smiled.', 'he @ he left', 'Hal Winters'],
    ['Carl Stone sang.\n\nAs she left, Hal Winters smiled.', 'she @ she left', null],
    ['Carl Stone sang.\n\nHe left, and Hal Winters smiled.', 'He @ He left', 'Carl Stone'],
    ['Carl Stone sang.\n\nAs he left, the mayor smiled at Hal Winters.', 'he @ he left', 'Carl Stone'],
    ['Carl Stone sang.\n\nAs he left, Mayor Hal Winters smiled.', 'he @ he left', 'Hal Winters'],
    ['Carl Stone sang.\n\nAs he left, it rained, Hal Winters said.', 'he @ he left', 'Carl Stone'],
  ],
  I: [
    [
      '[s1:Q][c1::] [q1:Are you well?]\n\n[s2:MOORE][c2::] [q2:I am.]\n\nAnn Moore is a singer.',
      'I @ I am',
      'Ann Moore',
    ],
    ['By Ann Moore\n\nI was born here. It rained.', 'I @ I was', 'Ann Moore'],
    ['It rained.\n\nI was born here.', 'I @ I was', null],
  ],
};

describe('mention resolvers', () => {
  for (const [kind, texts] of Object.entries(cases))
    for (const [text, words, person] of texts)
      it(`${kind}: ${text}`, () => assert.equal(meaning(read(text), words), person));
});
