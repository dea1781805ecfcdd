import { entriesOf, words } from '../../wordList';
import type { Gender, NameWords } from '../pack';
import { femaleGiven, maleGiven } from './givenNames';

/** Nouns for people by what they do, without the ending -in of a woman's; compounds end with them. */
const roles = `
  minister, präsident, kanzler, sprecher, chef, direktor, leiter, sekretär, senator, gouverneur, bürgermeister
  landrat, richter, anwalt, kommissar, botschafter, diplomat, politiker, experte, forscher, professor, trainer
  manager, general, admiral, oberst, major, leutnant, hauptmann, journalist, reporter, redakteur, autor
  schriftsteller, künstler, sänger, schauspieler, regisseur, historiker, ökonom, analyst, wissenschaftler, physiker
  arzt, mediziner, virologe, psychologe, unternehmer, gründer, geschäftsführer, vorstand, aktivist, bischof, kardinal
  papst, pfarrer, könig, prinz, kandidat, kollege, vertreter, mitarbeiter, polizist, lehrer, bauer, wirt, händler
  spieler, stürmer, torwart, kapitän, fahrer, pilot, moderator, berater, beamter, inspektor, rektor, dekan, premier
  regierungschef, staatsanwalt, nachbar, anwohner, zeuge, gutachter, meteorologe, kurator, besitzer, eigentümer
  betreiber, inhaber, imker, hirte, schäfer, pfleger, pendler, einsatzleiter, wehrführer, kläger, (?<!titel)verteidiger
  nebenkläger, schatzmeister, kassierer, intendant, schlagmann, steuermann, steuerfrau, obmann, obfrau, wärter
  gemeinderat, stadtrat, nationalrat, regierungsrat, kantonsrat, ständerat, stadtschreiber
`;
/** Those that decline like adjectives: "die Vorsitzende", "der Abgeordnete". */
const declined = `
  sachverständige, bedienstete, betroffene, verdächtige, verletzte, tote, geschädigte, gefangene, jugendliche, grüne
  linke, rentner, vorsitzende, abgeordnete, beauftragte, angeklagte, überlebende, angehörige, beschuldigte
  bevollmächtigte, reisende, studierende, angestellte
`;
/** Those by whose relative they are. */
const kin = `
  ehefrau, ehemann, witwe, witwer, tochter, sohn, bruder, schwester, vater, mutter, onkel, tante, cousin, cousine
  enkelin, enkel, neffe, nichte, partner, freund, kaiser, herzog
`;
const feminine = `
  ministerin, präsidentin, kanzlerin, chefin, anwältin, ärztin, bäuerin, expertin, zeugin, kollegin, königin
  prinzessin, bischöfin, virologin, psychologin, meteorologin, rätin, beamtin, biologin, nachbarin
`;

/** "Schwimmmeisterin", "Floristin": what women do ends alike. */
const anyWoman = '\\p{Ll}{2}(?:er|or|eur|ist|ent|ant|log|gog|at|ekt)in$';

const oneOf = (list: string): string => entriesOf(list).join('|');

/** How nouns end, and adjectives and adverbs that open a sentence. */
const nounEndings = `
  macher, fall, blitz, gramm, park, line, werk
  ung, heit, keit, schaft, ismus, tion, sion, tät, tum, nis, ling, ment, enz, anz, ik, ur, thek, zeug, werk, stoff
  zeit, zahl, arbeit, recht, kraft, lich, ig, isch, bar, los, end, ant, ell, iv, national, fangs, erst, ter, her, hin
  durch, rum, kel, tikel, stück, weise, dings, falls, seits, mals, wärts, partei, gericht, amt, ministerium, verband
  bank, zeitung, sender, polizei, feuerwehr, behörde, team, gruppe, rat, tag, haus, hof, burg, dorf, stadt, land
  berg, bach, feld, wald, see, platz, straße, weg, kreis, gebiet, ende, teil
`;

