import type { DateWords } from '../byTemplates/dateWords';

/** French. */
export const french = (): DateWords => ({
  words: {
    month: `
      1: janvier, janv.
      2: février, fév., févr.
      3: mars
      4: avril
      5: mai
      6: juin
      7: juillet, juil.
      8: août, aout
      9: septembre, sept.
      10: octobre, oct.
      11: novembre, nov.
      12: décembre, déc.
    `,
    weekday: `
      1: lundi
      2: mardi
      3: mercredi
      4: jeudi
      5: vendredi
      6: samedi
      7: dimanche
    `,
    ordinalDay: '1: premier',
    part: `
      morning: matin, matinée
      lunchtime: midi
      afternoon: après-midi
      evening: soir, soirée
      night: nuit
    `,
    half: `
      am: du matin
      pm: de l'après-midi, du soir
    `,
    relative: `
      0: aujourd'hui
      -1: hier
      1: demain
      -2: avant-hier
      2: après-demain
      0 evening: ce soir
      0 morning: ce matin
      0 afternoon: cet après-midi
      -1 night: la nuit dernière
    `,
    unit: `
      day: jour, journée
      week: semaine
      weekend: week-end, weekend, fin de semaine
      month: mois
      quarter: trimestre
      year: an, année
      decade: décennie
      century: siècle
      hour: heure
      minute: minute
      second: seconde
    `,
    units: `
      day: jours, journées
      week: semaines
      weekend: week-ends, weekends
      month: mois
      quarter: trimestres
      year: ans, années
      decade: décennies
      century: siècles
      hour: heures
      minute: minutes
      second: secondes
    `,
    count: `
      1: un, une
      2: deux
      3: trois
      4: quatre
      5: cinq
      6: six
      7: sept
      8: huit
      9: neuf
      10: dix
      11: onze
      12: douze
      13: treize
      14: quatorze
      15: quinze
      16: seize
      17: dix-sept
      18: dix-huit
      19: dix-neuf
      20: vingt
      30: trente
      40: quarante
      50: cinquante
      60: soixante
      100: cent
      X: quelques, plusieurs, de nombreux, de nombreuses
    `,
    about: 'x: presque, environ, près de, plus de, moins de, à peine, à peu près, tout juste, seulement',
    step: `
      last: dernier, dernière, passé, passée
      this: ce, cet, cette
      next: prochain, prochaine
      following: suivant, suivante
      same: même
    `,
    named: `
      nearest weekend: le week-end, du week-end, le weekend
      following day: lendemain
      this year: début d'année, fin d'année, fin de l'année, début de l'année
      this month: fin du mois, début du mois
    `,
    yearStep: `
      last: (|de )l'an dernier, (|de )l'année dernière, (|de )l'an passé
      this: (|de )cette année
      next: (|de )l'an prochain, (|de )l'année prochaine
    `,
    ordinal: `
      1: premier, première, 1er
      2: deuxième, second, seconde, 2e
      3: troisième, 3e
      4: quatrième, 4e
    `,
    division: `
      quarter: trimestre
      half: semestre
    `,
    season: `
      3: printemps
      6: été
      9: automne
      12: hiver
    `,
    decade: `
      20: vingt
      30: trente
      40: quarante
      50: cinquante
      60: soixante
      70: soixante-dix
      80: quatre-vingt(|s)
      90: quatre-vingt-dix
    `,
    holiday: `
      christmas: Noël, jour de Noël
      christmas eve: réveillon de Noël, veille de Noël
      new year's eve: Saint-Sylvestre, réveillon du Nouvel An
      new year's day: Nouvel An, jour de l'An
      01-06: Épiphanie
      02-02: Chandeleur
      mardi gras: Mardi gras
      ash wednesday: mercredi des Cendres
      palm sunday: dimanche des Rameaux
      maundy thursday: jeudi saint
      good friday: vendredi saint
      easter: Pâques, dimanche de Pâques
      easter monday: lundi de Pâques
      ascension day: Ascension, jeudi de l'Ascension
      pentecost: Pentecôte, dimanche de Pentecôte
      whit monday: lundi de Pentecôte
      05-01: fête du Travail, fête du travail
      07-14: fête nationale française
      08-15: Assomption
      11-01: Toussaint
      halloween: Halloween
      valentine's day: Saint-Valentin
    `,
    regular: `
      day: quotidiennement
      week: hebdomadairement
      month: mensuellement
      year: annuellement
    `,
    reference: `
      PRESENT_REF: actuellement, maintenant, à l'heure actuelle, de nos jours
      PAST_REF: récemment, dernièrement, naguère, jadis, autrefois
      FUTURE_REF: bientôt, prochainement, à l'avenir
    `,
    edge: `
      x: début, fin, mi, courant, au début de, à la fin de, à la mi, le début de, la fin de, début de
      x: fin de, au début du, à la fin du, le début du, la fin du, début du mois de, fin du mois de, fin de l', début de l'
    `,
  },
  parts: {
    at: '[[,] (à|vers|dès) {hour}[ ](h|heures|heure)[[ ]{minute}][ {half}]]',
    year: '[ {year}| {yearStep}]',
    amount: '({number}|{count}) {counted}',
  },
  templates: {
    noDates: [
      '(rue|place|avenue|boulevard|stade|pont) du {day}[er](-| ){month}',
      '{number} av.[ ]J.-C.',
      'Rio de Janeiro',
      '(île|Île) de Pâques',
    ],
    days: [
      '[{weekday}[,] [le ]]{day}[er] {month}( {step}|<year>)<at>',
      '{part} du [{weekday} ]{day}[er] {month}<year>',
      '{first}[er][ {weekday}]( et( le|)| au|-|–)[ ]{day} {month}<year>',
      '{ordinalDay} {month}<year>',
    ],
    months: ['[{edge}( |-)]{month}<year>', '{month} {step}', '[{edge} ]mois de {month}<year>'],
    monthRanges: ['{month}[ ](–|-|—|à|et)[ ]{until} {year}'],
    weekdays: ['[{step} ]{weekday}[ {part}]<at>', '{weekday} {step}[ {part}]<at>', '{part} de {weekday}'],
    daysOfWeek: ['{weekday} {day}'],
    relativeDays: ['{relative}[ {part}]<at>', '{relative}[,] {weekday}'],
    durations: [
      '<amount>',
      'depuis (des|plusieurs|quelques) {units}',
      '[(ces|les|des) ][{count} |{number} ](derniers|dernières|prochains|prochaines) {counted}',
    ],
    periods: ['[{edge} ]{step} {unit}', '{unit} {step}', "[{edge} l']{unit} {step}", '{named}'],
    ago: ['(il y a|voilà) [{about} ]<amount>', 'il y a des {units}'],
    ahead: ['dans [{about} ]<amount>'],
    later: ['<amount> (plus tard|après)'],
    earlier: ['<amount> (plus tôt|auparavant|avant)'],
    divisions: ['{ordinal} {division}[ [de ]{year}]'],
    seasons: ['[{edge} ]{season}<year>', '{season} {step}', '{step} {season}'],
    holidays: ['{holiday}[ {year}]'],
    clock: ['{hour}[ ](h|heures)[[ ]{minute}][ {half}]'],
    sets: [
      'chaque ({weekday}|{unit}|{part})',
      'tous les ({weekday}s|<amount>|{units}|{part}s)',
      'toutes les (<amount>|{units})',
      '{regular}',
    ],
    years: ['{year}', '[{edge}( |-)]{year}', 'année {year}', "l'an {year}"],
    decades: ['années ({longDecade}|{shortDecade}|{decade})'],
    centuries: ['{roman}(e|ème|è) siècle', '{century}(e|ème|è) siècle'],
    references: ['{reference}'],
  },
  to: "à, au, jusqu'au",
  tensAnd: '-',
  before: {
    clock: "à, vers, dès, avant, après, jusqu'à, depuis, entre, et, de, à partir de",
    month:
      "en, d', de, depuis, jusqu'en, jusqu'à, dès, pour, à partir de, fin, début, mi, courant, à l', l', au, et, entre, cet, le, la, du",
    year: "en, depuis, jusqu'en, d', de, entre, et, à, année, l'an, pour, vers, dès, avant, après, fin, début, été, hiver, printemps, automne, à partir de",
  },
  counted: `
    euros, dollars, francs, personnes, habitants, mètres, kilomètres, kilos, tonnes, litres, hectares, salariés, emplois
    logements, visiteurs, spectateurs, manifestants, morts, blessés, soldats, pages, heures, jours, ans, véhicules
    élèves, enfants, femmes, hommes, voix, briques, places, cas, fois, entreprises, policiers, signatures, pour cent
  `,
  indefinite: 'un',
  event: "le, la, l', les, son, sa, ses, leur, un, une, que, qu', avoir, être, ce, cette, ces",
  numeric: { marks: './-', shortYear: '/' },
  capitals: 'names',
  tense: {
    future:
      "va, vont, doit, doivent, prévu, prévue, prévoit, prévoient, est prévu, est attendu, attendue, commence, expire, joue, se tient, d'ici",
    past: 'depuis, a, ont, avait, avaient, était, étaient, fut, furent, est, sont, eut, fit, dit, vient de',
    futureEndings: 'era, eront, ira, iront, dra, dront, tra, tront, vra, vront, ura, uront, rra, rront',
    pastEndings: 'ait, aient, èrent, irent',
  },
});
