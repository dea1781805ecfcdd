/** Statements that the layout alone shows: a text for each condition. */
import assert from 'node:assert/strict';
import { withLayouts } from '../../../../src/analysis/speakers/statements/layouts';
import { parseArticle } from '../../../../src/article/parse';

/** The statements as lines, "type | source | cue | content … content". */
function laidOut(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '-';
  return withLayouts(parseArticle(text, 'test.txt'), []).map(({ type, source, cue, content }) =>
    [type, words(source), words(cue), content.map(words).join(' … ')].join(' | '),
  );
}

const cases: Readonly<Record<string, readonly (readonly [text: string, statements: readonly string[]])[]>> = {
  turns: [
    ['Q: So?\n\nA: No.', ['direct | Q | : | So?', 'direct | A | : | No.']],
    ['Q: So?\n\nB: No.', []],
    ['Ann: So?\n\nBo: No.', []],
    ['[0:04] Ann: So?\n\n[0:09] Bo: No.', ['direct | Ann | : | So?', 'direct | Bo | : | No.']],
    ['[9:30] Ann Lee\nThe Port of Today\n\n[9:50] Bo Dahl\nThe Sea', []],
    ['Mr Holt — So?\n\nMs Vane — No.', ['direct | Mr Holt | — | So?', 'direct | Ms Vane | — | No.']],
    ['Mr Holt — Chair\n\nMs Vane — Cook', []],
    [
      'Ann: So?\n\nBo: No.\n\nAnn: Why?',
      ['direct | Ann | : | So?', 'direct | Bo | : | No.', 'direct | Ann | : | Why?'],
    ],
    [
      'Ann Lee (Ind): So?\n\nClerk: No.\n\nMs Lee: Why?',
      ['direct | Ann Lee (Ind) | : | So?', 'direct | Clerk | : | No.', 'direct | Ms Lee | : | Why?'],
    ],
    ['Ann: So?\n\nAnn: No.\n\nAnn: Why?', []],
    ['Ann: So?\n\nBo: No.\n\nIda: Why?', []],
    [
      'ANN: So?\n\nBO: No.\n\nIDA: Why?',
      ['direct | ANN | : | So?', 'direct | BO | : | No.', 'direct | IDA | : | Why?'],
    ],
    [
      'ANN: So?\n\nBO: No.\n\nIda: Why?',
      ['direct | ANN | : | So?', 'direct | BO | : | No.', 'direct | Ida | : | Why?'],
    ],
    ['ANN: So?\n\nBo: No.\n\nIda: Why?', []],
    ['ANN: So?\n\nBO: No.\n\nIda: Why?\n\nUlf: Yes.', []],
    ['Note: So?\n\nNote: No.\n\nAnn: Why?', []],
    [
      'QUESTION: So?\n\nANSWER: No.\n\nQUESTION: Why?',
      ['direct | QUESTION | : | So?', 'direct | ANSWER | : | No.', 'direct | QUESTION | : | Why?'],
    ],
    ['Question: So?\n\nAnswer: No.\n\nQuestion: Why?', []],
    [
      'ANN: So?\n\n(LAUGHTER)\n\nBO: No.\n\nHe left.\n\nANN: Why?\n\nIt ends.',
      ['direct | ANN | : | So?', 'direct | BO | : | No. … He left.', 'direct | ANN | : | Why?'],
    ],
    [
      'ANN: So?\n\nThe Long Road Home Again\n\nIt is.\n\nBO: No.\n\nANN: Why?',
      ['direct | ANN | : | So?', 'direct | BO | : | No.', 'direct | ANN | : | Why?'],
    ],
    [
      'ANN: (Laughs.) So? [pause] No. (cold)\n\nBO: (coughs)\n\nANN: Why?',
      ['direct | ANN | : | So? … No. (cold)', 'direct | ANN | : | Why?'],
    ],
    [
      'ANN LEE, cook: So?\n\nBO (cook): No.\n\nANN LEE, cook: Why?',
      ['direct | ANN LEE, cook | : | So?', 'direct | BO (cook) | : | No.', 'direct | ANN LEE, cook | : | Why?'],
    ],
    ['BO (2): No.\n\nANN: Why?\n\nBO: So.', []],
    [
      'A very long label of many words here: So?\n\nANN: No.\n\nBO: Why?\n\nANN: So.',
      ['direct | ANN | : | No.', 'direct | BO | : | Why?', 'direct | ANN | : | So.'],
    ],
    ['ANN:So?\n\nBO:No.\n\nANN:Why?', []],
    [
      '**ANN:** So?\n\n**BO:** No.\n\n**ANN:** Why?',
      ['direct | ANN | : | So?', 'direct | BO | : | No.', 'direct | ANN | : | Why?'],
    ],
    ['Q. So?\n\nA. No.', ['direct | Q | . | So?', 'direct | A | . | No.']],
    ['Q. So?\n\nB. No.', []],
    [
      '[00:01] ANN: So?\n\n[00:02] BO: No.\n\n[00:03] ANN: Why?',
      ['direct | ANN | : | So?', 'direct | BO | : | No.', 'direct | ANN | : | Why?'],
    ],
    [
      'Mr. HOLT — So?\n\nThe SPEAKER — Order.\n\nMr. HOLT — Why?',
      ['direct | Mr. HOLT | — | So?', 'direct | The SPEAKER | — | Order.', 'direct | Mr. HOLT | — | Why?'],
    ],
    [
      'Mr. Holt - So?\n\nMs. Ray - Order.\n\nMr. Holt - Why?',
      ['direct | Mr. Holt | - | So?', 'direct | Ms. Ray | - | Order.', 'direct | Mr. Holt | - | Why?'],
    ],
    ['Mr. Holt - so?\n\nMs. Ray - order.\n\nMr. Holt - why?', []],
    ['The cook — So?\n\nThe cook — No.\n\nThe maid — Why?', []],
  ],
  headlines: [
    ['Mayor: bridge will open\n\nIt rained.', ['indirect | Mayor | : | bridge will open']],
    ['Mayor: bridge opens\n\nIt rained.', []],
    ["Ann Lee: 'bridge will open'\n\nAnn Lee left.", ["mixed | Ann Lee | : | 'bridge will open'"]],
    ['Ann Lee: bridge will open\n\nIt rained.', []],
    ['Ann Lee: bridge will open\n\nLee left.', ['indirect | Ann Lee | : | bridge will open']],
    ['Ann L: bridge will open\n\nAnn L left.', []],
    ['Ann lee: bridge will open\n\nThe lee side.', []],
    ['Note: bridge will open\n\nNote left.', []],
    ['Mayor: bridge will open. Ferry will close\n\nIt rained.', []],
    ['Bridge will open: mayor\n\nIt rained.', ['indirect | mayor | : | Bridge will open']],
    ['Bridge will open – police\n\nIt rained.', ['indirect | police | – | Bridge will open']],
    ['Bridge will open - old mayor\n\nIt rained.', ['indirect | old mayor | - | Bridge will open']],
    ['Bridge opens: mayor\n\nIt rained.', []],
    ['Bridge will open: garden\n\nIt rained.', []],
    ['Bridge will open, mayor says\n\nIt rained.', ['indirect | mayor | says | Bridge will open']],
    ['Bridge will open, Mayor SAYS\n\nIt rained.', ['indirect | Mayor | SAYS | Bridge will open']],
    ['Bridge will open, Lee says\n\nAnn Lee left.', ['indirect | Lee | says | Bridge will open']],
    ['Bridge will open, Lee says\n\nIt rained.', []],
    ['Bridge opens, mayor says\n\nIt rained.', []],
    ['Bridge will open, mayor hopes\n\nIt rained.', []],
    ['Bridge “will open”: mayor\n\nIt rained.', ['mixed | mayor | : | Bridge “will open”']],
    ["Bridge 'will open': mayor\n\nIt rained.", ["mixed | mayor | : | Bridge 'will open'"]],
    ["Bridge isn't open now: mayor\n\nIt rained.", ["indirect | mayor | : | Bridge isn't open now"]],
    ['It rained.\n\nBridge will open, mayor says.', []],
    [
      'The harbour is wet and cold today.\n\nBridge Will Open Now: Mayor\n\nIt rained.',
      ['indirect | Mayor | : | Bridge Will Open Now'],
    ],
    ['Mayor: bridge will open\nagain\n\nIt rained.', []],
    [`Mayor: bridge will open ${'and close '.repeat(18)}\n\nIt rained.`, []],
    [
      `Mayor: bridge will open ${'and close '.repeat(16)}\n\nIt rained.`,
      [`indirect | Mayor | : | bridge will open ${'and close '.repeat(15)}and close`],
    ],
  ],
  posts: [
    ['The lights are on. — Mira Stroud (@mira) May 5', ['direct | Mira Stroud (@mira) | - | The lights are on.']],
    ['The lights are on. -- Mira Stroud (@mira)', ['direct | Mira Stroud (@mira) | - | The lights are on.']],
    ['The lights are on. – Mira Stroud (@mira) May 5, 2024, and it was very good to see them again there', []],
    ['The lights.\n\n— Mira Stroud (@mira)', []],
    ['The lights are on.\n\n— Mira Stroud (@mira)', ['direct | Mira Stroud (@mira) | - | The lights are on.']],
    ['No lights. — Mira Stroud (@mira)', []],
    ['Eleven long.— Mira Stroud (@mira)', ['direct | Mira Stroud (@mira) | - | Eleven long.']],
    ['Twelve long. — Mira Stroud (@mira)', ['direct | Mira Stroud (@mira) | - | Twelve long.']],
    ['— Mira Stroud (@mira)', []],
    ['@mira: The lights are on.', ['direct | @mira | : | The lights are on.']],
    ['Mira Stroud (@mira): The lights are on.', ['direct | Mira Stroud (@mira) | : | The lights are on.']],
    [
      'Mira Stroud (@mira): The lights are on. 11:04 PM - 11 Nov 2025',
      ['direct | Mira Stroud (@mira) | : | The lights are on.'],
    ],
    ['@mira: The ferry is 3:1 on', ['direct | @mira | : | The ferry is 3:1 on']],
    ['@mira:The lights are on.', []],
    ['So @mira: The lights are on.', []],
    ['The lights are on. Mira Stroud (@mira)', []],
    [
      `${'It was so long ago that nobody can say. '.repeat(6)}The lights are on. — Mira Stroud (@mira)`,
      [`direct | Mira Stroud (@mira) | - | ${'It was so long ago that nobody can say. '.repeat(6)}The lights are on.`],
    ],
  ],
  dialogues: [
    [
      '— It rains, said Ann Lee.\n\n— It snows, said Bo.',
      ['direct | Ann Lee | said | It rains', 'direct | Bo | said | It snows'],
    ],
    ['— It rains, said Ann Lee, the cook.', ['direct | Ann Lee, the cook | said | It rains']],
    ['— It rains, bellowed Ann Lee.', ['direct | Ann Lee | bellowed | It rains']],
    ['— It rains, hoped Ann Lee.', []],
    ['— It rains. It snows, said Ann Lee.', []],
    ['— It rains, said Ann Lee!', ['direct | Ann Lee | said | It rains']],
    ['— It rains, said Ann Lee', ['direct | Ann Lee | said | It rains']],
    ['- It rains, said Ann Lee.', []],
    ['—It rains, said Ann Lee.', []],
    ['It rains, said Ann Lee.', []],
    ['— It rains.', []],
  ],
  signed: [
    [
      '“A steady hand is all.” -Union leader Ada Quist',
      ['direct | Union leader Ada Quist | - | “A steady hand is all.”'],
    ],
    ['“A steady hand is all.” — so said Ada Quist', []],
    ['“A steady hand is all.” –Ada Quist', ['direct | Ada Quist | – | “A steady hand is all.”']],
    ['“A steady hand is all.” — Ada Quist, cook.', ['direct | Ada Quist, cook | — | “A steady hand is all.”']],
    ['“A steady hand is all.” — Ada Quist Jr.', ['direct | Ada Quist Jr. | — | “A steady hand is all.”']],
    ['“A steady hand is all.” — Ada B.', ['direct | Ada B. | — | “A steady hand is all.”']],
    ['“A steady hand is all.”\n\n— Ada Quist', ['direct | Ada Quist | — | “A steady hand is all.”']],
    ['“A steady hand is all.”\n— Ada Quist', ['direct | Ada Quist | — | “A steady hand is all.”']],
    ['> “A steady hand is all.”\n> — Ada Quist', ['direct | Ada Quist | — | “A steady hand is all.”']],
    ['> “A steady hand is all.”\n\n— Ada Quist', ['direct | Ada Quist | — | “A steady hand is all.”']],
    ['A steady hand is all. — Ada Quist', []],
    ['“A hand.” — Ada Quist', []],
    ['“A steady hand” is all. — Ada Quist', []],
    ['“A steady hand is all.” — so they say', []],
    ['— Ada Quist', []],
    ['«A steady hand is all.» -- Ada Quist', ['direct | Ada Quist | - | «A steady hand is all.»']],
    [
      `“${'A steady hand is all of it. '.repeat(9)}That is it.” — Ada Quist`,
      [`direct | Ada Quist | — | “${'A steady hand is all of it. '.repeat(9)}That is it.”`],
    ],
  ],
  introduced: [
    ['From Tim Alba: “I will read it.”', ['direct | Tim Alba | : | “I will read it.”']],
    ['And from Tim Alba:\n\n“I will read it.”', ['direct | Tim Alba | : | “I will read it.”']],
    ['Also from Tim Alba, cook:\n\n“I will read it.”', ['direct | Tim Alba, cook | : | “I will read it.”']],
    ['But from Tim Alba:\n\n“I will read it.”', []],
    ['From Tim Alba:\n\nI will read it.', []],
    ['From Tim Alba: I will.\n\n“I will read it.”', []],
    ['From Tim Alba:  “I will read it.”  ', ['direct | Tim Alba | : | “I will read it.”']],
    ['From tim alba: “I will read it.”', []],
    ['From Tim Alba:', []],
  ],
  'quoting headlines': [
    ['Crash: skipper “saw no light”\n\nIt rained.', ['direct | skipper | - | “saw no light”']],
    ['Skipper “saw no light”\n\nIt rained.', ['direct | Skipper | - | “saw no light”']],
    ['Moreau ‘saw no light’\n\nJon Moreau left.', ['direct | Moreau | - | ‘saw no light’']],
    ['Moreau ‘saw no light’\n\nIt rained.', []],
    ['Crash: the “saw no light”\n\nThe the.', []],
    ['The band played “Three Rivers”\n\nIt rained.', []],
    ['‘Nobody came for us’: crew wants answers\n\nIt rained.', ['direct | - | - | ‘Nobody came for us’']],
    ['“Nobody came for us”: crew wants answers\n\nIt rained.', ['direct | - | - | “Nobody came for us”']],
    ['“Nobody came for us” crew wants answers\n\nIt rained.', []],
    ['It rained.\n\nSkipper “saw no light”', []],
    [
      `Skipper “saw no light, ${'and no boat, '.repeat(7)}and no sea”\n\nIt rained.`,
      [`direct | Skipper | - | “saw no light, ${'and no boat, '.repeat(7)}and no sea”`],
    ],
    [`Skipper “saw no light, ${'and no boat, '.repeat(9)}and no sea”\n\nIt rained.`, []],
  ],
  'datelines and order': [
    [
      'From Tim Alba: “I will read it.”\n\n“A steady hand is all.” — Ada Quist',
      ['direct | Tim Alba | : | “I will read it.”', 'direct | Ada Quist | — | “A steady hand is all.”'],
    ],
    [
      'Mayor: “I will read it.”\n\n“A steady hand is all.” — Ada Quist',
      ['mixed | Mayor | : | “I will read it.”', 'direct | Ada Quist | — | “A steady hand is all.”'],
    ],
    [
      'ANN: So?\n\nBO: “A steady hand is all.” — Ada Quist\n\nANN: Why?',
      ['direct | ANN | : | So?', 'direct | BO | : | “A steady hand is all.” — Ada Quist', 'direct | ANN | : | Why?'],
    ],
  ],
};

describe('layouts by themselves', () => {
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, expected] of texts) it(text, () => assert.deepEqual(laidOut(text), expected));
    });
});
