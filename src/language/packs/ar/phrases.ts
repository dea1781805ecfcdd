import { entriesOf, words } from '../../wordList';
import type { PhraseWords } from '../pack';

const prepositions = `
  في, من, إلى, على, عن, مع, بعد, قبل, خلال, منذ, حتى, لدى, عند, بين, تحت, فوق, أمام, وراء, خلف, ضد, حول, نحو
  عبر, دون, بدون, رغم, بسبب, بشأن, إزاء, تجاه, أثناء, ضمن, بعيد, قرب, فيه, فيها, له, لها, لهم, لنا, لي, عليه
  عليها, إليه, إليها, به, بها, عنه, عنها, منه, منها, معه, معها
`;
const others = `
  اليوم, أمس, غدا, غداً, الآن, حاليا, حالياً, سابقا, سابقاً, لاحقا, لاحقاً, أيضا, أيضاً, الأحد, الاثنين, الإثنين
  الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, صباح, مساء, ثم, لكن, ولكن, بل, أو, أم, لا, لم, لن, ليس, ليست, قد
  لقد, سوف, كان, كانت, كانوا, يكون, تكون, هناك, هنا, هو, هي, هم, نحن, أنا, كل, بعض, غير, جدا, جداً, إلا, سوى
  فقط, ربما, لعل, إذا, لو, كي, لكي, التي, الذي, الذين, ما, ماذا, كيف, لماذا, متى, أين, هل, كما, حيث, بينما
  عندما, حين, فيما, بأنه, وهو, وهي, وكان, وكانت, قوله, قولها, قائلا, قائلاً, قائلة, مضيفا, مضيفة, مؤكدا, مؤكدة
  موضحا, موضحة, مشيرا, مشيرة
`;
const withAnd = (list: string): ReadonlySet<string> => new Set(entriesOf(list).flatMap((word) => [word, `و${word}`]));

export const phrases = (): PhraseWords => ({
  nounsAreCapitalized: false,
  determiners: words('هذا, هذه, ذلك, تلك, هؤلاء'),
  pronouns: words('هو, هي, هم, نحن, أنا'),
  subjectDeterminers: new Set(),
  genitives: new Set(),
  joining: words('باسم, بن, ابن, بنت, عبد, أبو, آل'),
  openers: withAnd(prepositions + others),
  conjunctions: new Set(),
  clauseConjunctions: words('و, ثم, لكن, ولكن'),
  prepositions: withAnd(prepositions),
  placePrepositions: words('في'),
  ending: withAnd(prepositions + others),
  adjective: /(?!)/,
  adverb: /(?!)/,
});
