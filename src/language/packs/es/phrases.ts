import { words } from '../../wordList';
import type { PhraseWords } from '../pack';
import { romancePhrases } from '../romance';

const prepositions = `
  a, al, en, tras, durante, desde, por, para, con, sin, sobre, ante, bajo, contra, entre, hacia, hasta, mediante, junto
  de, del
`;

/** Adverbs, and verbs that no noun is written like. */
const others = `
  ayer, hoy, mañana, anoche, anteayer, ahora, entonces, luego, después, antes, además, también, tampoco, así, aquí, allí
  ya, aún, todavía, siempre, nunca, no, sí, muy, más, menos, tan, tanto, poco, casi, solo, sólo, incluso, asimismo
  finalmente, posteriormente, igualmente, recientemente, públicamente, este, esta, esto, ese, esa, eso, aquel, aquella
  lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto
  septiembre, octubre, noviembre, diciembre, que, quien, quienes, cual, cuales, donde, cuando, como, si, porque, pues
  aunque, mientras, según, se, me, te, nos, le, les, lo, embargo, sino, pero, ni, conforme, cuyo, cuya, cuyos, cuyas
  es, son, era, eran, fue, fueron, será, está, están, estaba, hay, había, tiene, tienen, tenía, va, van, iba, puede
  pueden, podía, debe, deben, quiere, quieren, hace, hacen, hizo, sigue, siguió, queda, viene, llega, dio, puso, dejó
  tuvo, pudo, quiso, vino, estuvo, anduvo, cae, sube, viaja
`;

export const phrases = (): PhraseWords => ({
  ...romancePhrases,
  determiners: words(`
    el, la, los, las, un, una, unos, unas, su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, tu, tus, otro, otra
    otros, otras, varios, varias, muchos, muchas, algunos, algunas, ambos, ambas, dos, tres, cuatro, cinco, todo, toda
    todos, todas, cada, ningún, ninguna, algún, alguna
  `),
  subjectDeterminers: words(`
    el, la, los, las, un, una, unos, unas, su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, tu, tus, otro, otra
    otros, otras, varios, varias, muchos, muchas, algunos, algunas, ambos, ambas, dos, tres, cuatro, cinco, todo, toda
    todos, todas, cada, ningún, ninguna, algún, alguna
  `),
  definite: words('el, la'),
  pronouns: words('él, ella, ellos, ellas, yo, nosotros, usted, ustedes'),
  joining: words('de, del, para, en, al, contra, von, van, bin, al, di, da, dos'),
  conjunctions: words('y, e, o, u'),
  clauseConjunctions: words('y, e, pero, aunque'),
  openers: words(`${prepositions}, ${others}`),
  prepositions: words(prepositions),
  townPrepositions: words('en'),
  ending: words(`${others}, a, tras, durante, desde, por, con, sin, sobre, ante, bajo, entre, hacia, hasta, mediante`),
  verb: /\p{L}{3}(?:ó|aron|ieron|aban)$/u,
});
