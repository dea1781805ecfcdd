import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { parseArticle } from '../../src/article/parse';
import { findHits, snippetOf } from '../../src/search/passages/snippet';
import { parseQuery } from '../../src/search/query/parser';
import { suggestions } from '../../src/search/query/suggestions';
import { SearchIndex, toSearchDocument } from '../../src/search/searchIndex';
import { termsOf } from '../../src/search/text/terms';
import { Library } from './support';

/** Many runs of one property, on a machine that does other things as well. In ms. */
const slow = 60_000;

/** Articles by their ids, each a language's code and a word. */
const texts = {
  'en match':
    'The coach said the old fans will never say die, and that the war of words with the man who owns the ground goes on. His son was at the match in Los Angeles and is said to come back in May.',
  'en état':
    'A coup d’état was what the retired general had in mind, the court heard, when he wrote to the houses of the two ministers and asked who of them would be with him on the day.',
  'de häuser':
    'Die Stadt will im Herbst zwei alte Häuser am Hafen abreißen. Der Bürgermeister erklärte, die Straßen seien zu eng, und die Verhandlungen mit den Eigentümern hätten schon begonnen.',
  'de wahl':
    'Vor der Wahl hat die Regierung ihr Programm vorgestellt. Das Haus der Ministerin wird seit Montag bewacht, weil es nach der Rede in Lindau Drohungen gegen sie gegeben hat.',
  'de müller':
    'Frau Müller von der Partei der Mitte sagte, die Wahlen in Hessen und Bayern hätten nichts an der Haltung ihrer Fraktion geändert, und man werde weiter über die Größe des Parlaments reden.',
  'ru выборы':
    'Выборы в областное собрание пройдут в ноябре, сообщила комиссия. Ещё два кандидата сняли свои заявки, а новый председатель обещал, что итоги выборов объявят в тот же день. «Мы сделали всё, чтобы жалоб не было», — подчеркнул он, выступая перед журналистами у здания городской администрации.',
  'ru мост':
    'Новая переправа через реку откроется весной, заявил мэр Крутов. Он сказал, что о выборах сейчас не думает, а жители посёлка ждут моста уже восемь лет. Этим летом рабочие бросили стройку из-за того, что им перестали платить, и вернулись только после вмешательства прокуратуры.',
  'es elección':
    'La elección del nuevo alcalde fue aplazada hasta el próximo año, según dijo el gobierno de la provincia. Los jueces habían pedido más tiempo para leer las actas.',
  'es gobiernos':
    'Los dos gobiernos firmaron un acuerdo sobre las aguas del río después de tres años de disputas. El juez de paz del pueblo dijo que las elecciones no tienen nada que ver con eso.',
  'fr élection':
    'L’élection du maire a été annulée par le tribunal, qui estime que les listes n’étaient pas complètes. Une députée élevée dans le village a dit qu’elle ne se présenterait pas.',
  'fr journal':
    'Les journaux de la région parlent peu des élections. Le député, élevé lui aussi par sa grand-mère, attend que l’État dise ce qu’il veut faire de l’ancienne gare de la ville.',
  'pt eleição':
    'A eleição para a câmara foi adiada pela segunda vez, disse o presidente da comissão. Os cidadãos da vila não sabem quando poderão votar nem por que razão isso aconteceu.',
  'pt alemães':
    'Dois alemães ficaram feridos no acidente perto do porto, segundo os bombeiros. As eleições na associação dos pescadores foram suspensas, disse um cidadão alemão que vive na aldeia.',
  'ar انتخابات':
    'أعلنت اللجنة أن الانتخابات المحلية ستجرى في شهر نوفمبر، وقال رئيس البلدية إن المدينة مستعدة لذلك وإن ١٬٢٠٠ ناخب سجلوا أسماءهم.',
  'ar مدينة':
    'قال سكان مدينة الميناء إن الجسر القديم أغلق منذ شهرين، وإن المسؤولين في الوزارة لم يتحدثوا عن انتخابات جديدة أو عن إصلاح الطريق.',
  'fa شهر':
    'شهردار گفت که پل قدیمی شهر تا سال ۱۴۰۳ بسته می‌ماند و مردم باید از راه دیگری بروند. کمیته‌ای که در این باره تصمیم می‌گیرد هنوز تشکیل نشده است.',
} as const;

