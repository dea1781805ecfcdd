import { entriesOf, words } from '../../wordList';
import type { ReportingWords } from '../pack';

/** Verbs as the press has them before their subject: of a man, of a woman, and of several who were named before. */
const said = `
  قال, قالت, قالوا, يقول, تقول, أعلن, أعلنت, أعلنوا, يعلن, تعلن, صرح, صرّح, صرحت, صرّحت, أكد, أكّد, أكدت, أكّدت
  أكدوا, يؤكد, تؤكد, أضاف, أضافت, أضافوا, يضيف, تضيف, أوضح, أوضحت, أوضحوا, يوضح, توضح, ذكر, ذكرت, ذكروا, يذكر
  تذكر, أشار, أشارت, أشاروا, يشير, تشير, كشف, كشفت, حذر, حذّر, حذرت, حذّرت, شدد, شدّد, شددت, شدّدت, نفى, نفت
  أفاد, أفادت, اعترف, اعترفت, رد, ردّ, ردت, ردّت, تساءل, تساءلت, كتب, كتبت, لفت, لفتت, بين, بيّن, بينت, بيّنت
  أجاب, أجابت, زعم, زعمت, تابع, تابعت, نوه, نوّه, نوهت, روى, روت, حكى, حكت, تعهد, تعهدت, وعد, وعدت, أقر, أقرّ
  أقرت, اشتكى, اشتكت, علق, علّق, علقت, علّقت, سأل, سألت, ادعى, ادّعى, ادعت, جدد, جددت, استدرك, استطرد, استطردت
  أردف, أردفت, أبلغ, أبلغت, أخبر, أخبرت, ختم, خلص, خلصت, هدد, هددت, ناشد, ناشدت, صاح, همس, هتف, أعرب, أعربت
  اقترح, اقترحت, شرح, شرحت, غرد, غرّد, غردت, طمأن
`;
const thought =
  'اعتبر, اعتبرت, رأى, رأت, يرى, ترى, يعتقد, تعتقد, اعتقد, اعتقدت, توقع, توقعت, يتوقع, ظن, ظنت, يأمل, تأمل';

/** "و" and "ف" are written as one with the verb: "وأضاف". */
const withAnd = (list: string): readonly string[] => entriesOf(list).flatMap((form) => [form, `و${form}`, `ف${form}`]);

const that = ['إن', 'إنّ', 'أن', 'أنّ', 'بأن', 'بأنّ', 'فإن', 'فإنّ'];
/** "إنه", "إنها": with a pronoun. */
const thatThey = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'نى', 'ك', 'كم', 'نّه'].flatMap((ending) =>
  that.map((word) => word + ending),
);

export const reporting = (): ReportingWords => ({
  finite: new Map([
    ...withAnd(said).map((form) => [form, 'said'] as const),
    ...withAnd(thought).map((form) => [form, 'thought'] as const),
  ]),
  split: new Map(),
  participles: new Map(),
  calling: new Set(withAnd('وصف, وصفت, اعتبر, اعتبرت, سمى, سمت')),
  auxiliaries: new Set(),
  passive: new Set(),
  that: new Set(thatThey),
  isThatWithoutComma: true,
  dropsSubject: true,
  aside: words('بعدما, بعد, قبل, حين, حيث, بينما, لأن, لأنه, لأنها, إذ, عندما, كما, فيما, مما, وذلك'),
  relative: words('الذي, التي, الذين, اللذين, اللتين, اللواتي, ما, من'),
  accordingTo: new Map(withAnd('وفقا, وفقاً, وفق, بحسب, حسب, طبقا, طبقاً').map((word) => [word, true] as const)),
  sayingNoun: /(?!)/,
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
