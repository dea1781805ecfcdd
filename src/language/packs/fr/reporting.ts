import { entriesOf, words } from '../../wordList';
import type { ReportingWords } from '../pack';
import { conjugated, ofKind, romanceReporting, withWords } from '../romance';

// Verbs as stems, by how they are conjugated: "affirm" gives affirme, affirment, affirmait, affirma, affirmé.

const saidEr = `
  affirm, assur, déclar, expliqu, indiqu, inform, comment, exprim, ajout, soulign, précis, relat, racont, rapport
  confirm, not, détaill, argument, critiqu, déplor, regrett, alert, exclam, cri, murmur, chuchot
  demand, répliqu, rétorqu, insist, estim, pronostiqu, plaisant, ironis, tranch, justifi, salu, félicit
  proclam, notifi, communiqu, évoqu, réclam, ordonn, accus, résum, observ, remarqu, constat, protest
  témoign, jur, confi, lâch, gliss, pest, tonn, grond, enthousiasm, indign, étonn, interrog, désol
  emport, amus, plaid, préconis, recommand, conseill, tempêt, balay
  contest, ni, réfut, récus, clarifi, signal, mentionn, stipul, propos, invoqu, articul, analys, détaill, rassur
  vant, raill, souffl, soupir, clam, scand, hurl, persifl, questionn, argu, certifi, attest
  déclam, écri, épanch, avou, réaffirm, racont, comment, narr, prôn, dévoil, ressass, ironis, ripost
`;
/** Those in -cer, -ger, -eler, -érer and the like, and all others, as they are written. */
const saidAsWritten = `
  dit, disent, disait, disaient, dira, dirait, annonce, annoncent, annonçait, annonça, dénonce, dénoncent, dénonçait
  dénonça, nuance, nuançait, nuança, avance, avancent, avançait, avança, lance, lancent, lançait, lança, menace
  menacent, menaçait, menaça, exige, exigent, exigeait, exigea, juge, jugent, jugeait, jugea, fustige, fustigent
  fustigeait, fustigea, rappelle, rappellent, rappelait, rappela, martèle, martèlent, martelait, martela, révèle
  révèlent, révélait, révéla, rejette, rejettent, rejetait, rejeta, inquiète, inquiètent, inquiétait, inquiéta
  considère, considérait, considéra, tempère, tempérait, tempéra, suggère, suggèrent, suggérait, suggéra, réitère
  réitérait, réitéra, répète, répètent, répétait, répéta, espère, espèrent, gronde, grondait, agace, agaçait
  répond, répondent, répondait, répondit, prétend, prétendent, prétendait, prétendit, défend, défendent, défendait
  soutient, soutiennent, soutenait, soutint, maintient, maintiennent, maintenait, maintint, prévient, préviennent
  prévenait, prévint, convient, reconnaît, reconnaissent, reconnaissait, reconnut, admet, admettent, admettait, admit
  promet, promettent, promettait, promit, écrit, écrivent, écrivait, écrivit, décrit, décrivait, décrivit, poursuit
  poursuivait, poursuivit, conclut, concluent, concluait, avertit, avertissent, avertissait, garantit, garantissent
  garantissait, prédit, prédisait, contredit, démentit, dément, démentent, démentait, réagit, réagissait
  plaint, plaignait, réjouit, réjouissait, renchérit, renchérissait, affirme, sourit, explose, enrage
  reprend, reprit, objecte, objectait, objecta, objectent, surenchérit, atteste, glose, scande, ironise
  certifie, vocifère, vitupère, exulte, exultait, jubile, philosophe, renseigne
`;
const thought = `
  estime, estiment, estimait, estima, pense, pensent, pensait, croit, croient, croyait, espère, espèrent, espérait
  craint, craignent, craignait, redoute, redoutent, juge, jugent, considère, considèrent, suppose, imagine, doute
`;
const participles = `
  dit, annoncé, dénoncé, nuancé, avancé, lancé, menacé, exigé, jugé, fustigé, rappelé, martelé, révélé, rejeté, inquiété
  considéré, tempéré, suggéré, réitéré, répété, grondé, agacé, répondu, prétendu, défendu, soutenu, maintenu, prévenu
  reconnu, admis, promis, écrit, décrit, poursuivi, conclu, averti, garanti, prédit, contredit, démenti, réagi, plaint
  réjoui, renchéri, souri, explosé, repris, objecté, exulté, jubilé, convenu, savoir, valoir, entendre, fait savoir
  laissé entendre, parlé
`;

