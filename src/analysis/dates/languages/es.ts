import type { DateWords } from '../byTemplates/dateWords';

/** Spanish, of Spain and of America. */
export const spanish = (): DateWords => ({
  words: {
    month: `
      1: enero
      2: febrero
      3: marzo
      4: abril
      5: mayo
      6: junio
      7: julio
      8: agosto
      9: septiembre, setiembre
      10: octubre
      11: noviembre
      12: diciembre
    `,
    weekday: `
      1: lunes
      2: martes
      3: miércoles
      4: jueves
      5: viernes
      6: sábado
      7: domingo
    `,
    weekdays: `
      1: los lunes
      2: los martes
      3: los miércoles
      4: los jueves
      5: los viernes
      6: los sábados
      7: los domingos
    `,
    ordinalDay: '1: primero',
    part: `
      morning: mañana
      lunchtime: mediodía
      afternoon: tarde
      night: noche, madrugada
    `,
    half: `
      am: de la mañana, de la madrugada, a. m., a.m.
      pm: de la tarde, de la noche, p. m., p.m.
    `,
    relative: `
      0: hoy
      -1: ayer
      1: mañana
      -2: anteayer, antes de ayer, antier
      2: pasado mañana
      -1 night: anoche
      -2 night: anteanoche
      0 afternoon: esta tarde
      0 night: esta noche
      0 morning: esta mañana, hoy por la mañana
    `,
    unit: `
      day: día
      week: semana
      weekend: fin de semana
      month: mes
      quarter: trimestre
      year: año
      decade: década
      century: siglo
      hour: hora
      minute: minuto
      second: segundo
    `,
    units: `
      day: días
      week: semanas
      weekend: fines de semana
      month: meses
      quarter: trimestres
      year: años
      decade: décadas
      century: siglos
      hour: horas
      minute: minutos
      second: segundos
    `,
    count: `
      1: un, una
      2: dos
      3: tres
      4: cuatro
      5: cinco
      6: seis
      7: siete
      8: ocho
      9: nueve
      10: diez
      11: once
      12: doce
      13: trece
      14: catorce
      15: quince
      16: dieciséis
      17: diecisiete
      18: dieciocho
      19: diecinueve
      20: veinte
      30: treinta
      40: cuarenta
      50: cincuenta
      60: sesenta
      70: setenta
      80: ochenta
      90: noventa
      100: cien
      X: unos, unas, varios, varias, algunos, algunas, pocos, pocas, unos pocos, unas pocas, muchos, muchas, unos cuantos
    `,
    about: 'x: casi, unos, unas, más de, menos de, apenas, cerca de, alrededor de, solo, ya',
    step: `
      last: pasad(o|a), últim(o|a)
      this: est(e|a)
      next: próxim(o|a), que viene, entrante
      following: siguiente
      same: mism(o|a), es(e|a)
    `,
    named: `
      nearest weekend: el fin de semana, del fin de semana
      this year: principios de año, comienzos de año, finales de año, fin de año
      this month: finales de mes, principios de mes
    `,
    yearStep: `
      last: del año pasado, del pasado año
      this: de este año, del presente año, del año en curso
      next: del próximo año, del año que viene, del año próximo
    `,
    ordinal: `
      1: primer(|o|a)
      2: segund(o|a)
      3: tercer(|o|a)
      4: cuart(o|a)
    `,
    division: `
      quarter: trimestre
      half: semestre
    `,
    season: `
      3: primavera
      6: verano
      9: otoño
      12: invierno
    `,
    decade: `
      20: veinte
      30: treinta
      40: cuarenta
      50: cincuenta
      60: sesenta
      70: setenta
      80: ochenta
      90: noventa
    `,
    holiday: `
      christmas: Navidad, Navidades, día de Navidad
      christmas eve: Nochebuena
      new year's eve: Nochevieja
      new year's day: Año Nuevo
      01-06: día de Reyes, Epifanía
      ash wednesday: Miércoles de Ceniza
      palm sunday: Domingo de Ramos
      maundy thursday: Jueves Santo
      good friday: Viernes Santo
      holy saturday: Sábado Santo, Sábado de Gloria
      easter: Domingo de Resurrección, Pascua
      easter monday: Lunes de Pascua
      pentecost: Pentecostés
      easter+60: Corpus Christi
      05-01: Día del Trabajo, Día del Trabajador
      10-12: Día de la Hispanidad, Fiesta Nacional, Día de la Raza
      11-01: Todos los Santos, Día de Todos los Santos
      11-02: Día de los Muertos, Día de Muertos
      12-06: Día de la Constitución
      12-28: Día de los Inocentes
      halloween: Halloween
      valentine's day: San Valentín
      03-08: Día de la Mujer, Día Internacional de la Mujer
    `,
    regular: `
      day: diariamente, a diario
      week: semanalmente
      month: mensualmente
      year: anualmente
    `,
    reference: `
      PRESENT_REF: ahora, actualmente, hoy en día, en la actualidad
      PAST_REF: recientemente, últimamente, antaño, entonces
      FUTURE_REF: pronto, próximamente, en el futuro
    `,
    edge: `
      x: principio(|s) de, comienzo(|s) de, inicio(|s) de, mediado(|s) de, final(|es) de, fin(|es) de
      x: principio(|s) del, comienzo(|s) del, inicio(|s) del, mediado(|s) del, final(|es) del, fin(|es) del
    `,
  },
  parts: {
    at: '[[,] a las {hour}[(:|.){minute}][ (horas|h|{half})]]',
    year: '[( (de|del)[ año] {year}| {yearStep})]',
    amount: '({number}|{count}) {counted}',
  },
  templates: {
    noDates: [
      '(Avenida|avenida|Calle|calle|Plaza|plaza|Estadio|estadio|Paseo|paseo|Barrio|barrio|Movimiento) {day} de {month}',
      '{number} a. C.',
      'R(í|i)o de Janeiro',
      'Isla de Pascua',
      '(próximo|pasado|último) día {day}',
      'siglo {roman} a. C.',
    ],
    days: [
      '[{part} del ][{weekday}[,] ][día ]{day} de {month}( {step}|<year>)<at>',
      '{month} {day}, {year}',
      '{first}[ de]( y| al| a|-|–)[ ]{day} de {month}<year>',
      '{ordinalDay} de {month}<year>',
    ],
    months: ['[{edge} ][{step} ][mes de ]{month}<year>', '{month} {step}'],
    monthRanges: ['{month}[ ](–|-|—|a|y|hasta)[ ]{until} (de|del) {year}'],
    weekdays: [
      '[{step} ]{weekday}[ por la {part}| a {part}]<at>',
      '{weekday} {step}[ por la {part}]<at>',
      '{part} (del|de) [{step} ]{weekday}',
    ],
    daysOfWeek: ['{weekday} {day}'],
    relativeDays: ['{part} de {relative}', '{relative}[ por la {part}| al {part}]<at>', '{relative}[,] {weekday}'],
    durations: [
      '<amount>',
      '(desde hace|durante) {units}',
      'desde hace [{about} ]<amount>',
      '(últimos|últimas|próximos|próximas|pasados|pasadas) (<amount>|{units})',
      '(último|última) {unit}',
    ],
    periods: ['[{edge} ]{step} {unit}', '{unit} {step}', '{named}', '[{edge} ](este) {unit}'],
    ago: ['hace [{about} ]<amount>', '<amount> atrás'],
    ahead: ['dentro de [{about} ]<amount>'],
    aheadInFuture: ['en [{about} ]<amount>'],
    later: ['<amount> (después|más tarde|más adelante)'],
    earlier: ['<amount> (antes|atrás)'],
    divisions: ['{ordinal} {division}[ (de|del) {year}]'],
    seasons: ['[{edge} ][{step} ]{season}[ (de|del) {year}| {yearStep}]', '{season} {step}'],
    holidays: ['{holiday}[ (de|del) {year}]'],
    clock: ['{hour}[(:|.){minute}] (horas|h|{half})', '{hour}(:|.){minute}'],
    sets: ['cada ({weekday}|{unit}|<amount>)', '(todos los|todas las) ({units}|{part}s)', '{weekdays}', '{regular}'],
    years: ['{year}', '{edge} {year}', 'año {year}'],
    decades: [
      'años {decade}',
      'años {shortDecade}',
      '(década|decenio) de [los [años ]]({longDecade}|{shortDecade}|{decade})',
      'años {longDecade}',
    ],
    centuries: ['siglo {roman}'],
    references: ['{reference}'],
  },
  to: 'a, al, hasta, hasta el',
  tensAnd: ' y ',
  before: {
    clock: 'las, la',
    month: `
      en, de, desde, hasta, para, el, del, al, entre, y, o, a, durante, hacia, este, esta, pasado, próximo, la, tras, cada
      mes de
    `,
    year: 'en, desde, hasta, de, del, entre, y, a, año, hacia, para, durante, tras, al, finales de, o, antes de',
  },
  counted: `
    euros, dólares, pesos, millones, personas, habitantes, metros, kilómetros, kilos, toneladas, litros, hectáreas
    vecinos, empleados, trabajadores, soles, reales, familias, plazas, viviendas, casos, muertos, heridos, soldados
    manifestantes, páginas, horas, días, años, unidades, vehículos, alumnos, niños, mujeres, hombres, votos, visitantes
    ladrillos, por ciento
  `,
  notRelative: 'la, una, esta, cada, aquella, otra, media, misma, toda',
  indefinite: 'un, algún',
  event: 'de, del, que',
  numeric: { marks: './-', shortYear: '/' },
  capitals: 'names',
  tense: {
    future:
      'va a, van a, prevé, prevén, previsto, prevista, está previsto, planea, comienza, empieza, debe, actúa, viene, vence',
    past: 'desde, fue, fueron, era, eran, hubo, había, ha, han, dijo, hizo, dio, tuvo, pudo, vino, puso, estuvo, murió, quiso, trajo',
    futureEndings: 'ará, arán, erá, erán, irá, irán, drá, drán, brá, brán, rrá, rrán',
    pastEndings: 'ó, aron, ieron, aba, aban',
  },
});
