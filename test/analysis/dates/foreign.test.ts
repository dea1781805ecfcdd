import { table } from './support';

describe('dates in Spanish', () => {
  table(
    [
      ['El viernes ardió el almacén y el martes se reunirá el pleno.', ['viernes = 2025-11-07', 'martes = 2025-11-11']],
      [
        'Nació el 22 de septiembre de 1957; murió el primero de mayo de 2001.',
        ['22 de septiembre de 1957 = 1957-09-22', 'primero de mayo de 2001 = 2001-05-01'],
      ],
      [
        'El pasado domingo y el próximo lunes, el lunes pasado y el jueves por la noche.',
        [
          'pasado domingo = 2025-11-02',
          'próximo lunes = 2025-11-10',
          'lunes pasado = 2025-11-03',
          'jueves por la noche = 2025-11-06TNI',
        ],
      ],
      [
        'Hace dos años, hace unos días, dentro de tres semanas.',
        ['Hace dos años = 2023', 'hace unos días = PAST_REF', 'dentro de tres semanas = 2025-11-29'],
      ],
      [
        'La semana pasada, este año, el mes que viene y a finales de octubre.',
        ['semana pasada = 2025-W44', 'este año = 2025', 'mes que viene = 2025-12', 'finales de octubre = 2025-10'],
      ],
      ['Del 3 al 5 de mayo habrá feria.', ['3 = 2026-05-03', '5 de mayo = 2026-05-05']],
      [
        'El 03/04/2025 y el 25/12/2024; el 31/02/2025 no existe.',
        ['03/04/2025 = 2025-04-03', '25/12/2024 = 2024-12-25'],
      ],
      ['El martes 11 habrá huelga; el martes 13 es día de mala suerte.', ['martes 11 = 2025-11-11']],
      [
        'A las 15.30 horas y a las 9 de la noche.',
        ['15.30 horas = 2025-11-08T15:30', '9 de la noche = 2025-11-08T21:00'],
      ],
      [
        'En el primer trimestre de 2024, en el siglo XIX, en los años ochenta.',
        ['primer trimestre de 2024 = 2024-Q1', 'siglo XIX = 18', 'años ochenta = 198'],
      ],
      [
        'En agosto del año pasado y en noviembre de 2023.',
        ['agosto del año pasado = 2024-08', 'noviembre de 2023 = 2023-11'],
      ],
      [
        'Cada viernes, todos los años, cada dos meses y los lunes.',
        ['Cada viernes = XXXX-WXX-5', 'todos los años = P1Y', 'cada dos meses = P2M', 'los lunes = XXXX-WXX-1'],
      ],
      ['Plácido Domingo y Julio Iglesias cantaron; Abril no vino, ni Domingo Pérez.', []],
      ['Julio Iglesias cantó en la Avenida 9 de Julio, en Río de Janeiro.', []],
      ['Pagó 2000 euros por la primera casa y leyó 1984 páginas.', []],
      ['En el año 300 a. C. no había imprenta.', []],
      [
        'El Viernes Santo, en Navidad y en Nochevieja.',
        ['Viernes Santo = 2025-04-18', 'Navidad = 2025-12-25', 'Nochevieja = 2025-12-31'],
      ],
      [
        'Ayer por la mañana, anoche y pasado mañana.',
        ['Ayer por la mañana = 2025-11-07TMO', 'anoche = 2025-11-07TNI', 'pasado mañana = 2025-11-10'],
      ],
      [
        'El 4 de mayo de 2021 desapareció; tres días después de la boda volvió, y al día siguiente se fue.',
        ['4 de mayo de 2021 = 2021-05-04', 'tres días = P3D', 'día siguiente = 2021-05-05'],
      ],
      ['Entre 2015 y 2020, desde 1998.', ['2015 = 2015', '2020 = 2020', '1998 = 1998']],
      [
        'La noche del lunes 3 de noviembre y la mañana de este domingo; en la mañana de hoy llovió.',
        [
          'noche del lunes 3 de noviembre = 2025-11-03TNI',
          'mañana de este domingo = 2025-11-09TMO',
          'mañana de hoy = 2025-11-08TMO',
        ],
      ],
      [
        'El 15 de septiembre pasado, noviembre 3, 2025, y de junio a agosto de 2010.',
        [
          '15 de septiembre pasado = 2025-09-15',
          'noviembre 3, 2025 = 2025-11-03',
          'junio = 2010-06',
          'agosto de 2010 = 2010-08',
        ],
      ],
      [
        'El lunes 8 personas cayeron; duró 17 horas, hasta las 17 horas.',
        ['lunes = 2025-11-03', '17 horas = PT17H', '17 horas = 2025-11-03T17:00'],
      ],
      ['En la Isla de Pascua y en la Plaza de Mayo, a fin de año.', ['fin de año = 2025']],
    ],
    'es',
  );
});

