import { entriesOf, words } from '../../wordList';
import type { NameWords } from '../pack';
import { femaleNames, maleNames } from './givenNames';

const roles = `
  رئیس, رییس, رئیس‌جمهور, رییس‌جمهور, رئیس‌جمهوری, جمهور, وزیر, نخست‌وزیر, معاون, نماینده, سفیر, سخنگو, سخنگوی
  مدیر, مدیرعامل, شهردار, استاندار, فرماندار, فرمانده, سردار, سرهنگ, سرلشکر, دبیر, دبیرکل, رهبر, شاه, عضو, مشاور
  دستیار, مقام, دیپلمات, سیاستمدار, قاضی, دادستان, وکیل, شاهد, متهم, بازپرس, کارشناس, پژوهشگر, استاد, دکتر, پزشک
  جراح, پرستار, مهندس, اقتصاددان, تاریخدان, تحلیلگر, نویسنده, شاعر, روزنامه‌نگار, خبرنگار, سردبیر, کارگردان
  بازیگر, خواننده, نوازنده, آهنگساز, نقاش, عکاس, هنرمند, مترجم, منتقد, بازیکن, مربی, سرمربی, دروازه‌بان, کاپیتان
  کشاورز, کارگر, راننده, خلبان, فضانورد, آموزگار, معلم, دانشجو, دانش‌آموز, مادر, پدر, همسر, آقای, خانم, امام
  آیت‌الله, حجت‌الاسلام, بنیانگذار, صاحب, مسئول, فعال, نامزد, کاندیدا, ورزشکار
`;
/** Those of them that somebody has, or who speak for somebody. */
const belonging = `
  سخنگوی, سخنگو, وکیل, همسر, پسر, دختر, برادر, خواهر, مادر, پدر, مشاور, دستیار, دفتر, دوست, همکار, نماینده
  معاون, منشی, مربی, راننده, پزشک, محافظ, شوهر, زن, فرزند, داماد, عروس, نوه
`;

const oneOf = (list: string): string => entriesOf(list).join('|');

export const names = (): NameWords => ({
  honorifics: new Map(),
  role: new RegExp(`^(?:${oneOf(roles)})(?:ی|‌ی)?$`),
  femaleRole: /(?!)/,
  maleRole: /(?!)/,
  particles: words('بن, ابن, آل, فون, دو'),
  notNames: words(
    'خبرگزاری, وزارت, پلیس, دولت, مجلس, حزب, شرکت, سازمان, دادگاه, دانشگاه, روزنامه, شبکه, شهر, استان, کشور',
  ),
  notGivenNames: new Set(),
  pronouns: new Map(),
  pluralVerb: /ند$/,
  ofWords: words('از, در, با, بر, برای, درباره, علیه, به'),
  own: {
    given: new Map([
      ...entriesOf(maleNames).map((name) => [name, 'male'] as const),
      ...entriesOf(femaleNames).map((name) => [name, 'female'] as const),
    ]),
    wordsToo: words(`
      امید, ایمان, امین, پیروز, نوید, شادی, سحر, سپیده, ستاره, ترانه, رویا, رها, زیبا, صبا, گوهر, لاله, نرگس
      نگین, هدیه, افسانه, بهاره, بنفشه, پروانه, شکوفه, شبنم, شیرین, آزاده, آذر, صادق, عادل, عزیز, کریم, کمال
      جمال, جلال, مراد, نادر, بهمن, فرهاد, فرید, منصور, ناصر, رسول, رضا, جان, امیر, حبیب, طاهر, وحید, غلام, فروغ
      فرشته, ندا, کیمیا, مانی
    `),
    irregular: new Map(),
    declensions: [],
    clitics: null,
    areCapitalized: false,
    wellKnown: new Set(),
    letters: /^\p{Script=Arabic}/u,
    capitalWithin: /(?!)/,
    adjective: /(?!)/,
    patronymic: /(?!)/,
    surname: /(?:ی|زاده|‌زاده|پور|‌پور|نژاد|‌نژاد|یان|فر|‌فر|نیا|‌نیا|منش|دوست|خواه|وند|لو|نام|راد|مهر)$/,
    places: new Set(),
    things: /(?!)/,
    belonging: new RegExp(`^(?:${oneOf(belonging)})$`),
    verbGenders: [],
  },
});
