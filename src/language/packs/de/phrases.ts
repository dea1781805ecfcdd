import { words } from '../../wordList';
import type { PhraseWords } from '../pack';

export const phrases = (): PhraseWords => ({
  nounsAreCapitalized: true,
  determiners: words(`
    der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, sein, seine, seiner, seines, seinem
    ihr, ihre
    ihrer, ihres, ihrem, unser, unsere, dieser, diese, dieses, diesem, jener, jene, mehrere, viele, einige
    zahlreiche
    beide, andere, alle, zwei, drei, vier, fünf, deren, dessen, kein, keine
  `),
  pronouns: words('er, sie, es, man, dieser, diese, jener, der, die, ich, wir, letzterer, letztere'),
  subjectDeterminers: words(`
    der, die, das, ein, eine, sein, seine, ihr, ihre, unser, unsere, dieser, diese, dieses, jener, jene, mehrere
    viele
    einige, zahlreiche, beide, andere, alle, zwei, drei, vier, fünf, kein, keine, deren, dessen
  `),
  definite: words(`
    der, die, das, ein, eine, sein, seine, ihr, ihre, unser, unsere, dieser, diese, dieses, jener, jene, mehrere
    viele
    einige, zahlreiche, beide, andere, alle, zwei, drei, vier, fünf, kein, keine, deren, dessen
  `),
  genitives: words('der, des, eines, einer, seines, seiner, ihres, ihrer, dieser, dieses, beider, deren, dessen'),
  joining: words(
    'von, vom, für, aus, bei, beim, of, de, del, di, da, do, dos, al, el, bin, ibn, van, ter, zu, zur, im, in, wie',
  ),
  openers: words(`
    am, an, im, in, ins, nach, bei, beim, zudem, erst, so, trotz, vor, während, seit, mit, auf, unter, über
    durch, bis, um
    laut, wegen, außerdem, auch, nun, jetzt, bereits, zuvor, später, danach, dabei, anschließend, allerdings
    dagegen
    hingegen, deshalb, dazu, daraufhin, dann, dort, hier, zwar, gegen, gegenüber, gestern, heute, morgen
    zunächst, schließlich
    ferner, weiter, weiterhin, zugleich, gleichzeitig, damit, davon, darauf, darüber, daran, dafür, insbesondere
    wie, als
    nachdem, obwohl, wenn, falls, sollte, da, weil, ob, dass, ohne, statt, anstatt, aufgrund, angesichts, gemäß
    zu, zum
    zur, aus, von, vom, für, neben, zwischen, innerhalb, außerhalb, dem, den, einem, einen, ihm, ihn, ihnen, nur
    selbst
    schon, noch, immer, nie, mehrfach, wiederholt, ebenfalls, ebenso, besonders, vielmehr, indes, unterdessen
    inzwischen
    mittlerweile, derweil, jedoch, was, wer, wo, warum, erneut, offenbar, möglicherweise, vermutlich, wahrscheinlich
    bislang, bisher, kurz, ab, aufgrund, rund, etwa, insgesamt, stattdessen, dennoch, trotzdem, daher, darum, hierzu
  `),
  conjunctions: words('und, oder, sowie'),
  clauseConjunctions: words('und, aber, doch, denn, auch, sondern, oder'),
  prepositions: words(`
    am, an, im, in, ins, nach, bei, beim, vor, während, seit, mit, auf, unter, über, durch, um, gegen, gegenüber
    zu, zum
    zur, aus, von, vom, für, neben
  `),
  placePrepositions: words('in, im, aus, von, vom'),
  townPrepositions: new Set(),
  ending: words(`
    am, gegenüber, gestern, heute, morgen, dazu, daraufhin, jedoch, aber, weiter, ferner, zudem, außerdem, auch, nun
    jetzt, bereits, sich, nicht, noch, schon, wieder, zuvor, später, nach, vor, während, seit, mit, auf, unter
    über, durch
    bis, um, laut, wegen, trotz, dass, daß, ob, wie, wenn, weil, da, darauf, davon, daran, dafür, damit, hierzu
    ihm, ihn
    ihnen, uns, mir, mich, nur, sehr, so, dann, danach, dabei, anschließend, abschließend, schriftlich
    telefonisch, wörtlich
    öffentlich, ausdrücklich, erneut, indes, indessen, unterdessen, allerdings, deshalb, hingegen, dagegen, zugleich
    gleichzeitig, hinzu, kürzlich, zunächst, schließlich, im, in
  `),
  adjective: /(?:e|e[nrsm]|\p{N})$/u,
  adverb: /(?:weise|lich|[^e]s)$/,
  verb: /(?!)/,
});
