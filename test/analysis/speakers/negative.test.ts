import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { parseArticle } from '../../../src/article/parse';
import { people } from './support';
import { statementsOf } from './statements/shown';

/** Sentences that surround the words in question, so that the models see an article. */
const around = (text: string): string =>
  `Rain fell on Halden on Tuesday, and the market was closed.\n\n${text}\n\nThe road to the coast has two lanes and no lights.`;

/** What stands in quotation marks and is nobody's statement. */
const noStatements: Readonly<Record<string, readonly string[]>> = {
  'scare quotes': [
    'The so-called “quiet zone” begins at the gate.',
    'The shop sells “organic” soap and “natural” shampoo.',
    'The house has a “garden” of two square metres.',
    'Their “office” is a bench in the park.',
  ],
  'titles of works': [
    '“The Long Way Home” runs at the Globe until May.',
    'The museum bought “What Harold Knew” and “Nora Bell.”',
    'The choir will sing “Winter Is Near” and two songs from “The Mill.”',
    'The film “Salt” was made in Halden.',
  ],
  nicknames: [
    'Ed “Lefty” Marsh won the race.',
    'Wendell “Buddy” Harkness lost the race by a second.',
    'The striker, Paulo “the Wall” Reis, is injured.',
  ],
  'slogans and signs': [
    'A “No Smoking” sign hangs above the bar.',
    'The “Vote Early” posters were taken down.',
    'She wears a “Save the Bees” badge.',
  ],
};

/** Names that are no person's; in each nobody is one. */
const noPeople: Readonly<Record<string, readonly string[]>> = {
  organizations: [
    'Deutsche Robotik and Hanbit Semicon, a chipmaker, will merge.',
    'The insurer, Harbour Mutual, raised its prices.',
    'The brewery Holm & Pell closed, and so did the airline Norvia.',
    'Tarn Dynamics Inc. and the Teller Valley Cooperative signed.',
    'Banco Almeida and Grupo Ferraz lost money.',
    'The National Weather Service (NWS) warned of snow. The NWS was right.',
    'Wexcombe County Court was closed.',
    'Corvan Meridia said in a statement that it had sold its boats.',
    'A GREEDY dentist took the money. END',
  ],
  places: [
    'The road from Ulmhaven to Skarholm is closed.',
    'Sixty boats from Tarnvik fish here.',
    'They met in Little Barrow and on Mill Lane.',
    'PORT ALDER, May 4 — Rain fell on the Alder refinery.',
  ],
  'products, works and ships': [
    'The ferry Marguerite sank in the harbour, and the Marguerite is still there.',
    'She read the novel Nora Bell on the train.',
    'He has read “Nora Bell” and “What Harold Knew” twice.',
    'Hurricane Wanda and Tropical Storm Boris did no harm.',
    'The SkyPhone Max and the Tarn Runner 3 cost too much.',
  ],
  'sentence starts': [
    'Speaking on Monday, Representatives met in Queen Street.',
    'Hope is cheap. Grace was said. Will it rain? May we go?',
    'Frankly, nothing works. Rich and poor queued. Bill after bill came.',
    'Chase the ball. Mark the date. Drew lots were burned.',
  ],
  'offices and groups': [
    'The Democrats and the Ohio Republicans agreed.',
    'The Prime Minister and the Supreme Court Justices listened.',
    'The Dallas Miners lost to the Rivermen.',
  ],
};

describe('what is no statement', () => {
  for (const [kind, texts] of Object.entries(noStatements)) {
    describe(kind, () => {
      for (const text of texts)
        it(text, () =>
          assert.deepEqual(
            statementsOf(around(text)).map(({ content }) =>
              content.map(({ start, end }) => around(text).slice(start, end)),
            ),
            [],
          ),
        );
    });
  }
});

describe('who is no person', () => {
  for (const [kind, texts] of Object.entries(noPeople)) {
    describe(kind, () => {
      for (const text of texts) it(text, () => assert.deepEqual(people(text), []));
    });
  }
});

describe('who is not made up', () => {
  /** Texts in which the words in brackets speak, and nobody in particular is behind them. */
  const texts = [
    '“It is late,” said [her client].',
    '“It is late,” said [the couple].',
    '“It is late,” said [my father].',
    '“It is late,” said [Anna Berg’s lawyer].',
    '“It is late,” said [one of the men].',
    '“It is late,” said [Berg and Holm].',
    '“It is late,” said [a spokesman].',
    '“It is late,” said [the company].',
  ];
  for (const marked of texts) {
    it(marked, () => {
      const text = `Anna Berg met Carl Holm in Halden. Both own shops.\n\nThey like it there.\n\n${marked.replace(/[[\]]/g, '')}`;
      const { statements, entities } = analyze(parseArticle(text, 'test.txt'));
      assert.equal(statements.length, 1);
      assert.equal(entities.find(({ id }) => id === statements[0]?.speaker)?.name, undefined);
    });
  }
});
