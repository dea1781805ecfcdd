/**
 * Short articles as the press of three countries writes them; all people are invented. What is said stands in brackets
 * behind the speaker's fullest name in the article, or "-" where no one person is named. Who is listed under `never` is
 * named and says nothing.
 */
export interface GermanArticle {
  readonly name: string;
  readonly text: string;
  readonly never?: readonly string[];
}

export const germanArticles: readonly GermanArticle[] = [
  {
    name: 'Berlin, a ministry',
    text: `Bundesumweltministerin Carla Wennigsen will den Bau neuer Deponien erleichtern. [Carla Wennigsen: „Wir
      brauchen Platz, und wir brauchen ihn bald“], sagte die Ministerin am Montag in Berlin. [Carla Wennigsen: Die
      Verfahren dauerten im Schnitt elf Jahre, das sei zu lang.] Umweltverbände warnten davor, [-: dass Anwohner
      übergangen würden].`,
  },
  {
    name: 'a fire in the country',
    text: `Bei einem Brand in einer Scheune in Oberrieth ist am Sonntagabend ein Schaden von rund 80.000 Euro entstanden.
      [-: Verletzt wurde niemand], teilte die Polizei mit. Nach Angaben eines Sprechers [-: brach das Feuer auf dem
      Heuboden aus]. Landwirt Gregor Seiffert hatte die Flammen bemerkt. [Gregor Seiffert: „Ich habe nur noch die
      Kühe rausgetrieben“], erzählte er.`,
  },
  {
    name: 'Zurich, a bank',
    text: `Die Zürcher Privatbank Ammann & Söhne baut 120 Stellen ab. [Beat Wyss: «Der Schritt fällt uns schwer»], sagte
      Konzernchef Beat Wyss vor den Medien. [Beat Wyss: Bis Ende Jahr solle der Umbau abgeschlossen sein.] Die
      Gewerkschaft kritisierte, [-: die Bank habe ihre Angestellten zu spät informiert].`,
  },
  {
    name: 'Vienna, a coalition',
    text: `Vizekanzler Leopold Haidinger hat Neuwahlen ausgeschlossen. [Leopold Haidinger: „Es gibt keinen Grund, die
      Arbeit abzubrechen“], sagte er im Ö1-Morgenjournal. Klubobfrau Valerie Prohaska widersprach: [Valerie
      Prohaska: Das Vertrauen sei verbraucht.] Haidinger solle sich, so Prohaska, [Valerie Prohaska: „der Realität
      stellen“].`,
  },
  {
    name: 'a trial in Hamburg',
    text: `Vor dem Landgericht Hamburg hat am Dienstag der Prozess gegen den Reeder Olaf Petersen begonnen. Die
      Staatsanwaltschaft wirft ihm vor, [-: Frachtpapiere gefälscht zu haben]. Sein Verteidiger Henrik Asmus wies
      das zurück. [Henrik Asmus: „Mein Mandant hat sich auf seine Leute verlassen“], sagte Asmus. Petersen schwieg.`,
    never: ['Olaf Petersen'],
  },
  {
    name: 'football, a late goal',
    text: `Die SG Blaubach hat das Derby in letzter Minute verloren. [Rico Lindner: „Das tut weh“], sagte Trainer Rico
      Lindner nach dem Abpfiff. Torschütze Emre Yıldız sah es anders: [Emre Yıldız: „Wir haben bis zum Schluss daran
      geglaubt.“] Am Samstag empfängt Blaubach den Tabellenletzten.`,
  },
  {
    name: 'an interview set as questions',
    text: `Frau Dahlke, Sie haben zwanzig Jahre lang Brücken gebaut. Die Ingenieurin Mareike Dahlke lacht. [Mareike
      Dahlke: „Am Anfang wollte ich Geigerin werden“], sagt sie. [Mareike Dahlke: „Dann kam die Statik.“] Heute
      leitet sie ein Büro in Dresden.`,
  },
  {
    name: 'a study on sleep',
    text: `Kinder schlafen in der Ferienzeit im Schnitt 40 Minuten länger, wie eine Studie der Universität Graz zeigt.
      [Doris Kampl: „Der Schulbeginn um acht ist zu früh“], sagt die Schlafforscherin Doris Kampl. Sie plädiert
      dafür, [Doris Kampl: den Unterricht erst um neun Uhr zu beginnen]. Bildungsminister Erwin Traxl äußerte sich
      nicht.`,
    never: ['Erwin Traxl'],
  },
  {
    name: 'a village and a pylon',
    text: `Gegen den geplanten Funkmast in Niederwil regt sich Widerstand. [Trudi Ammon: «Niemand hat uns gefragt»],
      ärgert sich Anwohnerin Trudi Ammon. Gemeindepräsident Urs Zgraggen betont hingegen, [Urs Zgraggen: das
      Baugesuch sei ordentlich aufgelegen]. Bis Freitag sind laut Gemeinde [-: 214 Einsprachen eingegangen].`,
  },
  {
    name: 'railway works',
    text: `Die Strecke zwischen Gotha und Leinefelde bleibt bis Ostern gesperrt. Grund seien [-: Schäden an einem
      Tunnel], sagte eine Bahnsprecherin. Pendlerin Jule Reinhardt braucht nun zwei Stunden zur Arbeit. [Jule
      Reinhardt: „Der Bus ist voll, und er kommt, wann er will“], klagt sie.`,
  },
  {
    name: 'two women, one pronoun',
    text: `Die Schriftstellerin Nora Haffke und die Verlegerin Bettina Korff haben sich in Leipzig getroffen. Sie
      erklärte, [-: der Roman werde im Herbst erscheinen]. Korff sagte dem Sender, [Bettina Korff: die erste Auflage
      betrage 20.000 Exemplare].`,
  },
  {
    name: 'a spokesman of a minister',
    text: `Innenminister Ralf Dorneck plant keine weiteren Kontrollen. Ein Sprecher von Dorneck sagte, [-: die Lage sei
      ruhig]. Oppositionsführerin Sabine Thoma nannte das [Sabine Thoma: „eine gefährliche Verharmlosung der Lage“].`,
    never: ['Ralf Dorneck'],
  },
  {
    name: 'a police report',
    text: `Ein Unbekannter hat in der Nacht auf Mittwoch in Bregenz drei Fahrräder gestohlen. [-: Der Täter dürfte über
      eine Leiter eingestiegen sein], hieß es von der Polizei. Hausmeister Josef Nigg hatte die Garage um 22 Uhr
      abgeschlossen. [Josef Nigg: Er habe nichts gehört], gab er zu Protokoll.`,
  },
  {
    name: 'quarterly figures',
    text: `Der Pumpenhersteller Kolbe hat den Umsatz im dritten Quartal um acht Prozent gesteigert. [Ines Raabe: „Wir
      bleiben vorsichtig“], sagte Vorstandschefin Ines Raabe. Für das Gesamtjahr rechnet Raabe damit, [Ines Raabe:
      dass das Ergebnis auf Vorjahreshöhe liegen werde]. Analyst Timo Quandt zeigte sich enttäuscht: [Timo Quandt:
      Der Markt habe mehr erwartet.]`,
  },
  {
    name: 'a mountain rescue',
    text: `Zwei Wanderer aus Augsburg sind am Hochfrottspitz-Grat gerettet worden. [Florian Kienle: „Sie hatten weder
      Karte noch warme Jacken“], berichtet Einsatzleiter Florian Kienle von der Bergwacht. [Florian Kienle: Der
      Hubschrauber habe erst im dritten Anlauf landen können.] Kienle appelliert an Wanderer, [Florian Kienle: sich
      vor der Tour nach dem Wetter zu erkundigen].`,
  },
  {
    name: 'an opera premiere',
    text: `Mit Buhrufen hat das Publikum in Basel die neue «Zauberflöte» aufgenommen. Regisseurin Ludivine Perrin nahm es
      gelassen. [Ludivine Perrin: «Lieber Buhs als Gähnen»], sagte sie. Intendant Matthias Oehri stellte sich hinter
      sie und sprach von [Matthias Oehri: «einem mutigen und klugen Abend»].`,
  },
  {
    name: 'the guide of a museum',
    text: `Im Heimatmuseum von Sankt Aegyd stapeln sich die Kisten. [Herta Zöchling: „Wir haben für 4000 Stücke genau
      zwei Räume“], sagt Kustodin Herta Zöchling. Ihr Vorgänger, Franz Enzinger, hatte jahrzehntelang gesammelt.
      [Herta Zöchling: „Er konnte nicht Nein sagen“], meint Zöchling.`,
    never: ['Franz Enzinger'],
  },
  {
    name: 'a wolf',
    text: `Ein Wolf hat bei Lüchow sieben Schafe gerissen. [-: Die Herde sei durch einen Zaun geschützt gewesen],
      erklärte das Wolfsbüro. Schäfer Wiebe Harms hält das für unzureichend. [Wiebe Harms: „Der springt da einfach
      drüber“], sagte er der Zeitung. Umweltminister Christian Meerholz kündigte an, [Christian Meerholz: den
      Zaunbau stärker zu fördern].`,
  },
  {
    name: 'a report with a noun of saying',
    text: `Der Rechnungshof übt scharfe Kritik an der Stadt Steyrbach. In dem Bericht ist von [-: „erheblichen Mängeln
      bei der Vergabe“] die Rede. Bürgermeisterin Renate Pilz wies den Vorwurf zurück, [-: Aufträge seien ohne
      Ausschreibung vergeben worden]. [Renate Pilz: „Alles ist dokumentiert“], so Pilz.`,
  },
  {
    name: 'a strike',
    text: `Die Fahrer der Verkehrsbetriebe legen am Donnerstag die Arbeit nieder. [Kerstin Blume: „Das Angebot ist eine
      Frechheit“], sagte die Verhandlungsführerin der Gewerkschaft, Kerstin Blume. Der Arbeitgeberverband teilte
      mit, [-: man sei weiter gesprächsbereit]. Blume forderte [Kerstin Blume: „mindestens vier Prozent mehr Lohn“].`,
  },
  {
    name: 'a small party meets',
    text: `Auf dem Parteitag in Aarau ist es zum Eklat gekommen. Nationalrat Reto Käslin warf Präsidentin Monika Fuchs
      vor, [Reto Käslin: die Basis zu übergehen]. Fuchs entgegnete, [Monika Fuchs: sie sei jederzeit erreichbar].
      [Monika Fuchs: «Mein Telefon ist immer eingeschaltet»], rief sie in den Saal.`,
  },
  {
    name: 'a weather service',
    text: `Am Wochenende wird es stürmisch. [-: Vor allem an der Küste sei mit schweren Böen zu rechnen], sagte ein
      Meteorologe des Wetterdienstes. [Arne Tiedje: „Wer nicht muss, sollte nicht an den Strand gehen“], riet
      Deichgraf Arne Tiedje.`,
  },
  {
    name: 'a school gets a name',
    text: `Die Grundschule am Lindenring heißt künftig nach der Flugpionierin Melli Hartung. [Ruth Osthoff: „Sie war
      mutig, und das sollen unsere Kinder auch sein“], begründete Schulleiterin Ruth Osthoff die Wahl. Der Stadtrat
      stimmte einstimmig zu.`,
    never: ['Melli Hartung'],
  },
  {
    name: 'a pilot speaks in court',
    text: `Im Verfahren um den Absturz eines Segelflugzeugs hat am Freitag der Pilot ausgesagt. [-: Er habe keine Warnung
      erhalten], beteuerte der 54-Jährige. Der Gutachter Klaus-Peter Lamm bezweifelte das: [Klaus-Peter Lamm: Das
      Gerät sei eingeschaltet gewesen.] Richterin Silke Ohm vertagte die Verhandlung.`,
    never: ['Silke Ohm'],
  },
  {
    name: 'a mail that leaked',
    text: `In einer E-Mail, die dieser Redaktion vorliegt, schreibt Bauamtsleiter Detlef Krummrey: [Detlef Krummrey: „Wir
      müssen das vor der Sitzung vom Tisch haben.“] Auf Anfrage erklärte er, [Detlef Krummrey: die Zeilen seien aus
      dem Zusammenhang gerissen]. Oberbürgermeisterin Anke Vollmer wollte sich nicht äußern.`,
    never: ['Anke Vollmer'],
  },
  {
    name: 'a doctor on vaccines',
    text: `Die Nachfrage nach Grippeimpfungen ist in Tirol gesunken. [Gerlinde Thöni: „Die Leute sind müde“], sagt die
      Hausärztin Gerlinde Thöni aus Imst. Laut Thöni [Gerlinde Thöni: kommt nur noch jeder Zweite zur Auffrischung].
      Die Ärztekammer bestätigte den Trend.`,
  },
  {
    name: 'a long quotation goes on',
    text: `Der Biologe Sören Matthiesen zählt seit 30 Jahren Vögel im Watt. [Sören Matthiesen: „Früher kamen die Knutts
      in Wolken“], erzählt er. [Sören Matthiesen: „Heute sind es Fetzen. Wir wissen nicht genau, warum.“] Im März
      beginnt die nächste Zählung.`,
  },
  {
    name: 'a sponsor leaves',
    text: `Der EHC Rotbrugg verliert seinen Hauptsponsor. [-: Man habe sich auseinandergelebt], teilte die Firma mit.
      Klubpräsident Sandro Bischof zeigte sich überrascht. [Sandro Bischof: «Ich habe es aus der Zeitung erfahren»],
      sagte Bischof gegenüber dem Regionaljournal.`,
  },
  {
    name: 'a former chancellor remembers',
    text: `Altkanzler Ferdinand Lorenzen hat seine Memoiren vorgestellt. In dem Buch schreibt er, [Ferdinand Lorenzen: er
      habe den Rücktritt nie bereut]. Seine Nachfolgerin Elisabeth Marwitz lobte das Werk als [Elisabeth Marwitz:
      „ehrlich, wenn auch nicht in jedem Kapitel“].`,
  },
  {
    name: 'a hospital closes',
    text: `Das Krankenhaus in Wittmar schließt zum Jahresende. [Thorsten Böge: „Wir haben bis zuletzt gekämpft“], sagte
      Geschäftsführer Thorsten Böge. Landrätin Ulrike Sander sprach von einem schwarzen Tag. [Ulrike Sander: „Jetzt
      muss das Land handeln“], forderte sie. Gesundheitsminister Jan Kollwitz war nicht zu erreichen.`,
    never: ['Jan Kollwitz'],
  },
  {
    name: 'an explosion abroad',
    text: `Bei einer Explosion in einem Lagerhaus in Tamarra sind mindestens neun Menschen getötet worden. [-: Unter den
      Opfern sind zwei Feuerwehrleute], wie die Behörden mitteilten. Gouverneur Idris Benhamou rief drei Tage Trauer
      aus. [Idris Benhamou: Die Ursache sei unklar], sagte er dem Staatsfernsehen.`,
  },
  {
    name: 'an heir and a castle',
    text: `Schloss Wolfsberg soll verkauft werden. [Alexander von Rehlingen: „Ich kann das Dach nicht mehr bezahlen“],
      gesteht Besitzer Alexander von Rehlingen. Denkmalpflegerin Katja Brosig hofft, [Katja Brosig: dass das Land
      einspringt]. Von Rehlingen sagt, [Alexander von Rehlingen: er habe drei Angebote vorliegen].`,
  },
  {
    name: 'a spy case',
    text: `Gegen den Diplomaten wird wegen Spionage ermittelt. Wie das Magazin „Fokuspunkt“ unter Berufung auf
      Sicherheitskreise berichtet, [-: soll er Akten kopiert haben]. Sein Anwalt Volker Rieck bestritt das. [Volker
      Rieck: Die Vorwürfe entbehrten jeder Grundlage], sagte er.`,
  },
  {
    name: 'bees on the roof',
    text: `Auf dem Dach des Rathauses in Winterthal leben seit Mai 60.000 Bienen. [Lara Stämpfli: «Der Honig schmeckt
      nach Linde»], schwärmt Stadtimkerin Lara Stämpfli. Der Stadtschreiber fürchtete zunächst, [-: gestochen zu
      werden]. [Lara Stämpfli: Passiert ist nichts], wie Stämpfli versichert.`,
  },
  {
    name: 'a resignation',
    text: `Die Präsidentin des Skiverbands, Evelyn Gstrein, tritt zurück. Gstrein begründete den Schritt damit, [Evelyn
      Gstrein: dass sie mehr Zeit für ihre Familie brauche]. Generalsekretär Peter Lackner dankte ihr. [Peter
      Lackner: „Sie hat den Verband geöffnet“], erklärte der Generalsekretär.`,
  },
  {
    name: 'a missing boat',
    text: `Seit Sonntag wird auf dem Bodensee ein Segelboot vermisst. Nach Darstellung der Wasserschutzpolizei [-: war
      der Skipper allein an Bord]. Hafenmeister Lothar Wirtz sah ihn auslaufen. [Lothar Wirtz: „Er hat noch
      gewinkt“], erinnert sich Wirtz.`,
  },
  {
    name: 'a newspaper in Bern on wolves of finance',
    text: `Die Finanzaufsicht untersucht den Fonds Helvia. Gründer Marc Aeschlimann sagte der «Berner Rundschau», [Marc
      Aeschlimann: er habe sich nichts vorzuwerfen]. Die Aufsicht hatte ihm vorgeworfen, [-: Anleger getäuscht zu
      haben]. Ein Anleger, der anonym bleiben will, meint: [-: «Mein Geld ist weg.»]`,
  },
  {
    name: 'a school strike for a tree',
    text: `Rund 200 Schülerinnen und Schüler haben in Eutin gegen die Fällung einer Buche protestiert. [Mila Jessen: „Der
      Baum ist älter als das Rathaus“], rief Schülersprecherin Mila Jessen. Bauamtsleiter Holger Tams sagte, [Holger
      Tams: der Baum sei krank und müsse weg]. [Mila Jessen: Sie glaube ihm nicht], sagte Jessen.`,
  },
  {
    name: 'a lottery winner',
    text: `Eine Rentnerin aus Zwettl hat im Lotto 1,2 Millionen Euro gewonnen. [-: „Ich habe erst einmal die Katze
      gefüttert“], sagte die 71-Jährige. Lotterie-Sprecher Günter Engelhart gratulierte. [Günter Engelhart: Sie sei
      die achte Millionärin in diesem Jahr], sagte er.`,
  },
  {
    name: 'demnach',
    text: `Das Umweltamt hat das Grundwasser in Haßloch untersucht. Demnach [-: liegen die Nitratwerte in elf Brunnen
      über dem Grenzwert]. Amtsleiter Dieter Schwehm sieht die Bauern in der Pflicht. [Dieter Schwehm: Sie müssten],
      sagte Schwehm, [Dieter Schwehm: weniger düngen].`,
  },
  {
    name: 'two men, one pronoun',
    text: `Finanzminister Georg Hellwig traf am Mittwoch seinen Kollegen Pavel Novotny. Er sagte, [-: die Gespräche seien
      offen gewesen]. Novotny lobte [Pavel Novotny: „das gute Klima zwischen beiden Ländern“].`,
  },
  {
    name: 'a comet',
    text: `In der Nacht zum Sonntag ist ein Komet zu sehen. [Sibylle Kranz: „Ein Fernglas reicht“], sagt Astronomin
      Sibylle Kranz von der Sternwarte Sonneberg. [Sibylle Kranz: Am besten sei er gegen vier Uhr zu erkennen.] Die
      Wolken könnten allerdings stören.`,
  },
  {
    name: 'a mayor on trial, Austrian style',
    text: `Der frühere Bürgermeister von Altlach, Hubert Moser, hat sich am Donnerstag nicht schuldig bekannt. [Hubert
      Moser: Er habe „im besten Wissen“ gehandelt], sagte Moser vor Gericht. Staatsanwältin Petra Klug sah das
      anders: [Petra Klug: „Der Angeklagte hat sich bereichert.“] Das Urteil wird im Jänner erwartet.`,
  },
  {
    name: 'a start-up',
    text: `Das Start-up Grünkasten aus Münster will Gemüse im Keller züchten. [Tarek Aziz-Brandt: „Wir brauchen nur Licht
      und Wasser“], sagt Mitgründer Tarek Aziz-Brandt. Seine Partnerin Fenja Lohmann ergänzt: [Fenja Lohmann: „Und
      Geduld.“] Sie rechnet mit einem Gewinn in drei Jahren.`,
  },
  {
    name: 'a church bell',
    text: `Nach einer Klage schweigen die Glocken von St. Magnus in der Nacht. Pfarrer Eugen Strobel bedauert das. [Eugen
      Strobel: „Sie haben drei Kriege überstanden“], sagt der Pfarrer. Kläger Andreas Wurm hielt dagegen, [Andreas
      Wurm: er wolle nur schlafen].`,
  },
  {
    name: 'election night',
    text: `Bei der Wahl in Südharz liegt die Freie Liste vorn. Spitzenkandidatin Jana Wölk sprach von einem historischen
      Abend. [Jana Wölk: „Die Menschen wollen einen Wechsel“], sagte Wölk vor jubelnden Anhängern. Amtsinhaber Bernd
      Kaczmarek räumte seine Niederlage ein. [Bernd Kaczmarek: „Ich habe verstanden“], sagte er.`,
  },
  {
    name: 'a commentary without sayings',
    text: `Der Streit um den Radweg in Köpenick ist eine Posse. Stadtrat Erik Mahnke hat zu lange gezögert, und
      Bezirksbürgermeisterin Wiebke Stahl hat ihn gewähren lassen. Nun fehlt das Geld. Man darf gespannt sein.`,
    never: ['Erik Mahnke', 'Wiebke Stahl'],
  },
  {
    name: 'a quotation within a headline',
    text: `„So geht es nicht weiter“

      Stuttgart – Mit deutlichen Worten hat Rektorin Gundula Häberle den Zustand der Turnhalle kritisiert. [Gundula
      Häberle: „Es tropft uns auf die Kinder“], so Häberle. Das Schulamt verspricht, [-: noch vor den Ferien Abhilfe
      zu schaffen].`,
  },
  {
    name: 'a customs find',
    text: `Zollbeamte haben am Flughafen Genf 40 Schildkröten entdeckt. [Nadine Favre: «Sie steckten in Socken»], sagte
      Zollsprecherin Nadine Favre der Nachrichtenagentur. Der Besitzer gab an, [-: die Tiere seien ein Geschenk].
      Nun kümmert sich der Zoo um sie.`,
  },
  {
    name: 'a tunnel in the Alps',
    text: `Der Durchstich am Kreuzjoch verzögert sich um ein Jahr. Projektleiterin Ursina Cadruvi nannte als Grund
      [Ursina Cadruvi: «unerwartet brüchiges Gestein»]. Regierungsrat Gian Caflisch erklärte, [Gian Caflisch: der
      Kanton werde keine Mehrkosten tragen]. [Ursina Cadruvi: «Das ist so nicht vereinbart»], konterte Cadruvi.`,
  },
  {
    name: 'a singer cancels',
    text: `Die Sängerin Milva Jorgensen hat ihr Konzert in Erfurt abgesagt. Auf Instagram schrieb sie: [Milva Jorgensen:
      „Meine Stimme streikt, es tut mir unendlich leid.“] Der Veranstalter versprach, [-: alle Karten blieben
      gültig].`,
  },
  {
    name: 'a wire piece with a dispute',
    text: `Israelische und jordanische Experten verhandeln über das Wasser des Jarmuk. Der jordanische Wasserminister
      Hasan Qubbani sagte am Dienstag in Amman, [Hasan Qubbani: eine Einigung sei nahe]. Sein Amtskollege Dan Shalev
      äußerte sich zurückhaltender. [Dan Shalev: „Es gibt noch offene Fragen“], sagte Shalev.`,
  },
  {
    name: 'a farm shop',
    text: `Hofladen statt Supermarkt: In Güby verkauft Familie Clausen ihre Milch selbst. [Meike Clausen: „Der Liter
      kostet bei uns 1,40 Euro“], sagt Bäuerin Meike Clausen. Ihr Mann Sönke Clausen war erst skeptisch. [Sönke
      Clausen: „Ich dachte, da kommt keiner“], sagt er.`,
  },
  {
    name: 'a scandal at the university',
    text: `Die Universität Kremsmark hat einem Professor den Titel entzogen. Rektor Wolfram Sedlak bestätigte, [Wolfram
      Sedlak: dass ein Gutachten Plagiate belege]. Der Betroffene wehrt sich. [-: „Das ist eine Kampagne“], sagte er
      der „Presseschau“. Vizerektorin Ilse Obermayr sagte dazu nichts.`,
    never: ['Ilse Obermayr'],
  },
  {
    name: 'a night in the emergency room',
    text: `Es ist kurz nach zwei, als der Notarzt Felix Brand die Trage durch die Tür schiebt. [Felix Brand: „Sturz von
      der Leiter, ansprechbar“], ruft er. Pflegerin Anette Grohe nickt. [Anette Grohe: „Immer die Leitern“], murmelt
      sie.`,
  },
  {
    name: 'a rent dispute',
    text: `In der Karl-Egon-Straße sollen die Mieten um ein Drittel steigen. [Hatice Demirel: „Dann muss ich ausziehen“],
      sagt Mieterin Hatice Demirel, die seit 1998 hier wohnt. Nach Ansicht von Mieteranwalt Gero Wulff [Gero Wulff:
      ist die Erhöhung rechtswidrig]. Die Eigentümerin ließ eine Anfrage unbeantwortet.`,
  },
  {
    name: 'a dam in the north',
    text: `Der Deich bei Pellworm muss erhöht werden. Davon ist Küstenforscherin Inken Brodersen überzeugt. [Inken
      Brodersen: Bis 2050 werde der Meeresspiegel], sagte sie, [Inken Brodersen: um weitere 20 Zentimeter steigen].
      Ministerpräsident Lars Hinrichsen sagte Hilfe zu.`,
  },
  {
    name: 'an old quotation of somebody dead',
    text: `Der Tunnel war der Traum des Ingenieurs Alois Brandauer. [Alois Brandauer: „Der Berg wird nachgeben, nicht
      ich“], soll er 1911 gesagt haben. Historikerin Vera Pichler bezweifelt, [Vera Pichler: dass der Satz je
      gefallen ist].`,
  },
  {
    name: 'a council vote',
    text: `Der Gemeinderat von Risch hat den Kredit knapp bewilligt. Die Grüne Sonja Imfeld hatte im Vorfeld davor
      gewarnt, [Sonja Imfeld: die Kosten zu unterschätzen]. SVP-Vertreter Kilian Iten fand, [Kilian Iten: das
      Projekt sei überrissen]. Gemeindepräsident Armin Hürlimann verwies auf das Gutachten.`,
  },
  {
    name: 'a coach and his captain',
    text: `Die Handballer des HC Elbtal stehen im Halbfinale. Kapitän Malte Engel sagte, [Malte Engel: das Team habe
      „einfach nie aufgehört zu laufen“]. Trainer Dragan Perić lobte Engel: [Dragan Perić: „Malte war überragend.“]
      [Dragan Perić: Er wolle nun auch das Finale gewinnen], sagte der Trainer.`,
  },
  {
    name: 'a bishop speaks',
    text: `Der Bischof von Fuldatal, Ansgar Reichelt, hat die Kirche zu Reformen aufgerufen. [Ansgar Reichelt: „Wer
      stehen bleibt, fällt um“], predigte er am Sonntag. Theologin Maria Weishaupt hält die Rede für wichtig.
      Zugleich mahnte sie, [Maria Weishaupt: den Worten müssten Taten folgen].`,
  },
];