const all = new Library();
for (const [id, text] of Object.entries(texts)) all.add(id, text);
/** The ids that a query finds in the folder of all languages, without the codes. */
const found = (query: string) => all.found(query).sort();

/** What is found with a query among the articles of a language, and which words are marked there. */
const rows: readonly (readonly [query: string, ...found: (readonly [id: keyof typeof texts, ...marks: string[]])[]])[] =
  [
    // German
    ['haus', ['de häuser', 'Häuser'], ['de wahl', 'Haus']],
    ['Häuser', ['de häuser', 'Häuser'], ['de wahl', 'Haus']],
    ['haeuser', ['de häuser', 'Häuser'], ['de wahl', 'Haus']],
    ['häusern', ['de häuser', 'Häuser'], ['de wahl', 'Haus']],
    ['wahl', ['de müller', 'Wahlen'], ['de wahl', 'Wahl']],
    ['mueller', ['de müller', 'Müller']],
    ['muller', ['de müller', 'Müller']],
    ['verhandlung', ['de häuser', 'Verhandlungen']],
    ['strasse', ['de häuser', 'Straßen']],
    ['größen', ['de müller', 'Größe']],
    ['wahl -hessen', ['de wahl', 'Wahl']],
    ['haus AND wahlen', ['de wahl', 'Wahl', 'Haus']],
    ['regierungen NEAR/4 wahl', ['de wahl', 'Wahl', 'Regierung']],
    ['"der wahl"', ['de wahl', 'der Wahl']],
    ['"der wahlen"'],
    ['in:lead haus', ['de häuser', 'Häuser'], ['de wahl', 'Haus']],
    // Russian
    ['выборы', ['ru выборы', 'Выборы', 'выборов'], ['ru мост', 'выборах']],
    ['выборам', ['ru выборы', 'Выборы', 'выборов'], ['ru мост', 'выборах']],
    ['НОВЫЙ', ['ru выборы', 'новый'], ['ru мост', 'Новая']],
    ['поселка', ['ru мост', 'посёлка']],
    ['посёлку', ['ru мост', 'посёлка']],
    ['еще', ['ru выборы', 'Ещё']],
    ['прердседатель', ['ru выборы', 'председатель']],
    ['~кандидты', ['ru выборы', 'кандидата']],
    ['област*', ['ru выборы', 'областное']],
    ['"новая переправа"', ['ru мост', 'Новая переправа']],
    ['"новый переправа"'],
    ['мэр NEAR/0 крутов', ['ru мост', 'мэр', 'Крутов']],
    ['жители NEAR/2 мост', ['ru мост', 'жители', 'моста']],
    // Spanish
    ['elecciones', ['es elección', 'elección'], ['es gobiernos', 'elecciones']],
    ['gobierno', ['es elección', 'gobierno'], ['es gobiernos', 'gobiernos']],
    ['juez', ['es elección', 'jueces'], ['es gobiernos', 'juez']],
    ['año lang:es', ['es elección', 'año'], ['es gobiernos', 'años']],
    // French
    ['élections', ['fr élection', 'élection'], ['fr journal', 'élections']],
    ['l’élection', ['fr élection', 'élection'], ['fr journal', 'élections']],
    ['"l’élection du maire"', ['fr élection', 'élection du maire']],
    ['"élection du maire"', ['fr élection', 'élection du maire']],
    ['maire NEAR/1 d’élections', ['fr élection', 'élection', 'maire']],
    ['élevé', ['fr élection', 'élevée'], ['fr journal', 'élevé']],
    ['journal', ['fr journal', 'journaux']],
    ['qu’il veut', ['fr journal', 'veut']],
    ['d’état', ['en état', 'd’état'], ['fr journal', 'État']],
    ['"coup d’état"', ['en état', 'coup d’état']],
    // Portuguese
    ['eleições', ['pt alemães', 'eleições'], ['pt eleição', 'eleição']],
    ['cidadãos', ['pt alemães', 'cidadão'], ['pt eleição', 'cidadãos']],
    ['alemão', ['pt alemães', 'alemães', 'alemão']],
    // Arabic
    ['انتخابات', ['ar انتخابات', 'انتخابات'], ['ar مدينة', 'انتخابات']],
    ['الانتخابات', ['ar انتخابات', 'انتخابات'], ['ar مدينة', 'انتخابات']],
    ['للمدينة', ['ar انتخابات', 'مدينة'], ['ar مدينة', 'مدينة']],
    ['مدينه', ['ar انتخابات', 'مدينة'], ['ar مدينة', 'مدينة']],
    ['-الانتخابات lang:ar', ['ar مدينة']],
    ['"الجسر القديم"', ['ar مدينة', 'الجسر القديم']],
    ['اعلنت', ['ar انتخابات', 'أعلنت']],
    ['1200', ['ar انتخابات', '١٬٢٠٠']],
    ['سكان NEAR/12 الميناء', ['ar مدينة', 'سكان', 'ميناء']],
    ['بلدي*', ['ar انتخابات', 'بلدي']],
    // Persian
    ['1403', ['fa شهر', '۱۴۰۳']],
    ['١٤٠٣', ['fa شهر', '۱۴۰۳']],
    ['كميته', ['fa شهر', 'کمیته\u200c']],
    ['میماند', ['fa شهر', 'می‌ماند']],
    ['"پل قديمي شهر"', ['fa شهر', 'پل قدیمی شهر']],
  ];

