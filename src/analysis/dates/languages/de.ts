import type { DateWords } from '../byTemplates/dateWords';

/** German, as it is written in Germany, Austria and Switzerland. */
export const german = (): DateWords => ({
  words: {
    month: `
      1: Januar, Jänner, Jan
      2: Februar, Feber, Feb
      3: März, Mär, Mrz
      4: April, Apr
      5: Mai
      6: Juni, Jun
      7: Juli, Jul
      8: August, Aug
      9: September, Sept, Sep
      10: Oktober, Okt
      11: November, Nov
      12: Dezember, Dez
    `,
    weekday: `
      1: Montag
      2: Dienstag
      3: Mittwoch
      4: Donnerstag
      5: Freitag
      6: Samstag, Sonnabend
      7: Sonntag
    `,
    weekdays: `
      1: montags
      2: dienstags
      3: mittwochs
      4: donnerstags
      5: freitags
      6: samstags, sonnabends
      7: sonntags
    `,
    part: `
      morning: Morgen, früh, Früh, Vormittag
      lunchtime: Mittag
      afternoon: Nachmittag
      evening: Abend
      night: Nacht
    `,
    relative: `
      0: heute
      -1: gestern
      1: morgen
      -2: vorgestern
      2: übermorgen
      -1 night: letzte Nacht, vergangene Nacht, letzter Nacht, vergangener Nacht
    `,
    unit: `
      day: Tag(|e|es)
      week: Woche
      weekend: Wochenende(|s)
      month: Monat(|s|e)
      quarter: Quartal(|s)
      year: Jahr(|es|e)
      decade: Jahrzehnt(|s|e)
      century: Jahrhundert(|s|e)
      hour: Stunde
      minute: Minute
      second: Sekunde
    `,
    units: `
      day: Tage(|n)
      week: Wochen
      weekend: Wochenenden
      month: Monate(|n)
      quarter: Quartale(|n)
      year: Jahre(|n)
      decade: Jahrzehnte(|n)
      century: Jahrhunderte(|n)
      hour: Stunden
      minute: Minuten
      second: Sekunden
    `,
    count: `
      1: ein(|e|em|er|en|es)
      1.5: anderthalb, eineinhalb
      2: zwei(|er)
      2.5: zweieinhalb
      3: drei(|er)
      3.5: dreieinhalb
      4: vier
      5: fünf
      6: sechs
      7: sieben
      8: acht
      9: neun
      10: zehn
      11: elf
      12: zwölf
      13: dreizehn
      14: vierzehn
      15: fünfzehn
      16: sechzehn
      17: siebzehn
      18: achtzehn
      19: neunzehn
      20: zwanzig
      25: fünfundzwanzig
      30: dreißig, dreissig
      40: vierzig
      50: fünfzig
      60: sechzig
      70: siebzig
      80: achtzig
      90: neunzig
      100: hundert
      X: einige(|n|r), mehrere(|n|r), wenige(|n|r), ein paar, paar, etliche(|n|r)
    `,
    about: 'x: rund, etwa, gut, knapp, fast, mehr als, über, ungefähr, circa, ca., genau, nur, erst, gerade einmal',
    step: `
      last: vergangen(e|en|er|em|es), letzt(e|en|er|em|es), vorig(e|en|er|em|es), zurückliegend(e|en|er|em|es)
      this: diese(|n|r|m|s), laufend(e|en|er|em|es)
      next: kommend(e|en|er|em|es), nächst(e|en|er|em|es)
      following: folgend(e|en|er|em|es), darauffolgend(e|en|er|em|es)
      same: selben, gleichen, selbe, gleiche
    `,
    named: `
      nearest weekend: am Wochenende, übers Wochenende
      this year: heuer, Jahresbeginn, Jahresanfang, Jahresende, Anfang des Jahres, Mitte des Jahres, Ende des Jahres
      last year: Vorjahr(|es)
      last month: Vormonat(|s)
      last week: Vorwoche
      this month: Monatsende, Monatsanfang, Anfang des Monats, Ende des Monats
      following day: Tag darauf, tags darauf, Folgetag
      previous day: Vortag, Tag davor, Tag zuvor
      this week: Anfang der Woche, Mitte der Woche, Ende der Woche, Wochenbeginn, Wochenmitte
    `,
    yearStep: `
      last: (des |)vergangenen Jahres, (des |)letzten Jahres, (des |)vorigen Jahres, des Vorjahres
      this: (dieses|des laufenden|des heurigen) Jahres
      next: (des |)kommenden Jahres, (des |)nächsten Jahres
    `,
    ordinal: `
      1: erst(e|en|er|es|em), 1.
      2: zweit(e|en|er|es|em), 2.
      3: dritt(e|en|er|es|em), 3.
      4: viert(e|en|er|es|em), 4.
    `,
    division: `
      quarter: Quartal(|s)
      half: Halbjahr(|s|es), Jahreshälfte
    `,
    season: `
      3: Frühling(|s), Frühjahr(|s)
      6: Sommer(|s)
      9: Herbst(|s|es)
      12: Winter(|s)
    `,
    decade: `
      10: zehner
      20: zwanziger
      30: dreißiger, dreissiger
      40: vierziger
      50: fünfziger
      60: sechziger
      70: siebziger
      80: achtziger
      90: neunziger
    `,
    holiday: `
      christmas: Weihnachten, Weihnachtstag, ersten Weihnachtstag, erster Weihnachtstag, Christtag
      12-26: zweiten Weihnachtstag, zweiter Weihnachtstag, Stephanstag, Stefanitag
      christmas eve: Heiligabend, Heiligen Abend, Heilige Abend, Heiliger Abend
      new year's eve: Silvester
      new year's day: Neujahr, Neujahrstag
      01-02: Berchtoldstag
      epiphany: Dreikönigstag, Heilige Drei Könige, Heiligen Drei Königen
      easter-52: Weiberfastnacht
      easter-48: Rosenmontag
      easter-47: Faschingsdienstag, Fasnachtsdienstag, Fastnachtsdienstag
      ash wednesday: Aschermittwoch
      palm sunday: Palmsonntag
      maundy thursday: Gründonnerstag
      good friday: Karfreitag
      holy saturday: Karsamstag
      easter: Ostern, Ostersonntag
      easter monday: Ostermontag
      ascension day: Christi Himmelfahrt, Himmelfahrt, Auffahrt, Vatertag
      pentecost: Pfingsten, Pfingstsonntag
      whit monday: Pfingstmontag
      easter+60: Fronleichnam
      mother's day: Muttertag
      05-01: Tag der Arbeit, Maifeiertag, Staatsfeiertag
      08-15: Mariä Himmelfahrt, Maria Himmelfahrt
      10-03: Tag der Deutschen Einheit
      10-26 or 08-01 or 07-14: Nationalfeiertag
      08-01: Bundesfeier, Bundesfeiertag
      10-31: Reformationstag, Halloween
      11-01: Allerheiligen
      11-02: Allerseelen
      11-11: Martinstag
      advent-35: Volkstrauertag
      advent-32: Buß- und Bettag
      advent-28: Totensonntag, Ewigkeitssonntag
      advent-21: ersten Advent, erster Advent, ersten Adventssonntag, 1. Advent
      advent-14: zweiten Advent, zweiter Advent, zweiten Adventssonntag, 2. Advent
      advent-7: dritten Advent, dritter Advent, dritten Adventssonntag, 3. Advent
      advent+0: vierten Advent, vierter Advent, vierten Adventssonntag, 4. Advent
      12-06: Nikolaus, Nikolaustag
      12-08: Mariä Empfängnis
      valentine's day: Valentinstag
      03-08: Weltfrauentag, Frauentag
    `,
    regular: `
      day: täglich(|e|en|er|es|em)
      week: wöchentlich(|e|en|er|es|em)
      month: monatlich(|e|en|er|es|em)
      year: jährlich(|e|en|er|es|em), alljährlich(|e|en|er|es|em)
      hour: stündlich(|e|en|er|es|em)
    `,
    reference: `
      PRESENT_REF: derzeit, zurzeit, momentan, gegenwärtig, aktuell, jetzt, heutzutage
      PAST_REF: kürzlich, jüngst, unlängst, neulich, damals, seinerzeit
      FUTURE_REF: demnächst, künftig, bald
    `,
    edge: 'x: Anfang, Mitte, Ende, Beginn, Anfang des, Mitte des, Ende des, Beginn des, Ende der, Mitte der, Anfang der',
  },
  parts: {
    at: '[[,] (um|gegen|ab|kurz vor|kurz nach) {hour}[(.|:){minute}] Uhr]',
    year: '[ ({year}|{yearStep})]',
    amount: '({number}|{count}) {counted}',
  },
  templates: {
    noDates: [
      '(Straße|Strasse|Platz) des {day}. {month}',
      '{number} v.[ ]Chr.',
      '{century}. Jahrhundert(|s) v.[ ]Chr.',
    ],
    days: [
      '{weekday} \\({day}.[ ]{month}<year>\\)',
      '[{weekday}(,| )[ ][(dem|den|der) ]][{first}.[ (bis[ zum]|und|oder|/|–|-) ]]{day}.[ ]{month}[.]<year><at>',
      '[{weekday}(,| )[ ][(dem|den|der) ]]{first}.[ ](/|–|-)[ ]{day}.[ ]{month}[.]<year>',
    ],
    months: ['[{edge} ][{step} ]{month}<year>', '{month}. {year}'],
    monthRanges: ['{month}[ ](–|-|—|bis|und)[ ]{until} {year}'],
    weekdays: ['[{step} ]{weekday}[[ ]{part}]<at>', '{part} (auf|zu|zum|vom|von) [(den|dem) ]{weekday}'],
    relativeDays: ['{relative}[ {part}]<at>', '{relative}[,] {weekday}[[ ]{part}]<at>'],
    durations: ['<amount>', 'seit {units}', '(letzten|vergangenen|kommenden|nächsten) (<amount>|{units})'],
    periods: ['[{edge} ]{step} {unit}', '{named}'],
    ago: ['vor [{about} ]<amount>'],
    aheadInFuture: ['in [{about} ]<amount>'],
    later: ['<amount> (später|danach)'],
    earlier: ['<amount> (zuvor|davor|früher)'],
    divisions: ['{ordinal} {division}<year>'],
    seasons: ['[{edge} ][{step} ]{season}<year>'],
    holidays: ['{holiday}[{part}]<year>'],
    clock: ['{hour}[(.|:){minute}] Uhr'],
    sets: [
      '(jede|jeden|jedes|jedem) ({weekday}|{unit}|{part})',
      '(jede|jeden|jedes|jedem) (zweiten|zweite|dritten|vierten) {weekday}',
      'alle <amount>',
      '{weekdays}',
      '{regular}',
    ],
    years: ['{year}', '[{edge} ]{year}', '[{edge} ](Jahr|Jahre|Jahres) {year}'],
    decades: ['[{edge} ]({longDecade}|{shortDecade})er[n|[-| ](Jahre|Jahren)]', '[{edge} ]{decade}[-| ](jahre|jahren)'],
    centuries: ['[{edge} ]{century}. Jahrhundert(|s)'],
    references: ['{reference}'],
  },
  to: 'bis, bis zum',
  before: {
    month: `
      im, vom, zum, am, ab, bis, seit, von, vor, nach, der, den, dem, des, ein, einen, einem, und, oder, ganzen, ganze
      für, gegen, um, an, auf, diesen, jeden, pro, erst, noch, bereits, schon, heute, gestern, zu, beim, wird, war, ist
      zwischen, über, aber, doch, denn, auch, nur, nächsten, letzten
    `,
    year: `
      in, seit, bis, von, ab, um, vor, nach, und, oder, zwischen, Jahr, Jahre, Jahres, Jahren, Saison, Sommer, Winter
      Herbst, Frühjahr, Frühling, erst, bereits, schon, noch, für, Anfang, Mitte, Ende
    `,
  },
  indefinite: 'ein, einen, einem, eines, irgendeinem',
  event: 'als, nach',
  bareYear: {
    notAfter: `
      auf, rund, etwa, fast, knapp, gut, circa, ca., als, mit, Nummer, Nr., Hausnummer, Band, Artikel, Paragraf, Seite
      Zimmer, Kanal, über, insgesamt, Modell, Version, Kapitel, Vers, Linie, Peugeot, minus, plus, mal, höchstens
      mindestens, Windows, Office, Artikels, §, wären, sind es, je, jeweils, pro, weitere, auch die
    `,
    behind: `
      der, den, einer, einen, eine, seine, ihre, seinen, ihren, seiner, ihrer, ohne, oder, unter, über, hinter, wurde
      wurden, hatte, hatten, waren, eröffnete, gewannen, kamen, gingen, starben, zogen, lagen, standen, hießen, blieben
      fielen, ließen, begannen, schrieben, keine, alle, viele, einige, mehrere, aber, wieder, sogar, gegen, neben
      zwischen, wegen, machte, kaufte, heiratete, gründete, baute, verkaufte, wählte, zeigte, konnte, musste, sollte
    `,
  },
  counted: `
    Prozent, Euro, Dollar, Franken, Mark, Pfund, Menschen, Personen, Einwohner(|n|innen), Besucher(|n|innen), Meter(|n)
    Kilometer(|n), Tonnen, Kilogramm, Kilo, Liter(|n), Watt, Arbeitsstunden, Stunden, Mitarbeiter(|n|innen), Stück
    Seiten, Zuschauer(|n|innen), Mal, Beschäftigte(|n), Demonstranten, Soldaten, Fahrzeuge(|n), Wohnungen, Hektar
    Quadratmeter(|n), Teilnehmer(|n|innen), Mitglieder(|n), Kinder(|n), Schüler(|n|innen), Stimmen, Jahre(|n), Tote(|n)
    Fälle(|n), Häuser(|n), Schritte(|n), Grad, Zeilen, Plätze(|n), Polizisten, Läufer(|n|innen), Gäste(|n), Unterschriften
  `,
  numeric: {
    marks: './-',
    shortYear: '.',
    before: 'am, vom, zum, bis, den, dem, seit, ab, der',
  },
  capitals: 'nouns',
  tense: {
    future: `
      wird, werden, soll, sollen, will, wollen, werde, solle, wolle, beginnt, findet, startet, tritt, plant, planen
      geplant, frühestens, spätestens, voraussichtlich, endet, kommt, folgt, entscheidet, läuft, tagt, öffnet, lädt
      schließt, erwartet, erwarten, spielt, stehen, steht, bleiben, bleibt, fahren, dürfte, könnte, müssen, muss
      gilt, gelten, ablaufe, abläuft, beginne
    `,
    past: 'seit, war, waren, hatte, hatten, wurde, wurden, hat, haben, kam, ging, gab, starb, fand, fiel, fielen, sah',
    pastEndings: 'te, ten',
    notVerbs: `
      heute, letzte(|n), nächste(|n), erste(|n), zweite(|n), dritte(|n), vierte(|n), fünfte(|n), gute(|n), alte(|n)
      beste(|n), rechte(|n), weite(|n), breite(|n), späte(|n), bekannte(|n), gesamte(|n), größte(|n), höchste(|n)
      geplante(|n), neueste(|n), wichtigste(|n), jüngste(|n), meiste(|n), bitte, seiten, mitten, zehnte(|n), achte(|n)
      sechste(|n), siebte(|n), neunte(|n), bunte(|n), leichte(|n), echte(|n), rote(|n), fast
    `,
  },
  countries: {
    '10-26': 'österreich|wien(?!\\p{L})|wiener|bundesheer|steiermark|tirol|kärnten|salzburg|linz|graz',
    '08-01': 'schweiz|zürich|zürcher|bern(?!\\p{L})|basel|luzern|genf|bundesrat|kanton|rütli|eidgenoss',
    '07-14': 'frankreich|französisch|paris|franzosen',
  },
});
