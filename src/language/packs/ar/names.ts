import { entriesOf, words } from '../../wordList';
import type { NameWords } from '../pack';
import { femaleNames, maleNames } from './givenNames';

/** Nouns for people by what they do, without the ending of a woman's. */
const roles = `
  رئيس, وزير, نائب, سفير, قنصل, ملك, أمير, سلطان, شيخ, أمين, مدير, محافظ, عمدة, والي, زعيم, قائد, ناشط, سيناتور
  مستشار, مفوض, مبعوث, مندوب, ممثل, متحدث, ناطق, مسؤول, عضو, سياسي, دبلوماسي, قاضي, قاض, مدعي, محامي, محام, شاهد
  متهم, ضحية, مفتش, عقيد, عميد, لواء, فريق, جنرال, رائد, نقيب, ملازم, ضابط, شرطي, جندي, طبيب, دكتور, ممرض, جراح
  أستاذ, بروفيسور, باحث, خبير, محلل, عالم, مهندس, اقتصادي, مؤرخ, معلم, مدرس, طالب, كاتب, شاعر, روائي, صحفي
  صحافي, مراسل, محرر, مذيع, مخرج, مطرب, مغني, مغنية, فنان, رسام, موسيقار, عازف, مصور, لاعب, مدرب, حارس, مهاجم
  تاجر, مزارع, فلاح, عامل, سائق, طيار, صياد, بائع, صاحب, مؤسس, مالك, إمام, بابا, مطران, بطريرك, قس, رائدة, سيد
  سيدة, زميل, مواطن, ساكن, ناقد, مرشح, رجل
`;
/** Those of them that somebody has, or who speak for somebody. */
const belonging = `
  محامي, محامية, متحدث, متحدثة, ناطق, ناطقة, زوجة, زوج, شقيق, شقيقة, أخ, أخت, ابن, ابنة, نجل, والد, والدة, أم
  أب, مستشار, مستشارة, مساعد, مساعدة, مكتب, وكيل, صديق, صديقة, جار, جارة, زميل, زميلة, ممثل, ممثلة, سكرتير, مدرب
  طبيب, حارس, سائق
`;

const oneOf = (list: string): string => entriesOf(list).join('|');

export const names = (): NameWords => ({
  honorifics: new Map(),
  role: new RegExp(`^[وفب]?(?:ال|لل|ل)?(?:${oneOf(roles)})ة?$`),
  femaleRole: /(?!)/,
  maleRole: /(?!)/,
  particles: words('بن, بنت, عبد, أبو, ابو, آل, نصر, أبي, ولد, فون, دي'),
  notNames: words(
    'وكالة, وزارة, شرطة, حكومة, مجلس, حزب, شركة, هيئة, محكمة, جامعة, صحيفة, قناة, إذاعة, إن, أن, العام, العامة',
  ),
  notGivenNames: new Set(),
  pronouns: new Map([
    ['هو', 'male'],
    ['هي', 'female'],
  ]),
  pluralVerb: /وا$|ون$/,
  ofWords: words('باسم, في, من, إلى, على, عن, مع, ضد, لدى, بشأن, حول, بين'),
  own: {
    given: new Map([
      ...entriesOf(maleNames).map((name) => [name, 'male'] as const),
      ...entriesOf(femaleNames).map((name) => [name, 'female'] as const),
    ]),
    wordsToo: words(`
      سعيد, أمين, أمير, جميل, كريم, عادل, صالح, حسن, هدى, أمل, نور, وحيد, شريف, فريد, رائد, صادق, كامل, جواد
      حكيم, مبارك, جهاد, نصر, بشير, ناصر, عزيز, مالك, مختار, سالم, سليم, صباح, صلاح, رضا, جمعة, رمضان, خليفة
      فرج, كمال, جمال, جلال, وفاء, إيمان, حياة, وردة, زهرة, رجاء, صفاء, سحر, ندى, فراس, زين, بدر, طاهر, ماجد
      نادر, غالب, فاضل, قاسم, هادي, منير
    `),
    irregular: new Map(),
    declensions: [],
    clitics: /^(?:لل|[ولفب])/,
    areCapitalized: false,
    wellKnown: new Set(),
    letters: /^\p{Script=Arabic}/u,
    capitalWithin: /(?!)/,
    adjective: /(?!)/,
    patronymic: /(?!)/,
    surname: /^ال\p{L}{2}/u,
    places: new Set(),
    things: /(?!)/,
    belonging: new RegExp(`^[وفلب]?(?:${oneOf(belonging)})$`),
    verbGenders: [
      [/^[وف]?(?:لفت)$/, 'male'],
      [/ت$|^[وف]?ت(?:قول|علن|ؤكد|ضيف|وضح|ذكر|شير|رى|عتقد|أمل)$/, 'female'],
      [/./, 'male'],
    ],
  },
});
