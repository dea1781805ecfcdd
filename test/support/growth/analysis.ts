import { analyze } from '../../../src/analysis/analyze';
import { checkDates } from '../../../src/analysis/dates/checks';
import { findDates } from '../../../src/analysis/dates/findDates';
import { parseArticle } from '../../../src/article/parse';
import { extractFacts } from '../../../src/corpus/facts';
import type { LanguageCode } from '../../../src/language/packs/pack';
import type { GrowthCase } from './growth';
import { endlessParagraph, news } from './news';
import { textCases } from './textCases';

/** What is repeated; a `#` becomes other letters each time. */
const english: readonly string[] = [
  '"“ ',
  '“It rained all day. ',
  '“It rained.\n\n',
  '“It rained,” he said. ',
  '“It rained,” he said.\n\n',
  'He said ',
  'he said that ',
  '( ',
  ', ',
  'A. ',
  'the ',
  'Ann ',
  'Ann Lee and ',
  'Ann M#er came. ',
  'Ann M#er said it rained. ',
  'M#er said so. She left. ',
  'Mayor Ann M#er, the mayor of B#en, said so. The mayor left. ',
  'President of the ',
  'The minister said. ',
  'According to ',
  'Q: Did it rain?\nA: Yes.\n',
  'ANN LEE: It rained.\n\n',
  'Ann Lee  0:09\nIt rained.\n\n',
  '> It rained.\n\n',
  'IT RAINED ON ANN LEE. ',
  'Ann Lee, 34, ',
  '— It rained.\n',
  '@ann: it rained\n',
];

/** What is repeated in other languages. */
const foreign: Readonly<Record<LanguageCode, readonly string[]>> = {
  de: [
    ', ',
    '„ ',
    '„so“, ',
    'Anna ( ',
    'sagte er, ',
    'Anna Berg und ',
    'der Sprecher von der ',
    'laut der Polizei ',
    'Angaben zufolge ',
    'nach Angaben ',
    'Vorwurf, dass ',
    'Minister ',
    'Dr. ',
    'Von der ',
    'so Berg, ',
    'Demnach ',
    'Anna B#er kam. ',
    'B#er sagte, es sei so. ',
    'Die Ministerin Anna B#er sagte, es sei so. Die Ministerin sagte, sie komme. ',
    'Er sagte, dass er komme. Anna Berg ging. ',
    'Das sagte Anna Berg. ',
    'Die Stadt baut um. „Das wird teuer“, sagte die Sprecherin, Anna Berg, am Freitag. Es sei kein Geld da. ',
  ],
  es: [
    ', ',
    '« ',
    '«así», ',
    '—dijo ',
    '— ',
    'Ana Ruiz y ',
    'dijo que ',
    'dijo el portavoz de ',
    'según ',
    'de acuerdo con ',
    'calificó ',
    'la alcaldesa de ',
    'Ana de la ',
    'Ana Ruiz, alcaldesa, ',
    'Wang ',
    'Ana R#iz vino. ',
    'dijo Wang R#iz que sí. ',
    'R#iz dijo que llueve y añadió que hace frío. ',
    'La alcaldesa de Toledo, Ana R#iz, dijo que llueve. La alcaldesa calló. Ella dijo que sí. ',
    '«Llueve mucho aquí», dijo a Ana Ruiz el ministro, Juan Gil, que calló. «Hace frío». ',
  ],
  fr: [
    '« ',
    'a-t-il dit, ',
    'selon ',
    'le maire de ',
    'a déclaré que ',
    'Anne M#er est venue. ',
    'La maire de Lyon, Anne M#er, a dit qu’il pleut. La maire est partie. Elle a dit oui. ',
    '« Il pleut beaucoup », a déclaré le ministre, Jean Gil, vendredi. « Il fait froid. » ',
  ],
  pt: [
    '“ ',
    'disse ',
    'segundo ',
    'o prefeito de ',
    'disse que ',
    'Ana M#er veio. ',
    'A prefeita de Lisboa, Ana M#er, disse que chove. A prefeita saiu. Ela disse que sim. ',
    '“Chove muito”, disse o ministro, João Gil, na sexta. “Está frio.” ',
  ],
  ru: [
    '« ',
    '— ',
    'сказал ',
    'по словам ',
    'мэр города ',
    'сообщил, что ',
    'Анна М#ова пришла. ',
    'Мэр города Анна Иванова сказала, что идёт дождь. Она ушла. ',
    '«Идёт дождь», — сказал министр Иван Петров в пятницу. ',
  ],
  ar: [
    '« ',
    'قال ',
    'وقال إن ',
    'وفقا ل',
    'رئيس البلدية ',
    'قال أحمد حسن إن المطر ينزل. ',
    '«المطر ينزل»، قال الوزير أحمد حسن يوم الجمعة. ',
  ],
  fa: [
    '« ',
    'گفت ',
    'گفت که ',
    'به گفته ',
    'شهردار تهران ',
    'احمد حسنی گفت که باران می‌بارد. ',
    '«باران می‌بارد»، احمد حسنی وزیر گفت. ',
  ],
};

