import { words } from '../../wordList';
import type { ReportingWords } from '../pack';
import { conjugated, ofKind, romanceReporting, withWords } from '../romance';

// Verbs as stems, by how they are conjugated: "afirm" gives afirma, afirmam, afirmou, afirmaram, afirmava, afirmado.

const saidAr = `
  afirm, assegur, declar, assinal, indic, inform, coment, manifest, express, acrescent, sublinh, destac, record, relat
  cont, reiter, confirm, precis, detalh, apont, argument, aleg, denunci, critic, lament, avis, alert, exclam, grit
  sussurr, murmur, pergunt, replic, reforç, realç, opin, revel, prognostic, ironiz, justific, valoriz, celebr, queix
  gab, congratul, proclam, notific, comunic, report, ratific, conden, evoc, rejeit, reclam, orden, solicit, acus, adiant
  especific, not, rememor, question, protest, testemunh, jur, contest, fris, salient, enfatiz, ressalt, pontu, observ
  lembr, avali, explic, ressalv, cit, refut, atest, brinc, desabaf, provoc, vaticin, anunci, termin, complet, emend
  confess, ameaç, aconselh, recomend, assever, divulg, public, narr, afianç, analis, coment, retruc, dispar, berr, lanç
  atir, indag, confidenci, atac, constat, declam, elogi, decret, continu, lastim, avanç, antecip, chor, implor, pont
  postul, ponder, enumer
`;
const saidEr = 'respond, reconhec, promet, esclarec, descrev, defend, escrev, rebat, esclarec';
const saidIr = 'garant, admit, insist, transmit, assum, resum, argu, discut, refer, suger, exig, redargu, rug';
const saidAsWritten = `
  diz, dizem, disse, disseram, dizia, diziam, dirá, afirmara, sustenta, sustentam, sustentou, sustentava, mantém, mantêm
  manteve, mantinha, adverte, advertem, advertiu, advertiram, expõe, expôs, pede, pedem, pediu, pediram, pedia, exige
  sugere, sugerem, refere, referem, referia, conclui, concluem, concluiu, concluíram, nega, negam, negou, negaram
  negava, propõe, propõem, propôs, propuseram, repete, repetem, repetiu, repetiram, repetia, desmente, desmentem
  desmentiu, desmentiram, prevê, preveem, previu, prevemos, contrapõe, contrapôs, reagiu, reage, reagem, prossegue
  prosseguiu, discorda, concorda, concordou, discordou, acresce, rebateu, escreve, escreveu, reafirma, reafirmou
  salienta, resume, resumiu, atira, atirou, despede, despediu, adianta, adiantou, sentencia, sentenciou, complementa
  complementou, finaliza, finalizou, contou, emenda, responde, reconhece, prometeu, consente, consentiu, quis saber
`;
const thought = `
  acredita, acreditam, acreditou, acreditava, pensa, pensam, pensou, pensava, considera, consideram, considerou
  considerava, acha, acham, achou, achava, crê, creem, estima, estimam, estimou, confia, espera, esperam, teme, temem
  calcula, calculam, supõe, entende, entendem, entendeu, julga, julgam, julgou, duvida, avalia
`;
const participles = `
  dito, respondido, reconhecido, prometido, esclarecido, descrito, defendido, escrito, rebatido, garantido, admitido
  insistido, referido, sugerido, advertido, sustentado, mantido, exposto, pedido, exigido, concluído, negado, proposto
  repetido, desmentido, previsto, reagido, assumido
`;

const that = words('que, se, quando, como, onde, quem, quanto, quantos, quantas, quanta, qual, por que, porque');

export const reporting = (): ReportingWords => ({
  ...romanceReporting,
  together: {
    withoutThat: words(
      conjugated(
        `
          conden, critic, congratul, acus, rejeit, valoriz, evoc, atac, elogi, question, celebr, divulg, public, analis
          discut
        `,
        'a, am, ou, aram, ava, ado, iu, ido',
      ),
    ),
    beforeOtherThat: words(`
      o, a, os, as, um, uma, mais, menos, melhor, pior, antes, já, assim, para, sem, desde, até, enquanto, mesmo, mesma
      logo, tal, ainda, salvo, visto, dado, sempre, antes de, depois de, apesar de, caso de, após, por, do, da, e, ou
      tão, tanto, uma vez, à medida, ao passo
    `),
    alsoNouns: words(`
      conta, contas, nota, pergunta, alerta, queixa, denuncia, critica, reclama, protesta, espera, estima, comenta
      relata, pede, confessa, termina, contesta, public, publica, publico, corta, cita, reforça, jura, ameaça, marca
      resume, cont, acusa, celebra, ordena, lembra, avisa, avaliam, sentencia, diz, refere, continua, completa, precisa
      precisam, chora, valoriza, emenda, testemunha, testemunham, ponta, lança, atira, analisa, avança, coloca, provoca
      emenda, complementa, exige, ataca, discute, divulga, conserva, crê, decreta, publicam, precisou
    `),
    negations: words('não, nunca, nem, sem, jamais, tampouco'),
    reflexives: words('se'),
    clitics: words('se, lhe, lhes, me, nos, te, o'),
  },
  finite: new Map([
    ...ofKind(conjugated(saidAr, 'a, am, ou, aram, ava, avam'), 'said'),
    ...ofKind(conjugated(saidEr, 'e, em, eu, eram, ia, iam'), 'said'),
    ...ofKind(conjugated(saidIr, 'e, em, iu, iram, ia, iam'), 'said'),
    ...ofKind(saidAsWritten, 'said'),
    ...ofKind(thought, 'thought'),
  ]),
  split: withWords({
    deu: 'conhecer, entender',
    dá: 'conhecer, entender',
    deram: 'conhecer, entender',
    fez: 'saber, questão',
    faz: 'saber',
    deixou: 'claro, escapar',
    deixa: 'claro',
    chamou: 'atenção',
    quis: 'saber',
    põe: 'causa',
    veio: 'público',
  }),
  participles: new Map([
    ...ofKind(conjugated(saidAr, 'ado'), 'said'),
    ...ofKind(participles, 'said'),
    ...ofKind('acreditado, pensado, considerado, achado, estimado', 'thought'),
  ]),
  calling: words(`
    classificou, classifica, classificaram, chamou, chama, chamaram, qualificou, qualifica, definiu, define, descreveu
    descreve, considerou, considera, denunciou, criticou, lamentou, falou, fala, falaram, acusou, rejeitou, prometeu
    elogiou, condenou, pediu, exigiu, reclamou, tachou, rotulou, apelidou, saudou, celebrou, reclama
  `),
  auxiliaries: words(`
    tem, têm, tinha, tinham, teria, teriam, havia, haviam, haveria, há, foi, foram, é, são, era, eram, será, tenha
  `),
  passive: words('foi, foram, é, são, era, eram, será, sido'),
  that,
  accordingTo: new Map([
    ['segundo', true],
    ['conforme', true],
  ]),
  opinionOf: words('para'),
  accordingToPhrases: words(`
    de acordo com, na opinião de, na opinião do, na opinião da, nas palavras de, nas palavras do, nas palavras da
    no entender de, no entender do, no entender da, aos olhos de, na visão de, na visão do, na visão da
    na avaliação de, na avaliação do, na avaliação da, em palavras de
  `),
  aside: words('quando, enquanto, porque, embora, se, pois, como, segundo, conforme, após, depois, antes, onde, mal'),
  relative: words('que, quem, cujo, cuja, cujos, cujas, onde'),
  asOpening: words('como, segundo, conforme'),
});
