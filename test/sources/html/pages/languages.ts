import { arabic, french, german, type KnownArticle, russian } from '../articles';
import { fixture, inTags, newsArticle, type PageFixture } from '../pageFixture';

interface Words {
  readonly language: string;
  readonly direction?: string;
  readonly menu: string;
  readonly by: string;
  readonly readMore: string;
  readonly related: string;
  readonly newsletter: string;
}

/** One layout in several languages: the words around the article differ. */
function newspaper(name: string, article: KnownArticle, words: Words): PageFixture {
  const links = inTags(
    'li',
    ['1', '2', '3'].map((n) => `<a href="/${n}">${words.menu} ${n}</a>`),
  );
  const html = `<!doctype html><html lang="${words.language}" dir="${words.direction ?? 'ltr'}"><head><meta charset="utf-8">
<title>${article.title}</title>${newsArticle(article)}</head><body><header><nav><ul>${links}</ul></nav></header><main><article>
<h1>${article.title}</h1><p class="intro">${article.lead}</p><p class="meta">${words.by} ${article.author}</p><figure><img src="x">
<figcaption>${article.caption}</figcaption></figure>${inTags('p', article.paragraphs.slice(0, 2))}<p><a href="/1">${words.readMore}</a></p>
${inTags('p', article.paragraphs.slice(2))}<h2>${article.subhead}</h2><ul>${inTags('li', article.list)}</ul><blockquote>
<p>${article.quote}</p></blockquote><div class="newsletter">${words.newsletter}</div><h3>${words.related}</h3><ul>${links}</ul></article></main>
</body></html>`;
  return fixture(name, article, html, ['lead', 'caption', 'subhead', 'list', 'quote']);
}

export const languages = (): PageFixture[] => [
  newspaper('German', german, {
    language: 'de',
    menu: 'Nachrichten aus der Region',
    by: 'Von',
    readMore: 'Lesen Sie auch: Die Brücke in zehn Bildern',
    related: 'Mehr zum Thema',
    newsletter: 'Bestellen Sie unseren Newsletter und seien Sie schon morgens im Bilde.',
  }),
  newspaper('French', french, {
    language: 'fr',
    menu: 'Les nouvelles de la région',
    by: 'Par',
    readMore: 'À lire aussi : le pont en dix images',
    related: 'Sur le même sujet',
    newsletter: 'Recevez notre lettre tous les matins, avant le petit déjeuner.',
  }),
  newspaper('Russian', russian, {
    language: 'ru',
    menu: 'Новости области',
    by: 'Автор:',
    readMore: 'Читайте также: мост в десяти снимках',
    related: 'По теме',
    newsletter: 'Подпишитесь на нашу рассылку и узнавайте обо всём первыми.',
  }),
  newspaper('Arabic', arabic, {
    language: 'ar',
    direction: 'rtl',
    menu: 'أخبار المنطقة',
    by: 'بقلم',
    readMore: 'اقرأ أيضا: الجسر في عشر صور',
    related: 'مواضيع ذات صلة',
    newsletter: 'اشتركوا في نشرتنا لتصلكم الأخبار كل صباح قبل الفطور.',
  }),
];