const dates: readonly string[] = [
  '1',
  '2025-',
  '1/2/',
  'next ',
  'October 19, 2024, ',
  'Friday the 13th, ',
  'a week before ',
  'from May to ',
  'the 3rd of ',
  'two and a half ',
  'Saturday, November 7, 2025. ',
  'It burned on Saturday, November 7, 2025.\n',
  'on February 30, ',
  'He died on 12 November 2030.\n',
  '12 November 2030 and died ',
  '\n',
  '5 pm\n',
];

const foreignDates: Readonly<Record<LanguageCode, readonly string[]>> = {
  de: ['am letzten Freitag, den 3. und ', 'vor ', 'am 3. ', 'nächsten '],
  es: ['hace dos ', 'el próximo ', 'el 3 de ', 'de mayo a '],
  fr: ['il y a ', 'le 3 ', 'vendredi ', 'de mai à '],
  pt: ['há dois ', 'na próxima ', '3 de ', 'de maio a '],
  ru: ['в прошлую ', '3 мая ', 'два дня ', 'в пятницу '],
  ar: ['يوم الجمعة ', 'قبل يومين ', '3 مايو '],
  fa: ['روز جمعه ', 'دو روز پیش ', '۳ خرداد '],
};

const codes = Object.keys(foreign) as LanguageCode[];
const dated = { date: '2025-11-08' };

const analysed = (code: string) => (text: string) => {
  const article = parseArticle(text, 'a.txt', { ...dated, language: code });
  // As somebody decided, so that nothing but this language is looked for.
  const told = { ...article, particulars: { day: null, language: { code, by: 'person' as const } } };
  return () => analyze(told);
};

const withDates = (code: 'en' | LanguageCode) => (text: string) => {
  const article = parseArticle(text, 'a.txt', dated);
  return () => checkDates(article, '2025-10-21-fair.txt', findDates(article, code));
};

/** Longer articles are not analysed to their end. */
const size = 8_000;

export const analysisCases: readonly GrowthCase[] = [
  ...[news, endlessParagraph].map(({ shape, of }): GrowthCase => ({
    stage: 'analysis',
    shape,
    size,
    prepare: (length) => analysed('en')(of(length)),
  })),
  ...textCases('analysis', size, english, analysed('en')),
  ...codes.flatMap((code) => textCases(`analysis, ${code}`, size, foreign[code], analysed(code))),
  ...textCases('dates', 20_000, dates, withDates('en')),
  ...codes.flatMap((code) => textCases(`dates, ${code}`, 20_000, foreignDates[code], withDates(code))),
  ...[
    news.of,
    (length: number) => english.map((shape) => shape.repeat(Math.ceil(length / 30 / shape.length))).join('\n'),
  ].map((of, index): GrowthCase => ({
    stage: 'facts',
    shape: index === 0 ? 'news' : 'all shapes of English',
    size,
    prepare: (length) => {
      const article = parseArticle(of(length), 'a.txt', dated);
      const analysis = analyze(article);
      return () => extractFacts(article, analysis);
    },
  })),
  ...textCases('facts', size, ['Ann M#er said it rained on 3 May. ', '“It rained,” said Ann M#er.\n\n'], (text) => {
    const article = parseArticle(text, 'a.txt', dated);
    const analysis = analyze(article);
    return () => extractFacts(article, analysis);
  }),
];
