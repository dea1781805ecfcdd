import { words } from '../../wordList';
import type { PhraseWords } from '../pack';
import { romancePhrases } from '../romance';

const prepositions = `
  ao, aos, à, às, em, no, na, nos, nas, num, numa, após, durante, desde, por, pelo, pela, pelos, pelas, para, com
  sem, sobre, perante, ante, sob, contra, entre, até, mediante, junto, de, do, da, dos, das, dum, duma, neste, nesta
  nesse, nessa, deste, desta, desse, dessa, ex-
`;

/** Adverbs, and verbs that no noun is written like. */
const others = `
  ontem, hoje, amanhã, agora, então, depois, antes, também, tampouco, assim, aqui, ali, lá, cá, já, ainda, sempre, nunca
  não, sim, muito, mais, menos, tão, tanto, pouco, quase, só, somente, apenas, inclusive, finalmente, posteriormente
  igualmente, recentemente, publicamente, este, esta, isto, esse, essa, isso, aquele, aquela, aquilo, segunda-feira
  terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, janeiro
  fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, que, quem, qual, quais
  onde, quando, como, se, porque, pois, embora, enquanto, segundo, conforme, me, te, lhe, lhes, nem, mas, porém, senão
  cujo, cuja, cujos, cujas, é, são, era, eram, foi, foram, será, está, estão, estava, há, havia, tem, têm, tinha, vai
  vão, ia, pode, podem, podia, deve, devem, quer, querem, faz, fazem, fez, fica, ficou, vem, chega, deu, pôs, deixou
  teve, pôde, quis, veio, esteve, cai, sobe, -, feira, próprio, tarde, manhã, noite, isso
`;

const determiners = `
  o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, teu
  tua, outro, outra, outros, outras, vários, várias, muitos, muitas, alguns, algumas, ambos, ambas, dois, duas, três
  quatro, cinco, todo, toda, todos, todas, cada, nenhum, nenhuma, algum, alguma
`;

export const phrases = (): PhraseWords => ({
  ...romancePhrases,
  determiners: words(determiners),
  subjectDeterminers: words(determiners),
  definite: words('o, a'),
  pronouns: words('ele, ela, eles, elas, eu, nós, você, vocês'),
  joining: words('de, do, da, dos, das, para, em, no, na, ao, à, contra, von, van, bin, al, di'),
  conjunctions: words('e, ou'),
  clauseConjunctions: words('e, mas, porém, embora'),
  openers: words(`${prepositions}, ${others}`),
  prepositions: words(prepositions),
  townPrepositions: words('em'),
  ending: words(`
    ${others}, à, às, aos, nos, nas, num, numa, após, durante, desde, por, pelo, pela, pelos, pelas, com, sem, sobre
    perante, ante, sob, entre, até, mediante
  `),
  verb: /\p{L}{2}(?:ou|aram|eram|iram|avam)$/u,
});