describe('words of other languages', () => {
  for (const [query, ...expected] of rows)
    it(`${query}  finds  ${expected.map(([id]) => id).join(', ') || 'nothing'}`, () => {
      assert.deepStrictEqual(found(query), expected.map(([id]) => id).sort());
      for (const [id, ...marks] of expected) assert.deepStrictEqual(all.marks(id, query), marks, id);
    });

  it('are inflected as in the language of their article, and in no other', () => {
    assert.deepStrictEqual(found('Häuser houses'), ['de häuser', 'de wahl', 'en état']);
    const folder = new Library()
      .add('de', texts['de häuser'])
      .add('en', 'Mr Hauser said on Monday that he was not the one who had the key to the office of the old ferry.');
    assert.deepStrictEqual(folder.found('haus'), ['de']);
    assert.deepStrictEqual(folder.found('haus*').sort(), ['de', 'en']);
    assert.deepStrictEqual(folder.marks('en', 'haus'), []);
  });

  it('are forgotten with their article', () => {
    const { index } = new Library().add('de', texts['de häuser']);
    index.add({ ...toSearchDocument(parseArticle(texts['de häuser'], 'de')), language: 'en' });
    assert.deepStrictEqual(index.search(parseQuery('haus', { typing: false }), { limit: 9 }), []);
    index.remove('de');
    assert.deepStrictEqual(index.languages(), []);
  });

  it('stand in snippets where they are', () => {
    const article = parseArticle(`${'Davon war keine Rede mehr. '.repeat(20)}${texts['de häuser']}`, 'a');
    const { text, marks, at } = snippetOf(article, findHits(article, parseQuery('haus verhandlung')), 160);
    assert.deepStrictEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ['Häuser', 'Verhandlungen'],
    );
    assert.strictEqual(article.text.slice(at.start, at.end), 'Häuser');
  });
});

describe('the most common words of other languages', () => {
  const bestOf = (query: string, count: number) => all.found(query).slice(0, count);

  it('count for nothing in their articles, beside other words', () => {
    assert.deepStrictEqual(bestOf('die wahl', 2).sort(), ['de müller', 'de wahl']);
    assert.deepStrictEqual(found('die wahl'), ['de müller', 'de wahl', 'en match']);
    assert.deepStrictEqual(all.marks('de wahl', 'die wahl'), ['Wahl']);
    assert.deepStrictEqual(found('в ноябре'), ['ru выборы']);
    assert.deepStrictEqual(found('la câmara'), [
      'pt eleição',
      ...found('la câmara').filter((id) => id !== 'pt eleição'),
    ]);
    assert.deepStrictEqual(found('في الوزارة'), ['ar مدينة']);
    assert.deepStrictEqual(found('در این تصمیم'), ['fa شهر']);
  });

  it('are looked for in English articles, whatever they mean elsewhere', () => {
    assert.deepStrictEqual(found('die fans'), ['en match']);
    assert.deepStrictEqual(all.marks('en match', 'never say die'), ['never', 'say', 'die']);
    assert.deepStrictEqual(found('los angeles'), ['en match']);
    assert.deepStrictEqual(all.marks('en match', 'war man son come'), ['war', 'man', 'son', 'come']);
  });

  it('are looked for everywhere when they are all there is, and in phrases', () => {
    assert.deepStrictEqual(found('die'), ['de häuser', 'de müller', 'de wahl', 'en match']);
    assert.deepStrictEqual(all.marks('de wahl', 'die'), ['die']);
    assert.deepStrictEqual(found('"die regierung"'), ['de wahl']);
    assert.deepStrictEqual(found('уже'), ['ru мост']);
  });
});

