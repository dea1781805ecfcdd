import { conjugated, ofKind, romanceReporting, withWords } from '../romance';
import { words } from '../../wordList';
import type { ReportingWords } from '../pack';

// Verbs as stems, by how they are conjugated: "afirm" gives afirma, afirman, afirmó, afirmaron, afirmaba, afirmado.

const saidAr = `
  afirm, asegur, declar, explic, señal, indic, anunci, inform, coment, manifest, expres, agreg, subray, destac, record
  asever, relat, narr,reiter, confirm, aclar, puntualiz, precis, matiz, detall, apunt, argument, aleg, denunci
  critic, lament,avis, alert, exclam, grit, susurr, murmur, pregunt, contest, replic,zanj, recalc
  enfatiz, resalt, opin,remarc, revel, vaticin, pronostic, augur,ironiz, sentenci
  justific, valor, celebr, quej, jact, felicit,plante, proclam, notific, comunic, report, ratific, conden
  evoc, rechaz, reclam, demand, implor, orden,solicit, acus, adelant, especific,not,
  rememor, cuestion,reproch, protest, testific, atestigu, jur, conjetur,acot, machac, espet, contraatac
`;
const saidEr = 'respond,reconoc, promet,';
const saidIr = `
  añad, coincid, insist, admit, discut,escrib,difund, transmit, resum,describ,
`;

/** Those that change their stem or have forms of their own. */
const saidAsWritten = `
  dice, dicen, dijo, dijeron, decía, decían, dirá, sostiene, sostienen, sostuvo, sostuvieron, sostenía, mantiene
  mantienen, mantuvo, mantuvieron, advierte, advierten, advirtió, advirtieron, advertía, cuenta, cuentan, contó
  contaron, contaba
  expone, exponen, expuso, expusieron, pide, piden, pidió, pidieron, pedía, exige, exigen, exigió, exigieron
  admite, niega, niegan, negó, negaron, negaba, sugiere, sugieren, sugirió, sugirieron, refiere, refirió
  reconoce, concluye, concluyen, concluyó, concluyeron, confiesa, confiesan, confesó, confesaron, recomienda
  recomiendan, recomendó, recomendaron, recuerda, recuerdan, propone, proponen, propuso, propusieron
  repite, repiten, repitió, repitieron, bromea, bromeó, bromeaba, ríe, rió, plantea, planteó,
  desmiente, desmienten, desmintió, desmintieron, predice, predijo, apostilla, apostilló, ruega, rogó, suplica, suplicó
  remata, remató, arguye, arguyó, argüía, replicó, corrobora, corroboró, prosigue, prosiguió, continuó, razona, razonó
  reza, rezaba, titula, suelta, soltó, defiende, defienden, defendió, defendieron, pronunció, clama, clamó, deplora
  deploró, sincera, sinceró, responde, respondió,
`;
const thought = `
  cree, creen, creyó, creía, piensa, piensan, pensó, pensaba, considera, consideran, consideró, consideraron
  consideraba, opina, estima, estiman, estimó, estimaron, confía, confían, confió, espera, esperan, teme, temen, temía
  sospecha, sospechan, calcula, calculan, calculó, prevé, prevén, supone, entiende, entienden, juzga, juzgó, duda
`;

const participles = `
  dicho, respondido, sostenido, reconocido, prometido, expuesto, añadido, coincidido, insistido, admitido, escrito
  advertido, mantenido, pedido, exigido, sugerido, concluido, propuesto, repetido, desmentido, predicho, defendido
  contado, recomendado, confesado, negado, planteado, rematado, bromeado
`;
const thoughtParticiples = 'creído, pensado, considerado, estimado, calculado, opinado';

const that = words(`
  que, si, cuándo, cómo, dónde, quién, quiénes, cuánto, cuántos, cuánta, cuántas, cuál, qué, por qué
`);

export const reporting = (): ReportingWords => ({
  ...romanceReporting,
  together: {
    withoutThat: words(
      conjugated(
        'conden, critic, felicit, acus, rechaz, reclam, demand, valor, jact, celebr, evoc, aplaud, elogi, cuestion',
        'a, an, ó, aron, aba, ado',
      ),
    ),
    beforeOtherThat: words(`
      el, la, los, las, lo, un, una, más, menos, mejor, peor, antes, ya, así, para, sin, desde, hasta, mientras, igual
      mismo, misma, luego, tal, aun, aunque, salvo, puesto, dado, siempre, antes de, después de, luego de, pesar de
      caso de, tras, por, según, y, o, cada vez, tan, tanto, tanta
    `),
    alsoNouns: words(`
      denuncia, pregunta, cuenta, nota, notas, protesta, queja, demanda, alerta, valora, condena, orden, ordena, reclama
      duda, espera, estima, sentencia, celebra, replica, cuentan, remarca, jura, nota, reporta, avisa, firma, crítica
      comunicado, llama, habla
    `),
    negations: words('no, nunca, tampoco, jamás, sin'),
    reflexives: words('se'),
    clitics: words('se, le, les, me, nos, te, lo, la, los, las'),
  },
  finite: new Map([
    ...ofKind(conjugated(saidAr, 'a, an, ó, aron, aba, aban'), 'said'),
    ...ofKind(conjugated(saidEr, 'e, en, ió, ieron, ía, ían'), 'said'),
    ...ofKind(conjugated(saidIr, 'e, en, ió, ieron, ía, ían'), 'said'),
    ...ofKind(saidAsWritten, 'said'),
    ...ofKind(thought, 'thought'),
  ]),
  split: withWords({
    dio: 'conocer, entender',
    da: 'conocer, entender',
    dieron: 'conocer, entender',
    hizo: 'saber, ver, constar, hincapié',
    hace: 'saber, ver',
    puso: 'manifiesto, relieve, énfasis',
    pone: 'manifiesto, relieve',
    dejó: 'claro, constancia, caer',
    deja: 'claro',
    llamó: 'atención',
  }),
  participles: new Map([
    ...ofKind(conjugated(saidAr, 'ado'), 'said'),
    ...ofKind(participles, 'said'),
    ...ofKind(thoughtParticiples, 'thought'),
  ]),
  calling: words(`
    calificó, califica, calificaron, calificaba, tachó, tacha, tildó, tilda, tildaron, describió, describe, definió
    define, llamó, llama, habló, habla, hablaron, denunció, criticó, lamentó, celebró, pidió, reclamó, exigió, rechazó
    aplaudió, elogió, saludó, condenó, acusó, prometió, valoró, aludió, consideró, considera
  `),
  auxiliaries: words('ha, han, había, habían, habría, habrían, haya, hubo, fue, fueron, es, son, era, eran, será'),
  passive: words('fue, fueron, es, son, era, eran, será, sido'),
  that,
  accordingTo: new Map([['según', true]]),
  opinionOf: words('para'),
  accordingToPhrases: words(`
    de acuerdo con, de acuerdo a, en opinión de, en opinión del, a juicio de, a juicio del, en palabras de
    en palabras del, al decir de, a decir de, en la opinión de, a ojos de, en boca de, en versión de
  `),
  aside: words('cuando, mientras, porque, aunque, si, pues, como, según, tras, después, antes, donde, apenas'),
  relative: words('que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde'),
  asOpening: words('como, según'),
});