describe('dates in French', () => {
  table(
    [
      ['Vendredi, un entrepôt a brûlé ; mardi, le conseil votera.', ['Vendredi = 2025-11-07', 'mardi = 2025-11-11']],
      [
        'Elle est née le 22 septembre 1957, lui le 1er mai 1960.',
        ['22 septembre 1957 = 1957-09-22', '1er mai 1960 = 1960-05-01'],
      ],
      ["Un accord serait possible d'ici vendredi.", ['vendredi = 2025-11-14']],
      [
        'Dimanche dernier, lundi prochain, jeudi soir et ce vendredi.',
        [
          'Dimanche dernier = 2025-11-02',
          'lundi prochain = 2025-11-10',
          'jeudi soir = 2025-11-06TEV',
          'ce vendredi = 2025-11-07',
        ],
      ],
      [
        'Il y a deux ans, il y a quelques jours, dans trois semaines.',
        ['Il y a deux ans = 2023', 'il y a quelques jours = PAST_REF', 'dans trois semaines = 2025-11-29'],
      ],
      [
        "La semaine dernière, cette année, le mois prochain, fin octobre et l'an dernier.",
        [
          'semaine dernière = 2025-W44',
          'cette année = 2025',
          'mois prochain = 2025-12',
          'fin octobre = 2025-10',
          'an dernier = 2024',
        ],
      ],
      ['Du 3 au 5 mai, la foire.', ['3 = 2025-05-03', '5 mai = 2025-05-05']],
      ['Le 03/04/2025 et le 25/12/2024.', ['03/04/2025 = 2025-04-03', '25/12/2024 = 2024-12-25']],
      [
        'À 15h30, à 9 heures du soir et vers midi.',
        ['15h30 = 2025-11-08T15:30', '9 heures du soir = 2025-11-08T21:00'],
      ],
      [
        'Au premier trimestre 2024, au XIXe siècle, dans les années 1980.',
        ['premier trimestre 2024 = 2024-Q1', 'XIXe siècle = 18', 'années 1980 = 198'],
      ],
      [
        'En août de cette année et en mars 2023 ; mi-janvier aussi.',
        ['août de cette année = 2025-08', 'mars 2023 = 2023-03', 'mi-janvier = 2026-01'],
      ],
      [
        'Chaque vendredi, tous les deux ans, toutes les semaines.',
        ['Chaque vendredi = XXXX-WXX-5', 'tous les deux ans = P2Y', 'toutes les semaines = P1W'],
      ],
      ['Mon frère a vu Mars ; la planète Mars brille, et le sergent Avril dort.', []],
      ['En mars, la neige fond. Mars et Vénus sont des planètes.', ['mars = 2025-03']],
      ['Il a été battu, et cet été est sec.', ['cet été = 2025-SU']],
      ['Noël Dupuis et Bernard Noël ont fêté Noël à Pâques.', ['Noël = 2024-12-25', 'Pâques = 2025-04-20']],
      ['Il a payé 2000 euros, rue du 11 novembre.', []],
      [
        "Le 4 mai 2021, la bague a disparu. Le lendemain, on l'a retrouvée, deux jours après la noce.",
        ['4 mai 2021 = 2021-05-04', 'lendemain = 2021-05-05', 'deux jours = P2D'],
      ],
      [
        "Aujourd'hui, hier matin, avant-hier et après-demain.",
        [
          "Aujourd'hui = 2025-11-08",
          'hier matin = 2025-11-07TMO',
          'avant-hier = 2025-11-06',
          'après-demain = 2025-11-10',
        ],
      ],
      [
        'Le 22 février dernier et le 1er janvier prochain ; de mai à juin 2012.',
        [
          '22 février dernier = 2025-02-22',
          '1er janvier prochain = 2026-01-01',
          'mai = 2012-05',
          'juin 2012 = 2012-06',
        ],
      ],
      [
        'Pendant 15 heures, à 15 heures ; ce week-end, il a plu.',
        ['15 heures = PT15H', '15 heures = 2025-11-08T15:00', 'ce week-end = 2025-W45-WE'],
      ],
    ],
    'fr',
  );
});

