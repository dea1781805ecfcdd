import assert from 'node:assert/strict';
import { arabic } from '../../../../src/language/packs/ar';
import { persian } from '../../../../src/language/packs/fa';
import { arabicArticles } from './arabicArticles';
import { saidIn, scoreTable } from './articleTable';
import { persianArticles } from './persianArticles';

type Rows = readonly (readonly [text: string, said: readonly string[]])[];

describe('statements in Arabic', () => {
  const pack = arabic();
  const before = 'زارت الوزيرة ليلى المنصوري المدينة. ';
  const rows: Rows = [
    ['قالت ليلى المنصوري إن الطريق مغلق.', ['ليلى المنصوري: إن الطريق مغلق']],
    ['بيروت (أ ف ب) - قالت ليلى المنصوري إن الطريق مغلق.', ['ليلى المنصوري: إن الطريق مغلق']],
    ['قالت ليلى المنصوري: «الطريق مغلق».', ['ليلى المنصوري: «الطريق مغلق»']],
    ['"الطريق مغلق"، قالت ليلى المنصوري.', ['ليلى المنصوري: "الطريق مغلق"']],
    ['وأكد الوزير سامر حداد أنّ الطريق مغلق.', ['سامر حداد: أنّ الطريق مغلق']],
    ['وأشار الوزير سامر حداد إلى أن الطريق مغلق.', ['سامر حداد: أن الطريق مغلق']],
    ['وفقا للوزير سامر حداد فإن الطريق مغلق.', ['سامر حداد: فإن الطريق مغلق']],
    [
      'قالت ليلى المنصوري إن الطريق مغلق. وأضافت أن الجسر آمن.',
      ['ليلى المنصوري: إن الطريق مغلق', 'ليلى المنصوري: أن الجسر آمن'],
    ],
    [`${before}وقالت المنصوري إن الطريق مغلق.`, ['ليلى المنصوري: إن الطريق مغلق']],
    // Nobody rather than the wrong one.
    [`${before}وقال المتحدث باسم ليلى المنصوري إن الطريق مغلق.`, ['-: إن الطريق مغلق']],
    [`${before}وقال محامي ليلى المنصوري إن الطريق مغلق.`, ['-: إن الطريق مغلق']],
    [`${before}وقال المنصوري إن الطريق مغلق.`, ['-: إن الطريق مغلق']],
    [`${before}وقالت الشرطة إن الطريق مغلق.`, ['-: إن الطريق مغلق']],
    ['قالت الشرطة إن الطريق مغلق. وأضافت أن الجسر آمن.', ['-: إن الطريق مغلق', '-: أن الجسر آمن']],
    ['قالت ليلى المنصوري إن الطريق مغلق. وأضاف أن الجسر آمن.', ['ليلى المنصوري: إن الطريق مغلق', '-: أن الجسر آمن']],
    // What reports nothing.
    ['زارت ليلى المنصوري المدينة قبل أن تغادر.', []],
    ['مقهى «القمر» مغلق.', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(saidIn(pack, text), expected));

  it('have the right speaker or nobody, nearly always', () => assertRight(scoreTable(pack, arabicArticles)));
});

describe('statements in Persian', () => {
  const pack = persian();
  const before = 'وزیر راه، مریم احمدی، به اهواز رفت. ';
  const rows: Rows = [
    ['مریم احمدی گفت که راه بسته است.', ['مریم احمدی: که راه بسته است']],
    ['مریم احمدی، وزیر راه، گفت که راه بسته است.', ['مریم احمدی: که راه بسته است']],
    ['وزیر راه، مریم احمدی، گفت: «راه بسته است».', ['مریم احمدی: «راه بسته است»']],
    ['«راه بسته است»، مریم احمدی گفت.', ['مریم احمدی: «راه بسته است»']],
    ['مریم احمدی اعلام کرد که راه بسته می‌شود.', ['مریم احمدی: که راه بسته می‌شود']],
    ['به گفته مریم احمدی، راه بسته است.', ['مریم احمدی: راه بسته است']],
    [`${before}احمدی افزود که راه بسته است.`, ['مریم احمدی: که راه بسته است']],
    // Nobody rather than the wrong one.
    [`${before}سخنگوی مریم احمدی گفت که راه بسته است.`, ['-: که راه بسته است']],
    [`${before}همسر احمدی گفت که راه بسته است.`, ['-: که راه بسته است']],
    [`${before}پلیس گفت که راه بسته است.`, ['-: که راه بسته است']],
    [`${before}به گفته وکیل احمدی، راه بسته است.`, ['-: راه بسته است']],
    // What reports nothing.
    ['مریم احمدی که دیروز آمد، رفت.', []],
    ['قهوه‌خانهٔ «ماه» بسته است.', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(saidIn(pack, text), expected));

  it('have the right speaker or nobody, nearly always', () => assertRight(scoreTable(pack, persianArticles)));
});

function assertRight({
  articles,
  named,
  right,
  silent,
  missed,
  wrong,
  found,
  expected,
}: ReturnType<typeof scoreTable>) {
  console.log(`      ${right} of ${named} speakers right, ${silent} silent, ${missed} missed, ${wrong.length} wrong`);
  console.log(`      ${found} of ${expected} statements found in ${articles} articles`);
  assert.equal(articles, 25);
  assert.ok(wrong.length <= 0.05 * expected, wrong.join('\n'));
  assert.ok(right >= 0.85 * named);
}
