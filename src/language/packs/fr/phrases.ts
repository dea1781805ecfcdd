import { words } from '../../wordList';
import type { PhraseWords } from '../pack';
import { romancePhrases } from '../romance';

const prepositions = `
  à, au, aux, en, dans, après, pendant, durant, depuis, par, pour, avec, sans, sur, devant, sous, contre, entre, vers
  chez, lors, auprès, face, de, du, d', dès, avant, parmi, malgré
`;

/** Adverbs, and verbs that no noun is written like. */
const others = `
  hier, demain, maintenant, alors, ensuite, puis, aussi, également, ainsi, ici, là, déjà, encore, toujours, jamais, ne
  n', non, oui, très, plus, moins, si, tant, peu, presque, seulement, même, enfin, finalement, notamment, récemment
  publiquement, pourtant, cependant, toutefois, néanmoins, d'abord, ce, cet, cette, ces, cela, ça, c', lundi, mardi
  mercredi, jeudi, vendredi, samedi, dimanche, matin, soir, janvier, février, mars, avril, mai, juin, juillet, août
  septembre, octobre, novembre, décembre, que, qu', qui, dont, où, quand, lorsque, lorsqu', comme, parce, car, donc
  tandis, selon, se, s', me, m', te, t', lui, leur, y, pas, point, rien, tout, mais, ni, sinon, lequel, laquelle
  lesquels, lesquelles, duquel, auquel, j', je, nous, vous, -, -t-, aujourd'hui, va, vont, peut, peuvent, doit, doivent
  veut, veulent, fait, font, reste, vient, voit, sait, allait, pouvait, devait, voulait, faisait, dû, pu, été, afin
  sera, seront, notre, votre
`;

const determiners = `
  le, la, les, l', un, une, des, son, sa, ses, leurs, mon, ma, mes, nos, vos, plusieurs, certains, certaines, quelques
  deux, trois, quatre, cinq, chaque, aucun, aucune, autres, autre
`;

export const phrases = (): PhraseWords => ({
  ...romancePhrases,
  determiners: words(determiners),
  subjectDeterminers: words(determiners),
  definite: words("le, la, l'"),
  pronouns: words('il, elle, ils, elles, on, je, nous, vous'),
  joining: words("de, du, d', des, pour, en, à, au, aux, von, van, bin, al, di, da, dos, chargé, chargée"),
  conjunctions: words('et, ou'),
  clauseConjunctions: words('et, mais, puis, or'),
  openers: words(`${prepositions}, ${others}`),
  prepositions: words(prepositions),
  townPrepositions: words('à, en'),
  ending: words(
    `${others}, dans, après, pendant, durant, depuis, par, avec, sans, sur, devant, sous, entre, vers, chez`,
  ),
  verb: /\p{L}{2}(?:èrent|aient)$/u,
});