const that = words(`
  que, qu', si, s' il, s' ils, s' elle, s' elles, comment, pourquoi, quand, où, combien, quel, quelle
`);

export const reporting = (): ReportingWords => ({
  ...romanceReporting,
  together: {
    withoutThat: words(
      conjugated(
        'critiqu, salu, félicit, accus, fustig, vant, dévoil, adress, analys, invoqu, évoqu, récus, balay',
        'e, ent, ait, é, ée',
      ),
    ),
    beforeOtherThat: words(`
      ce, le, la, les, un, une, plus, moins, mieux, pire, avant, après, alors, tandis, bien, ainsi, sans, pour, depuis
      jusqu'à, pendant, autant, aussi, même, tel, telle, parce, puisque, dès, afin, pourvu, sauf, tant, autre, autres
      fois, lors, ne
    `),
    alsoNouns: words(`
      demande, annonce, note, critique, estime, réplique, juge, menace, cri, cris, remarque, témoigne, plainte, promesse
      commente, réclame, nuance, avance, lance, défend, conteste, déclare, relance, résume, ordonne, accuse, conseille
      analyse, riposte, récuse, doute, questionne, confie, protestent, crient, rapporte, dit, philosophe, signale, dits
      écrit, écrits, promis, interroge, salue, souffle, glisse, tempête, signal, constate, craint, propose, presse
    `),
    negations: words('pas, jamais, guère, sans, ni'),
    reflexives: words("s', se, m', me"),
    clitics: words("s', se, m', me, l', le, la, les, lui, leur, nous, vous, en, y"),
  },
  finite: new Map([
    ...ofKind(conjugated(saidEr, 'e, ent, ait, aient, a, èrent'), 'said'),
    ...ofKind(saidAsWritten, 'said'),
    ...ofKind(thought, 'thought'),
  ]),
  split: withWords({
    fait: 'savoir, valoir, remarquer, observer',
    font: 'savoir, valoir',
    met: 'garde, cause',
    laisse: 'entendre',
    tient: 'rappeler, préciser, souligner',
  }),
  participles: new Map([
    ...ofKind(conjugated(saidEr, 'é, ée, és, ées'), 'said'),
    ...ofKind(participles, 'said'),
    ...ofKind('pensé, cru, espéré, craint, redouté, supposé', 'thought'),
  ]),
  calling: words(`
    qualifie, qualifié, qualifiait, traite, traité, dénonce, dénoncé, parle, parlé, parlait, évoque, évoqué, salue
    salué, critique, critiqué, décrit, fustige, fustigé, déplore, déploré, regrette, regretté, juge, jugé, estime
    estimé, réclame, réclamé, exige, exigé, condamne, condamné, accuse, accusé, appelle, appelé, vante, vanté, promet
    promis
  `),
  auxiliaries: words(`
    a, ont, avait, avaient, aurait, auraient, ai, avons, est, sont, était, étaient, fut, furent, eut, serait, seraient
  `),
  passive: words('est, sont, était, étaient, fut, furent, été, serait, seraient'),
  that,
  accordingTo: new Map([['selon', true]]),
  opinionOf: words('pour'),
  accordingToPhrases: words(
    "d' après, aux yeux de, aux yeux du, de l' avis de, de l' avis du, à en croire, aux dires de",
  ),
  aside: words("quand, lorsque, lorsqu', tandis, pendant, parce, car, bien, si, comme, puisque, puisqu', après, avant"),
  relative: words("qui, que, qu', dont, où, lequel, laquelle, chargé, chargée"),
  asOpening: words('comme, ainsi que'),
});

/** What words may be elided before others: "l'avocat", "qu'il". A capital may begin a name: "D'Almeida". */
const elided = entriesOf('l, L, qu, Qu, jusqu, lorsqu, Lorsqu, puisqu, Puisqu, quoiqu, d, m, n, s, c, j, t').join('|');

/** Behind a verb: "a-t-il". */
const pronouns = '(?:ils?|elles?|on|je)$';

export const joints = new RegExp(
  [
    `(?<=^(?:${elided})['’])`,
    `(?<=^[DMNSCJT]['’])(?=\\p{Ll})`,
    `(?<!-t)(?=-(?:t-)?${pronouns})`,
    `(?<=-)(?=${pronouns})`,
  ].join('|'),
  'u',
);