describe('dates in Portuguese', () => {
  table(
    [
      [
        'Na sexta-feira houve um incêndio; na terça, o conselho votará.',
        ['sexta-feira = 2025-11-07', 'terça = 2025-11-11'],
      ],
      [
        'Nasceu em 22 de setembro de 1957, em Olinda, e casou em 1º de maio de 1980.',
        ['22 de setembro de 1957 = 1957-09-22', '1º de maio de 1980 = 1980-05-01'],
      ],
      [
        'No domingo passado, na próxima segunda-feira e na quinta-feira à noite.',
        ['domingo passado = 2025-11-02', 'próxima segunda-feira = 2025-11-10', 'quinta-feira à noite = 2025-11-06TNI'],
      ],
      [
        'Há dois anos, há alguns dias, daqui a três semanas, dez anos atrás.',
        [
          'Há dois anos = 2023',
          'há alguns dias = PAST_REF',
          'daqui a três semanas = 2025-11-29',
          'dez anos atrás = 2015',
        ],
      ],
      [
        'Na semana passada, neste ano, no mês que vem e no final de outubro.',
        ['semana passada = 2025-W44', 'neste ano = 2025', 'mês que vem = 2025-12', 'final de outubro = 2025-10'],
      ],
      [
        'De 3 a 5 de maio haverá feira; em Março de 2020 não houve.',
        ['3 = 2026-05-03', '5 de maio = 2026-05-05', 'Março de 2020 = 2020-03'],
      ],
      ['Em 03/04/2025 e 25/12/2024.', ['03/04/2025 = 2025-04-03', '25/12/2024 = 2024-12-25']],
      [
        'Na sexta-feira (7) e no sábado, dia 8, às 15h30.',
        ['sexta-feira (7) = 2025-11-07', 'sábado, dia 8 = 2025-11-08', '15h30 = 2025-11-08T15:30'],
      ],
      ['A segunda etapa, a quarta prova e a sexta vitória são dele.', []],
      ['No Rio de Janeiro, na Avenida 25 de Março, mora Plácido Domingo.', []],
      [
        'No primeiro trimestre de 2024, no século XIX, nos anos 90, na década de 1970.',
        ['primeiro trimestre de 2024 = 2024-Q1', 'século XIX = 18', 'anos 90 = 199', 'década de 1970 = 197'],
      ],
      ['Em agosto do ano passado caiu o muro; no próximo dia 25 reabre.', ['agosto do ano passado = 2024-08']],
      [
        'Toda sexta-feira, a cada dois anos, todos os meses.',
        ['Toda sexta-feira = XXXX-WXX-5', 'a cada dois anos = P2Y', 'todos os meses = P1M'],
      ],
      [
        'No Natal, na Páscoa e na Sexta-Feira Santa.',
        ['No Natal = 2025-12-25', 'Páscoa = 2025-04-20', 'Sexta-Feira Santa = 2025-04-18'],
      ],
      ['Pagou 2000 reais; desde 1998 mora ali.', ['1998 = 1998']],
      [
        'Mora em Natal desde 2001; na Ilha de Páscoa não há Natal; o Natal de 2010 foi em casa.',
        ['2001 = 2001', 'o Natal de 2010 = 2010-12-25'],
      ],
    ],
    'pt',
  );
});

describe('dates in Russian', () => {
  table(
    [
      ['В пятницу сгорел склад, а во вторник будет заседание.', ['пятницу = 2025-11-07', 'вторник = 2025-11-11']],
      [
        'Она родилась 22 сентября 1957 года, он — 1 мая 1960 г.',
        ['22 сентября 1957 года = 1957-09-22', '1 мая 1960 г. = 1960-05-01'],
      ],
      [
        'В прошлое воскресенье, в следующий понедельник, вечером в четверг, в ночь на субботу.',
        [
          'прошлое воскресенье = 2025-11-02',
          'следующий понедельник = 2025-11-10',
          'вечером в четверг = 2025-11-06TEV',
          'ночь на субботу = 2025-11-08TNI',
        ],
      ],
      [
        'Два года назад, неделю назад, несколько дней назад, через три недели.',
        [
          'Два года назад = 2023',
          'неделю назад = 2025-W44',
          'несколько дней назад = PAST_REF',
          'через три недели = 2025-11-29',
        ],
      ],
      [
        'На прошлой неделе, в этом году, в следующем месяце, в конце октября.',
        ['прошлой неделе = 2025-W44', 'этом году = 2025', 'следующем месяце = 2025-12', 'конце октября = 2025-10'],
      ],
      ['С 3 по 5 мая пройдёт ярмарка.', ['3 = 2026-05-03', '5 мая = 2026-05-05']],
      ['Договор от 03.04.2025 и от 15.03.24.', ['03.04.2025 = 2025-04-03', '15.03.24 = 2024-03-15']],
      ['В 15:30 и в 9 часов вечера.', ['15:30 = 2025-11-08T15:30', 'в 9 часов вечера = 2025-11-08T21:00']],
      [
        'В первом квартале 2024 года, в XIX веке, в 1980-х годах, в девяностые годы.',
        ['первом квартале 2024 года = 2024-Q1', 'XIX веке = 18', '1980-х годах = 198', 'девяностые годы = 199'],
      ],
      ['В августе прошлого года, в марте 2023 года.', ['августе прошлого года = 2024-08', 'марте 2023 года = 2023-03']],
      [
        'Каждую пятницу, ежегодно, по понедельникам.',
        ['Каждую пятницу = XXXX-WXX-5', 'ежегодно = P1Y', 'по понедельникам = XXXX-WXX-1'],
      ],
      ['Охрана среды — дело каждого; Мая и Август — имена, Марс — планета.', []],
      ['Он заплатил 2000 рублей на улице 8 Марта; в 300 году до н. э. её не было.', []],
      [
        'В День Победы, на Пасху 2024 года и на Рождество.',
        ['День Победы = 2025-05-09', 'Пасху 2024 года = 2024-05-05', 'Рождество = 2026-01-07'],
      ],
      [
        '4 мая 2021 года кольцо пропало; через два дня его нашли, спустя месяц снова потеряли.',
        ['4 мая 2021 года = 2021-05-04', 'через два дня = 2021-05-06', 'спустя месяц = 2021-06'],
      ],
      ['Летом 2010 года, прошлой осенью.', ['Летом 2010 года = 2010-SU', 'прошлой осенью = 2024-FA']],
      [
        'В январе—марте 2025 года, 10-го ноября, вечером 3 ноября, с понедельника по среду.',
        [
          'январе = 2025-01',
          'марте 2025 года = 2025-03',
          '10-го ноября = 2025-11-10',
          'вечером 3 ноября = 2025-11-03TEV',
          'понедельника = 2025-11-03',
          'среду = 2025-11-05',
        ],
      ],
    ],
    'ru',
  );
});