/** Nouns that often stand without an article, and adverbs that open a sentence. */
const bareNouns = `
  grund, ziel, anlass, auslöser, ursache, thema, kritik, lob, geld, wasser, strom, gas, öl, gold, silber, eisen, holz
  regen, schnee, wind, sturm, hagel, nebel, feuer, rauch, luft, licht, lärm, müll, brot, milch, fleisch, fisch, bier
  wein, kaffee, tee, zucker, salz, obst, gemüse, musik, kunst, sport, theater, film, kino, krieg, frieden, streit
  angst, mut, hass, liebe, glück, pech, freude, trauer, hilfe, hoffnung, ruhe, stille, gewalt, macht, schuld, pflicht
  pflege, schule, kirche, familie, eltern, kinder, leute, menschen, frauen, männer, nachbarn, experten, beobachter
  medien, presse, opfer, täter, zeugen, fans, gäste, kunden, firmen, banken, parteien, gewerkschaften, behörden
  niemand, jemand, jeder, jede, jedes, keiner, mancher, manche, manches, vieles, alles, nichts, etwas, wer, was, man
  gott, papst, könig, bundesrat, bundestag, landtag, kongress, senat, parlament, regierung, opposition, koalition
  heute, gestern, damals, dort, hier, danach, später, bald, oft, selten, manchmal, immer, nie, wieder, lange, kurz
  erst, zuerst, zuletzt, endlich, plötzlich, vielleicht, sicher, natürlich, dabei, dazu, davor, darin, darum, deshalb
  trotzdem, dennoch, immerhin, mehr, weniger, viel, wenig, genug, ganz, fast, eben, halt, ja, nein, doch, spätestens
  mindestens, höchstens, ansonsten, sonst, überall, nirgends, irgendwann, jahrelang, sofort, gerade, ebenso, offen
  unklar, klar, fest, neu, alt, gut, schlecht, wichtig, richtig, falsch, schade, bitte, danke, hintergrund, vorbild
  widerstand, unterstützung, zustimmung, ablehnung, bewegung, fortschritt, erfolg, misserfolg, verlust, gewinn, umsatz
  fotos, videos, schwefel, lehrer, eltern, vorsicht, mitte, anfang, beginn, schluss, start, zweck, folge, folgen, zweifel, zeit, platz, raum, not, blut, stahl, papier
`;

