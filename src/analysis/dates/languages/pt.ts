import type { DateWords } from '../byTemplates/dateWords';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese = (): DateWords => ({
  words: {
    month: `
      1: janeiro
      2: fevereiro
      3: março
      4: abril
      5: maio
      6: junho
      7: julho
      8: agosto
      9: setembro
      10: outubro
      11: novembro
      12: dezembro
    `,
    weekday: `
      1: segunda-feira, segunda
      2: terça-feira, terça
      3: quarta-feira, quarta
      4: quinta-feira, quinta
      5: sexta-feira, sexta
      6: sábado
      7: domingo
    `,
    weekdays: `
      1: às segundas, às segundas-feiras
      2: às terças, às terças-feiras
      3: às quartas, às quartas-feiras
      4: às quintas, às quintas-feiras
      5: às sextas, às sextas-feiras
      6: aos sábados
      7: aos domingos
    `,
    ordinalDay: '1: primeiro, 1º, 1.º',
    part: `
      morning: manhã
      lunchtime: meio-dia
      afternoon: tarde
      night: noite, madrugada
    `,
    half: `
      am: da manhã, da madrugada
      pm: da tarde, da noite
    `,
    relative: `
      0: hoje
      -1: ontem
      1: amanhã
      -2: anteontem
      2: depois de amanhã
      0 morning: esta manhã
      0 afternoon: esta tarde
      0 night: esta noite
    `,
    unit: `
      day: dia
      week: semana
      weekend: fim de semana, fim-de-semana
      month: mês
      quarter: trimestre
      year: ano
      decade: década
      century: século
      hour: hora
      minute: minuto
      second: segundo
    `,
    units: `
      day: dias
      week: semanas
      weekend: fins de semana
      month: meses
      quarter: trimestres
      year: anos
      decade: décadas
      century: séculos
      hour: horas
      minute: minutos
      second: segundos
    `,
    count: `
      1: um, uma
      2: dois, duas
      3: três
      4: quatro
      5: cinco
      6: seis
      7: sete
      8: oito
      9: nove
      10: dez
      11: onze
      12: doze
      13: treze
      14: catorze, quatorze
      15: quinze
      16: dezasseis, dezesseis
      17: dezassete, dezessete
      18: dezoito
      19: dezanove, dezenove
      20: vinte
      30: trinta
      40: quarenta
      50: cinquenta
      60: sessenta
      70: setenta
      80: oitenta
      90: noventa
      100: cem
      X: alguns, algumas, vários, várias, poucos, poucas, uns, umas, muitos, muitas, diversos, diversas
    `,
    about: 'x: quase, cerca de, mais de, menos de, apenas, uns, umas, aproximadamente, só, pelo menos',
    step: `
      last: passad(o|a), últim(o|a)
      this: est(e|a), nest(e|a), dest(e|a)
      next: próxim(o|a), que vem
      following: seguinte
      same: mesm(o|a)
    `,
    named: `
      nearest weekend: no fim de semana, do fim de semana, neste fim de semana
      this year: início do ano, começo do ano, final do ano, fim do ano, meados do ano
      this month: final do mês, início do mês, fim do mês
    `,
    yearStep: `
      last: do ano passado
      this: deste ano, do corrente ano, do presente ano
      next: do próximo ano, do ano que vem
    `,
    ordinal: `
      1: primeir(o|a), 1º
      2: segund(o|a), 2º
      3: terceir(o|a), 3º
      4: quart(o|a), 4º
    `,
    division: `
      quarter: trimestre
      half: semestre
    `,
    season: `
      3: primavera
      6: verão
      9: outono
      12: inverno
    `,
    decade: `
      20: vinte
      30: trinta
      40: quarenta
      50: cinquenta
      60: sessenta
      70: setenta
      80: oitenta
      90: noventa
    `,
    holiday: `
      christmas: no Natal, do Natal, o Natal, ao Natal, pelo Natal, neste Natal, dia de Natal
      christmas eve: véspera de Natal, noite de Natal
      new year's eve: véspera de Ano Novo, Réveillon, réveillon
      new year's day: Ano Novo, Ano-Novo
      01-06: dia de Reis
      easter-47: terça-feira de Carnaval
      ash wednesday: quarta-feira de Cinzas, Quarta-Feira de Cinzas
      palm sunday: domingo de Ramos
      maundy thursday: quinta-feira Santa
      good friday: sexta-feira Santa, Sexta-Feira Santa
      easter: Páscoa, domingo de Páscoa
      pentecost: Pentecostes
      easter+60: Corpus Christi, Corpo de Deus
      04-25: Dia da Liberdade
      05-01: Dia do Trabalhador, Dia do Trabalho
      06-10: Dia de Portugal
      09-07: Dia da Independência do Brasil
      11-01: Dia de Todos os Santos, Todos os Santos
      11-02: Dia de Finados, Finados
      11-15: Proclamação da República
      halloween: Halloween
      03-08: Dia da Mulher, Dia Internacional da Mulher
    `,
    regular: `
      day: diariamente
      week: semanalmente
      month: mensalmente
      year: anualmente
    `,
    reference: `
      PRESENT_REF: agora, atualmente, actualmente, hoje em dia
      PAST_REF: recentemente, ultimamente, outrora, então
      FUTURE_REF: em breve, brevemente, no futuro
    `,
    edge: `
      x: início de, inícios de, começo de, princípio de, princípios de, meados de, final de, finais de, fim de, fins de
      x: início do, começo do, princípio do, meados do, final do, fim do
    `,
  },
  parts: {
    at: '[[,] às {hour}[ ](h|horas|:)[[ ]{minute}][h| {half}]]',
    year: '[( (de|do ano de) {year}| {yearStep})]',
    amount: '({number}|{count}) {counted}',
  },
  templates: {
    noDates: [
      '(Avenida|avenida|Rua|rua|Praça|praça|Ponte|ponte|Estádio|estádio) {day} de {month}',
      '{number} a.[ ]C.',
      'Rio de Janeiro',
      'Ilha (de|da) Páscoa',
      '(próximo|passado|último) dia {day}',
      'século {roman} a.[ ]C.',
    ],
    days: [
      '[{part} (de|da|do|do dia) ][{weekday}[,] ][(o|no|a|na) ][dia ]{day}[º|.º] de {month}( {step}|<year>)<at>',
      '{first}( e| a|-|–)[ ]{day} de {month}<year>',
      '{ordinalDay} de {month}<year>',
    ],
    months: ['[{edge} ][{step} ][mês de ]{month}<year>', '{month} {step}'],
    monthRanges: ['{month}[ ](–|-|—|a|e)[ ]{until} de {year}'],
    weekdays: [
      '[{step} ]{weekday}[ (à|de|pela|ao) {part}]<at>',
      '{weekday} {step}[ (à|de|pela) {part}]<at>',
      '{part} (de|da|do|desta|deste) [{step} ]{weekday}',
    ],
    daysOfWeek: ['{weekday}(, [dia ]| dia | ){day}', '{weekday}[ (à|de|da) {part}] \\({day}\\)'],
    relativeDays: ['{part} de {relative}', '{relative}[ (à|de|pela|ao) {part}]<at>', '{relative}[,] {weekday}'],
    durations: [
      '<amount>',
      '(há|durante) {units}',
      'desde há [{about} ]<amount>',
      '(últimos|últimas|próximos|próximas) (<amount>|{units})',
      '(último|última) {unit}',
    ],
    periods: ['[{edge} ]{step} {unit}', '{unit} {step}', '{named}'],
    ago: ['há [{about} ]<amount>', 'faz [{about} ]<amount>', '<amount> atrás'],
    ahead: ['daqui a [{about} ]<amount>', 'dentro de [{about} ]<amount>'],
    aheadInFuture: ['em [{about} ]<amount>'],
    later: ['<amount> (depois|mais tarde)'],
    earlier: ['<amount> antes'],
    divisions: ['{ordinal} {division}[ de {year}]'],
    seasons: ['[{edge} ][{step} ]{season}[ de {year}| {yearStep}]', '{season} {step}'],
    holidays: ['{holiday}[ de {year}]'],
    clock: ['{hour}[ ](h|horas)[[ ]{minute}][ {half}]', '{hour}:{minute}'],
    sets: [
      '(cada|toda|todo|a cada) ({weekday}|{unit}|<amount>)',
      '(todos os|todas as) ({units}|{part}s)',
      '{weekdays}',
      '{regular}',
    ],
    years: ['{year}', '{edge} {year}', 'ano [de ]{year}'],
    decades: ['anos ({shortDecade}|{longDecade}|{decade})', 'década de ({longDecade}|{shortDecade}|{decade})'],
    centuries: ['século {roman}'],
    references: ['{reference}'],
  },
  to: 'a, à, ao, até',
  tensAnd: ' e ',
  before: {
    clock: 'às, as, a, até as, até às, das, entre as, e as',
    month: `
      em, de, desde, até, para, o, do, no, na, entre, e, a, durante, este, neste, deste, passado, próximo, ao, mês de, à
      nesta, desta, esta, da, pela, cada
    `,
    year: 'em, desde, até, de, do, entre, e, a, ano, para, durante, após, meados de, no, ou, antes de',
  },
  counted: `
    euros, dólares, reais, milhões, pessoas, habitantes, metros, quilômetros, quilómetros, quilos, toneladas, litros
    hectares, funcionários, trabalhadores, famílias, vagas, casas, casos, mortos, feridos, soldados, manifestantes
    páginas, horas, dias, anos, unidades, veículos, alunos, crianças, mulheres, homens, votos, visitantes, tijolos
    escudos, por cento
  `,
  indefinite: 'um, uma, alguma, algum',
  ordinals: {
    weekdays: 'segunda, terça, quarta, quinta, sexta',
    after: 'o, a, os, as, que, em, no, na, nos, nas, e, por, para, com, ao, à, foi, um, uma, ele, ela, não, se',
  },
  event: 'de, da, do, das, dos, que',
  numeric: { marks: './-', shortYear: '/' },
  capitals: 'either',
  tense: {
    future:
      'vai, vão, deve, devem, prevê, previsto, prevista, planeja, planeia, começa, começam, decorre, toca, termina',
    past: 'desde, morreu, venceu, ocorreu, aconteceu, recebeu, perdeu, nasceu, desapareceu, vendeu, foi, foram, era, eram, houve, havia, disse, fez, deu, teve, tinha, veio, pôs, esteve, caiu, quis, pôde, trouxe',
    futureEndings: 'ará, arão, erá, erão, irá, irão, rá, rão',
    pastEndings: 'ou, aram, eram, iram, iu, ava, avam',
  },
});