describe('dates in Arabic', () => {
  table(
    [
      ['وقع الحادث يوم الجمعة، وأعلن أمس عن النتائج.', ['يوم الجمعة = 2025-11-07', 'أمس = 2025-11-07']],
      [
        'ولدت في ٢٢ سبتمبر ١٩٥٧ وتوفيت في 15 تشرين الأول/أكتوبر 2024.',
        ['٢٢ سبتمبر ١٩٥٧ = 1957-09-22', '15 تشرين الأول/أكتوبر 2024 = 2024-10-15'],
      ],
      [
        'الأسبوع الماضي، العام المقبل، يوم الأحد الماضي.',
        ['الأسبوع الماضي = 2025-W44', 'العام المقبل = 2026', 'يوم الأحد الماضي = 2025-11-02'],
      ],
      ['قبل عامين وقبل ثلاثة أيام.', ['قبل عامين = 2023', 'وقبل ثلاثة أيام = 2025-11-05']],
      ['تأسست عام 2019، وفي سنة 1445 هـ، وفي 12/05/1446.', ['عام 2019 = 2019']],
      ['مارس الرجل الرياضة وآب إلى بيته في مايو.', ['مايو = 2025-05']],
      ['في 03/04/2025 وفي اليوم التالي.', ['03/04/2025 = 2025-04-03']],
      [
        'السبت 1 نوفمبر 2025، وفي منتصف أكتوبر الماضي، صباح يوم الثلاثاء 4 نوفمبر.',
        [
          'السبت 1 نوفمبر 2025 = 2025-11-01',
          'منتصف أكتوبر الماضي = 2025-10',
          'صباح يوم الثلاثاء 4 نوفمبر = 2025-11-04TMO',
        ],
      ],
    ],
    'ar',
  );
});

describe('dates in Persian', () => {
  table(
    [
      ['دیروز و پنج‌شنبه گذشته جلسه بود.', ['دیروز = 2025-11-07', 'پنج‌شنبه گذشته = 2025-11-06']],
      ['او در ۲۲ سپتامبر ۱۹۵۷ به دنیا آمد.', ['۲۲ سپتامبر ۱۹۵۷ = 1957-09-22']],
      ['جلسه ۱۵ آبان ۱۴۰۴ بود؛ ۳۰ اسفند ۱۴۰۰ وجود ندارد.', ['۱۵ آبان ۱۴۰۴ = 2025-11-06']],
      ['قرارداد ۱۴۰۴/۸/۱۵ و سال ۱۳۵۷ و سال ۲۰۱۹.', ['۱۴۰۴/۸/۱۵ = 2025-11-06', 'سال ۲۰۱۹ = 2019']],
      ['هفته گذشته، سال آینده، دو سال پیش.', ['هفته گذشته = 2025-W44', 'سال آینده = 2026', 'دو سال پیش = 2023']],
      ['مهر مادر، تیر کمان و بهمن کوه.', []],
      ['۱۰ آذر جلسه بعدی برگزار خواهد شد.', ['۱۰ آذر = 2025-12-01']],
    ],
    'fa',
  );
});