export const names = (): NameWords => ({
  honorifics: new Map([
    ['herr', 'male'],
    ['herrn', 'male'],
    ['frau', 'female'],
    ['dr', null],
    ['mag', null],
    ['ing', null],
    ['dipl', null],
    ['prof', null],
    ['professor', 'male'],
    ['professorin', 'female'],
    ['mr', 'male'],
    ['mrs', 'female'],
    ['lord', 'male'],
    ['lady', 'female'],
    ['sir', 'male'],
    ['papst', 'male'],
  ]),
  role: new RegExp(
    `(?:${oneOf(roles)}|${oneOf(kin)})(?:in|s|n|en)?$|(?:${oneOf(feminine)})$|(?:${oneOf(declined)})[rnm]?$|${anyWoman}`,
    'u',
  ),
  femaleRole: new RegExp(`(?:${oneOf(roles)})in$|(?:${oneOf(feminine)})$|${anyWoman}`, 'u'),
  maleRole: new RegExp(`(?:${oneOf(roles)})s?$|(?:${oneOf(declined)})r$`),
  thingsNamed: words('stiftung, kaserne, fregatte, reederei, gymnasium, universität, klinikum'),
  particles: words('von, vom, van, de, der, den, del, di, da, dos, bin, ibn, al, el, zu, ter, le, la'),
  notNames: words(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, februar, märz, april
    mai, juni
    juli, august, september, oktober, november, dezember, ende, anfang, mitte, uhr, euro, dollar, prozent, der
    die, das
    ein, eine, einen, er, sie, es, wir, ich, in, im, am, an, und, aber, doch, auch, nach, vor, bei, mit, für
    von, zu, zum
    zur, auf, aus, so, wie, wenn, als, da, nun, dort, hier, jahr, jahre, jahren, woche, tag, stadt, land, kreis
    bezirk
    partei, regierung, bundestag, bundesrat, landtag, polizei, feuerwehr, gericht, firma, gmbh, ag, verein, uni
    universität
    bank, post, times, zeitung, sender, straße, platz, verlag, band, club, sport, union, liga, cup, vertrag, titel
  `),
  notGivenNames: words(`
    art, song, rose, kiefer, will, may, gott, frieden, sieg, chance, page, gene, star, rand, ware, lady, lord, major
    prince, king, queen, heaven, angel, miss, sir, see, berg, tal, feld, stadt, land, bay, lane, dale, norm, gold, bob
    kind, kinder, eltern, mutter, vater, bruder, mann, frau, ort, grad, gut, lob, not, rat, rad, weg, zug, sand, wind
  `),
  knownNames: words(`
    # now and lately
    merkel, scholz, merz, habeck, baerbock, lindner, söder, laschet, steinmeier, gauck, wulff, köhler, schröder
    brandt, adenauer, erhard, genscher, schäuble, seehofer, gabriel, lafontaine, stoiber, honecker
    nehammer, kickl, haider, kreisky, waldheim, blocher, berset, obama, clinton, trump, biden, bush, reagan, nixon
    kennedy, carter, rumsfeld, cheney, pence, putin, medwedew, jelzin, gorbatschow, lawrow, nawalny, chodorkowski
    selenskyj, janukowitsch, timoschenko, poroschenko, lukaschenko, macron, hollande, sarkozy, chirac, mitterrand
    gaulle, blair, thatcher, churchill, cameron, johnson, sunak, starmer, berlusconi, renzi, meloni, draghi, prodi
    erdoğan, erdogan, gül, netanjahu, scharon, rabin, arafat, abbas, mubarak, assad, gaddafi, khomeini, chamenei
    ahmadinedschad, karzai, mandela, mugabe, castro, chávez, maduro, lula, bolsonaro, gandhi, nehru, duterte
    juncker, barroso, orbán, kaczyński, tusk, tsipras, varoufakis, milošević, snowden, assange, zuckerberg, musk, gates
    # history, learning, arts
    cäsar, caesar, platon, sokrates, aristoteles, cicero, nero, hannibal, pompeius, napoleon, bismarck, metternich
    hitler, stalin, lenin, trotzki, mussolini, franco, roosevelt, truman, lincoln, eisenhower, luther, zwingli, calvin
    goethe, schiller, lessing, kant, hegel, nietzsche, marx, engels, einstein, newton, galilei, kopernikus
    kepler, darwin, humboldt, leibniz, mozart, beethoven, haydn, schubert, brahms, wagner, verdi, shakespeare
    dickens, tolstoi, dostojewski, puschkin, kafka, brecht, dürrenmatt, picasso, dürer, rembrandt, michelangelo
    raffael, hitchcock, chaplin, jesus, mohammed, buddha, moses, herodes, pilatus, columbus, kolumbus, magellan
    # sport
    federer, nadal, djokovic, kerber, becker, schumacher, vettel, hamilton, ronaldo, messi, maradona, pelé, beckenbauer
    klopp, guardiola, mourinho, klinsmann, löw, ullrich, armstrong, klitschko
  `),
  personalVerbs: words(`
    erhielt, veröffentlichte, produzierte, leitete, leitet, diente, besaß, litt, erkrankte, kaufte, verkaufte, ernannte
    unterstützte, drehte, erzielte, schoss, trainierte, bewarb, freute, fühlte, blieb, bleibt, stammt, stammte, kennt
    kannte, liebt, liebte, hasste, brauchte, suchte, spürte, hörte, las, trank, schlief, rannte, lief, fuhr, flog, trug
    trägt, trainiert, siegte, holte, vertrat, promovierte, spendete, stellte, zeigte, zeigt, kümmerte, bemühte, wehrte
    schloss, ernährte, verlobte, trennte, scheiterte, eroberte, besiegte, ermordete, verhaftete, bestieg, trifft
    starb, heiratete, lebte, lebt, zog, studierte, arbeitete, arbeitet, wuchs, spielte, spielt, gewann, verlor, übernahm
    fungiert, fungierte, trat, tritt, besuchte, besucht, verließ, begleitete, traf, trifft, reiste, reist, floh, kehrte
    wechselte, wechselt, unterschrieb, kandidiert, kandidierte, regierte, kämpfte, kämpft, lehrte, lehrt, lernte, malte
    komponierte, verfasste, entdeckte, erfand, gründete, sang, singt, lachte, lacht, nickt, nickte, hält, hielt, weiß
    wusste, ging, kam, saß, stand, schwieg, schweigt, zögerte, entschied, beschloss, verzichtete, verzichtet, sorgte
    begann, bekam, beschuldigte, willigte, trennte, setzte, führte, erklomm, schuf, erschuf, ist, war, hat, hatte, wird, wurde, nahm, nimmt, bekam, ließ, dankte, dankt, will, wollte, möchte, bevorzugte, absolvierte, promovierte, wohnt, wohnte, blickt, blickte, sieht
  `),
  reflexives: words('sich'),
  noun: new RegExp(
    `(?:${oneOf(nounEndings)})(?:e[nrms]?|s)?$|^(?:${oneOf(bareNouns)})$|[^s]en$|^(?:ge|ver|be|er|ent|zer|un|ab|an)\\p{Ll}+t$`,
    'u',
  ),
  givenNames: new Map<string, Gender>([
    ...[...maleGiven()].map((name) => [name.toLowerCase(), 'male'] as const),
    ...[...femaleGiven()].map((name) => [name.toLowerCase(), 'female'] as const),
  ]),
  nounsToo: words(`
    mark, roman, wolf, ernst, beat, heide, max, urban, falk, rosa, gloria, flora, christian, august, maxim, kasper, till
    stern, linde, jasmin, rico, anders, christ, kaiser, baptist, konstanz, kay, leo, robin, marina, victoria, viktoria
  `),
  places: words(`
    deutschland, österreich, schweiz, frankreich, italien, spanien, portugal, england, irland, schottland, polen
    tschechien, ungarn, rumänien, bulgarien, griechenland, türkei, russland, ukraine, belarus, serbien, kroatien
    slowenien, slowakei, niederlande, belgien, luxemburg, dänemark, schweden, norwegen, finnland, island, europa, usa
    amerika, kanada, mexiko, brasilien, argentinien, chile, kolumbien, china, japan, indien, pakistan, afghanistan
    iran, irak, israel, syrien, jordanien, libanon, ägypten, libyen, tunesien, algerien, marokko, afrika, asien
    australien, korea, nordkorea, südkorea, taiwan, vietnam, thailand, berlin, hamburg, münchen, köln, frankfurt
    stuttgart, düsseldorf, dortmund, essen, leipzig, dresden, hannover, nürnberg, bremen, bonn, wien, graz, linz
    salzburg, innsbruck, bregenz, zürich, bern, basel, genf, luzern, lausanne, lugano, winterthur, bayern, sachsen
    thüringen, hessen, niedersachsen, brandenburg, tirol, kärnten, steiermark, burgenland, vorarlberg, aargau, wallis
    washington, moskau, london, paris, rom, madrid, brüssel, warschau, prag, budapest, kiew, athen, ankara, istanbul
    teheran, peking, tokio, jerusalem, kairo, florenz, venedig, mailand, neapel, lissabon, kopenhagen, stockholm, oslo
    helsinki, minsk, belgrad, zagreb, südamerika, nordamerika, kalifornien, texas, florida, virginia, georgia, carolina
    nordrhein-westfalen, rheinland-pfalz, schleswig-holstein, baden-württemberg, mecklenburg-vorpommern
    sachsen-anhalt, saarland, frankreichs, deutschlands, russlands, chinas, italiens, spaniens, polens, israels
    harbor, kong, carlo, york, angeles, francisco
  `),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  pluralVerb: /(?:ten|[^e]en|ben|gen|len)$/,
  genitiveEnding: 's',
  ofWords: words('von, vom, für, mit, über, an, gegen, bei, nach, des, wie, im, in, aus, unter, zu, um'),
});
