import { entriesOf, words } from '../../wordList';
import type { ReportingWords } from '../pack';

const said = `
  گفت, گفتند, گفته, می‌گوید, می‌گویند, می‌گفت, میگوید, افزود, افزودند, می‌افزاید, نوشت, نوشتند, می‌نویسد, پرسید
  پرسیدند, می‌پرسد, گوید, سرود, فرمود, فریاد زد
`;
/** What reports with a verb behind it: "اعلام کرد", "توضیح داد". */
const nouns = `
  اعلام, اظهار, تاکید, تأکید, تصریح, اضافه, بیان, خاطرنشان, عنوان, مطرح, ابراز, اذعان, اعتراف, ادعا, اشاره
  تایید, تأیید, تکذیب, تشریح, توصیه, پیشنهاد, درخواست, انتقاد, یادآوری, یادآور, خبر, گزارش, توضیح, پاسخ, ادامه
  هشدار, وعده, جواب, شرح, متذکر, مدعی, خواستار, معترف, اطلاع, قول, نقل, شکایت, تعریف
`;
const thought = 'معتقد, امیدوار, نگران, مطمئن, پیش‌بینی, تصور, فکر, گمان, باور';

export const reporting = (): ReportingWords => ({
  finite: new Map(entriesOf(said).map((form) => [form, 'said'] as const)),
  split: new Map(),
  participles: new Map([
    ...entriesOf(nouns).map((noun) => [noun, 'said'] as const),
    ...entriesOf(thought).map((noun) => [noun, 'thought'] as const),
  ]),
  calling: words('خواند, خواندند, دانست, دانستند, نامید, نامیدند, توصیف'),
  auxiliaries: words(`
    کرد, کردند, کرده, می‌کند, می‌کنند, داد, دادند, داده, می‌دهد, می‌دهند, داشت, داشتند, شد, شدند, است, هستند
    بود, بودند, دارد, دارند
  `),
  passive: new Set(),
  that: words('که'),
  isThatWithoutComma: true,
  aside: words('وقتی, هنگامی, اگر, چون, زیرا, تا, در حالی'),
  relative: new Set(),
  accordingTo: new Map([
    ['به', false],
    ['طبق', false],
    ['بنابر', false],
  ]),
  sayingNoun: /^(?:گفته|گفتهٔ|گفته‌ی|گفته‌های|گزارش|نقل|باور|نظر|اعتقاد|عقیده|اظهارات)$/,
  nounVerbs: new Set(),
  accordingToBehind: new Set(),
  so: new Set(),
  asOpening: new Set(),
  nobodySays: new Set(),
  beforeInfinitive: new Set(),
  infinitive: /(?!)/,
  joinedInfinitive: /(?!)/,
  reportedForms: new Set(),
  possibleForms: new Set(),
});