describe('lang:', () => {
  const ids = (code: string) =>
    Object.keys(texts)
      .filter((id) => id.startsWith(code))
      .sort();

  it('takes codes, with regions too, and names in English, of their own and of the person', () => {
    for (const typed of ['de', 'DE', 'de-AT', 'german', 'Germ', 'Deutsch'])
      assert.deepStrictEqual(found(`lang:${typed}`), ids('de'));
    assert.deepStrictEqual(found('lang:português'), ids('pt'));
    assert.deepStrictEqual(found('lang:русский|العربية'), [...ids('ar'), ...ids('ru')].sort());
  });

  it('joins other filters and words', () => {
    assert.deepStrictEqual(found('-lang:en -lang:de elección'), ['es elección', 'es gobiernos']);
    assert.deepStrictEqual(found('(lang:fa OR lang:ar) 1200'), ['ar انتخابات']);
  });

  it('says what it takes', () => {
    for (const typed of ['xx', 'p', 'klingon'])
      assert.deepStrictEqual(
        parseQuery(`lang:${typed}`, { typing: false }).problems.map(({ text }) => text),
        [
          `lang: takes the code or name of a language, such as en, de, ru, es, fr, pt, ar or fa; “${typed}” is searched as it is.`,
        ],
      );
  });

  it('takes any language that articles are in, by whatever code', () => {
    const dutch =
      'De burgemeester zei maandag dat de brug nog twee weken gesloten blijft. De stad wil de veerboot tot de winter laten varen, omdat veel mensen op weg naar hun werk zijn.';
    const folder = new Library()
      .add('a', dutch)
      .add('b.md', `---\nlang: nl-BE\n---\nVeerboot gezonken`)
      .add('c', texts['de wahl']);
    assert.deepStrictEqual(folder.found('lang:nl').sort(), ['a', 'b.md']);
    assert.deepStrictEqual(folder.found('lang:nld boot*').sort(), []);
    assert.deepStrictEqual(
      suggestions('lang:', 5, folder.index).map(({ text, detail }) => `${text} ${detail}`),
      ['lang:nl  Dutch  ·  2 articles', 'lang:de  German  ·  1 article'],
    );
  });
});

describe('in any language', () => {
  const words = [
    ...'Häuser Haus haeuser die Straße mère l’élu élus d’état qu’il años año выборы выборов ещё й и\u0306 мой мои'.split(
      ' ',
    ),
    ...'الانتخابات اِنتِخابات مدينة مدينه می‌ماند ميماند ۱۴۰۳ ١٬٢٠٠ 1200 ﻻ ـ İstanbul l’après-midi für-sich 東京都'.split(
      ' ',
    ),
  ];
  const text = fc
    .array(fc.constantFrom(...words, ' ', '\n\n', ', ', '*', '&eacute;'), { maxLength: 20 })
    .map((all) => all.join(' '));
  const language = fc.constantFrom('en', 'de', 'ru', 'es', 'fr', 'pt', 'ar', 'fa', 'nl', null);

  it('what is found has marks, which stand on whole words of the text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, language), { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
        (folder, asked) => {
          const index = new SearchIndex();
          const articles = folder.map(([body], id) => parseArticle(body, String(id)));
          articles.forEach((article, id) => index.add({ ...toSearchDocument(article), language: folder[id]![1] }));
          const query = parseQuery(asked.join(' '), { typing: false });
          for (const { id } of index.search(query, { limit: 10 })) {
            const article = articles[Number(id)]!;
            const hits = findHits(article, query, undefined, folder[Number(id)]![1]);
            assert.ok(hits.length > 0, `${asked.join(' ')} in ${article.text}`);
            for (const { start, end } of hits) {
              assert.ok(end <= article.text.length);
              assert.notDeepStrictEqual(termsOf(article.text.slice(start, end)), []);
              assert.doesNotMatch(article.text.slice(start, end), /^\s|\s$/);
            }
          }
        },
      ),
    )).timeout(slow);
});
