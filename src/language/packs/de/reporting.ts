import { entriesOf, words } from '../../wordList';
import type { ReportingWords } from '../pack';

type Kind = 'said' | 'thought';

// Verbs by how they are conjugated. Weak ones are stems: "sag" gives sagt, sagte, sagten, sagen and gesagt.

const weakSaid = `
  sag, frag, mein, antwort~, erwider, ergänz, beton, erklär, erläuter, berichte~, versicher, bestätig, behaupt~
  kritisier, kommentier, forder, warn, droh, klag, beklag, bemängel, begründ~, bekräftig, beteuer, bezweifel
  dementier, prophezei, prognostizier, resümier, informier, erinner, entgegn~, konter, lob, räsonier, spott~, scherz
  schätz, vermut~, verkünd~, verkünde~, verlang, verlaut~, verlautbar, verteidig, äußer, argumentier, bilanzier
  erzähl, melde~, schilder, schwärm, konstatier, urteil, unterstreich*, mahn, appellier, empfehl*, garantier
  signalisier
  twitter, plädier, skandier, postul, moniert*, monier, präzisier, bedauer, bejah, verweiger, beschuldig, bezichtig
  enthüll, referier, notier, rüg, beschwer, brüst~, unk, orakel, philosophier, witzel, flüster, murmel, ruf*, brüll
  schrie*, jubel, freu, stell*, berichtig, formulier, offenbar, beantwort~, berichte~, rechtfertig, tadel, folger
  ärger, wunder, empör, predig, stöhn, seufz, lach, schmunzel, schimpf, zürn, höhn, frohlock, raun, hauch, stammel
  insistier, mutmaß~, spekulier, tröst~, gratulier, attestier, bescheinig, bemerk, deklarier, vertrat*, zitier, wiederhol, anmerk*, bestreit*, kommunizier, versicher
`;
const weakThought = `
  glaub, hoff, befürcht~, erwart~, plan, vermut~, fürcht~, wünsch, bezweifel, ahn, rechn~
`;

/** "sag" → sagt, sagte, sagten, sagen. `~` says that an e comes before t: "antwort~" → antwortet, antwortete. */
function weak(list: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return entriesOf(list)
    .filter((entry) => !entry.endsWith('*'))
    .flatMap((entry) => {
      const stem = entry.replace('~', '');
      const t = entry.endsWith('~') ? (stem.endsWith('e') ? 't' : 'et') : 't';
      return [`${stem}${t}`, `${stem}${t}e`, `${stem}${t}en`, /(?:e[lr])$/.test(stem) ? `${stem}n` : `${stem}en`].map(
        (form) => [form, kind] as const,
      );
    });
}

/** Strong and mixed forms, as they are. */
const strongSaid = `
  schreibt, schrieb, schrieben, schreiben, spricht, sprach, sprachen, sprechen, verspricht, versprach, versprachen
  versprechen, widerspricht, widersprach, widersprachen, ruft, rief, riefen, schreit, schrie, schrien
  unterstreicht, unterstrich, unterstrichen, empfiehlt, empfahl, empfahlen, empfehlen, bestreitet, bestritt
  bestritten, bestreiten, verweist, verwies, verwiesen, beweist, bewies, gesteht, gestand, gestanden
  heißt, hieß, bekennt, bekannte, bekannten, erkennt, nennt, verneint, verneinte, verneinten
  wirbt, warb, verriet, verrät, verrieten, rät, riet, rieten, schwört, schwor, schworen, beschwor
  verbreitet, verbreitete, verbreiteten
  schließt, schloss, schlussfolgert, schlussfolgerte, prophezeit, lügt, log, beschreibt, beschrieb, beschrieben
  versichert, bat, baten, bittet, kündet
`;
const strongThought = 'denkt, dachte, dachten, denken, findet, fand, fanden';

/** Particle → finite forms: "teilte … mit". In subordinate clauses both are one word: "mitteilte". */
const separable: Readonly<Record<string, string>> = {
  mit: 'teilt, teilte, teilten, teilen',
  an: `
    kündigt, kündigte, kündigten, kündigen, gibt, gab, gaben, geben, merkt, merkte, merkten, mahnt, mahnte
    mahnten, deutet, deutete, deuteten, prangert, prangerte, klagt, klagte, klagten, fügt, fügte, fügten, führt
    führte, führten
  `,
  bekannt: 'gibt, gab, gaben, geben',
  hinzu: 'fügt, fügte, fügten, fügen, setzt, setzte, setzten',
  zurück: 'weist, wies, wiesen, weisen',
  daraufhin: 'weist, wies, wiesen, weisen',
  hin: 'weist, wies, wiesen, weisen, deutet, deutete',
  darauf: 'verweist, verwies, verwiesen',
  vor: 'wirft, warf, warfen, werfen, schlägt, schlug, schlugen, schlagen, sieht, sah, sahen, hält, hielt, hielten',
  aus: `
    sagt, sagte, sagten, führt, führte, führten, schließt, schloss, schlossen, spricht, sprach, sprachen, geht
    ging, gingen, gehen, drückt, drückte, richtet, richtete
  `,
  ein: `
    räumt, räumte, räumten, räumen, wendet, wandte, wandten, wirft, warf, warfen, schätzt, schätzte, schätzten
    gesteht, gestand, gestanden
  `,
  zu: 'gibt, gab, gaben, geben, stimmt, stimmte, stimmten, sichert, sicherte, sicherten, sagt, sagte, sagten',
  fest: 'stellt, stellte, stellten, stellen, hält, hielt, hielten, halten',
  heraus: 'stellt, stellte, stellten, hebt, hob, hoben, streicht, strich',
  hervor: 'hebt, hob, hoben, heben',
  dar: 'legt, legte, legten, legen, stellt, stellte, stellten',
  auf: 'fordert, forderte, forderten, fordern, ruft, rief, riefen, rufen, zeigt, zeigte, zeigten',
  nahe: 'legt, legte, legten',
  klar: 'stellt, stellte, stellten, stellen, macht, machte, machten',
  deutlich: 'macht, machte, machten, machen',
  entgegen: 'hält, hielt, hielten',
  ab: `
    streitet, stritt, stritten, lehnt, lehnte, lehnten, lehnen, rät, riet, rieten, wiegelt, wiegelte, gibt, gab
    gaben
  `,
  voraus: 'sagt, sagte, sagten, sagen',
  nach: 'fragt, fragte, fragten',
  weiter: 'heißt, hieß',
  zusammen: 'fasst, fasste, fassten',
  davon: 'geht, ging, gingen',
};

/** Participles, with which "hat" makes the perfect: "hat … gesagt". */
const participles = `
  gesagt, gefragt, gemeint, geantwortet, erwidert, ergänzt, betont, erklärt, erläutert, berichtet, versichert
  bestätigt
  behauptet, kritisiert, kommentiert, gefordert, gewarnt, gedroht, geklagt, beklagt, bemängelt, begründet
  bekräftigt
  beteuert, dementiert, prophezeit, prognostiziert, informiert, erinnert, entgegnet, gekontert, gelobt, verkündet
  verlangt, verlautet, verlautbart, verteidigt, geäußert, argumentiert, erzählt, gemeldet, geschildert, konstatiert
  geurteilt, unterstrichen, gemahnt, appelliert, empfohlen, signalisiert, getwittert, plädiert, moniert, bedauert
  beschuldigt, enthüllt, notiert, gerügt, beschwert, gerufen, formuliert, offenbart, gerechtfertigt, bemerkt
  zitiert
  wiederholt, bestritten, geschrieben, gesprochen, versprochen, widersprochen, verwiesen, gestanden, verraten
  geraten
  geschworen, mitgeteilt, angekündigt, angegeben, angemerkt, angedeutet, angemahnt, bekanntgegeben, hinzugefügt
  zurückgewiesen, hingewiesen, vorgeworfen, vorgeschlagen, ausgesagt, ausgeführt, ausgeschlossen, ausgesprochen
  eingeräumt, eingewandt, zugegeben, zugesichert, zugesagt, festgestellt, hervorgehoben, dargelegt, dargestellt
  aufgefordert, aufgerufen, bereiterklärt, nahegelegt, klargestellt, abgestritten, abgelehnt, abgeraten
  vorausgesagt
  vorhergesagt, gebeten, beschrieben, geschätzt, bezeichnet
`;
/** Infinitives, which report with "musste", "konnte", "wollte". */
const infinitives = `
  sagen, betonen, erklären, bestätigen, berichten, einräumen, zugeben, mitteilen, ausschließen, versichern, behaupten
  hinzufügen, feststellen, warnen, fordern, anmerken, bekanntgeben, ankündigen, verraten, verkünden, wissen
`;
const thoughtParticiples = `
  geglaubt, gehofft, befürchtet, erwartet, geplant, vermutet, gedacht, gewusst, ausgegangen
`;

function allOf(list: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return entriesOf(list).map((form) => [form, kind] as const);
}

/** "teilte" with "mit": the form, the particle at the end of its clause, and what kind of report that makes. */
const separated = (): readonly (readonly [form: string, particle: string, Kind])[] =>
  Object.entries(separable).flatMap(([particle, forms]) =>
    entriesOf(forms).map((form): readonly [string, string, Kind] => {
      const isThought = particle === 'davon' || (particle === 'aus' && /^g[ie]/.test(form));
      return [form, particle, isThought ? 'thought' : 'said'];
    }),
  );

function splitForms(): Map<string, Map<string, Kind>> {
  const split = new Map<string, Map<string, Kind>>();
  for (const [form, particle, kind] of separated())
    (split.get(form) ?? split.set(form, new Map()).get(form)!).set(particle, kind);
  return split;
}

/** What names words or thoughts behind "nach", and how it ends: "Angaben", "Medienberichten". */
const sayingNouns = `
  angaben?, aussagen?, worten, ansicht, auffassung, meinung, meldung(?:en)?, berichte?n?
  einschätzung(?:en)?, darstellung, auskunft, informationen, mitteilung, erkenntnissen?, überzeugung
  studien?, umfragen?, (?<!unabhängigkeits)erklärung(?:en)?, schätzung(?:en)?, ermittlungen, untersuchung(?:en)?
  vorstellungen, willen, vorhersagen?, prognosen?, berechnungen, kenntnis(?:sen)?, ankündigung, quellen
  plänen, äußerungen, dafürhalten, standpunkt, behauptung, these, annahme, vermutung, urteil, lesart, schilderung
  gutachten, analyse, protokoll, statistik
`;
/** What else names them, before what they are: "der Vorwurf, er habe". Behind "nach" it would tell the time. */
const contentNouns = `
  hinweise?n?, vorwurf, vorwürfen?, forderung(?:en)?, vorschlag, vorschläge, kritik, befürchtung(?:en)?, hoffnung
  zweifel, warnung(?:en)?, verdacht, appell, aufruf, eingeständnis, andeutung(?:en)?, vorgabe, begründung, gerüchte?
  versprechen, zusage, bitte, eindruck, gedanken?, anregung, beschwerden?, (?<!be)drohung(?:en)?, klagen?
`;

export const reporting = (): ReportingWords => ({
  finite: new Map([
    ...weak(weakSaid, 'said'),
    ...allOf(strongSaid, 'said'),
    ...weak(weakThought, 'thought'),
    ...allOf(strongThought, 'thought'),
    ...separated().map(([form, particle, kind]) => [particle + form, kind] as const),
  ]),
  split: splitForms(),
  participles: new Map([
    ...allOf(participles, 'said'),
    ...allOf(infinitives, 'said'),
    ...allOf(thoughtParticiples, 'thought'),
  ]),
  calling: words(`
    nennt, nannte, nannten, bezeichnet, bezeichnete, bezeichneten, kritisiert, kritisierte, kritisierten
    beschreibt, beschrieb, beschrieben, sprach, sprachen, spricht, sprechen, wies, wiesen, weist, charakterisiert
    charakterisierte, wertet, wertete, werteten, betitelt, betitelte, rühmt, rühmte, lobt, lobte, lobten, verurteilt
    verurteilte, verurteilten, begrüßt, begrüßte, begrüßten, warnt, warnte, warnten, bedauert, bedauerte
  `),
  auxiliaries: words(`
    hat, habe, haben, hatte, hatten, hätte, hätten, wird, wurde, wurden, werden, werde, ist, sind, war, waren
    muss, musste, mussten, kann, konnte, konnten, will, wollte, wollten, möchte, mochte, durfte
  `),
  passive: words('wird, wurde, wurden, werden, werde, ist, sind, war, waren'),
  that: words('dass, daß, ob, wie, warum, weshalb, was, wer, wann'),
  contentOf: words('dass, daß, ob, wonach'),
  aside: words(`
    nachdem, während, als, weil, da, um, ohne, statt, anstatt, obwohl, bevor, damit, sodass, denn, indem, wobei
    woraufhin
    bis, seit, seitdem, sobald, obgleich, zumal, wozu, womit, wodurch, weswegen, nämlich, darunter, sowie, sondern
  `),
  relative: words('der, die, das, den, dem, deren, dessen, welche, welcher, welches, wo'),
  accordingTo: new Map([
    ['laut', true],
    ['nach', false],
    ['gemäß', false],
  ]),
  sayingNoun: new RegExp(`(?:${entriesOf(sayingNouns).join('|')})$`),
  contentNoun: new RegExp(`(?:${[...entriesOf(sayingNouns), ...entriesOf(contentNouns)].join('|')})$`),
  answering: words(`
    weist, wies, wiesen, weisen, zurückgewiesen, lehnt, lehnte, lehnten, lehnen, abgelehnt, kritisiert, kritisierte
    kritisierten, begrüßt, begrüßte, begrüßten, bestreitet, bestritt, bestritten, dementiert, dementierte, dementierten
    verteidigt, verteidigte, verteidigten, widerspricht, widersprach, widersprachen, widersprochen, nennt, nannte
  `),
  nounVerbs: words(`
    ist, sind, war, waren, vertritt, vertrat, vertraten, vertreten, äußert, äußerte, äußerten, gab, gaben, erhob
    erhoben
    machte, machten, unterbreitete, unterbreiteten, hat, haben, hatte, hatten, bekräftigte, wiederholte, übte
    zeigte, gemacht, unterbreitet, geäußert, erhoben, bekräftigt, wiederholt, gegeben, ausgesprochen
  `),
  accordingToBehind: words('zufolge'),
  sourceAdverbs: words('demnach, demzufolge'),
  pointingBack: words('das, dies'),
  so: words('so'),
  asOpening: words('wie'),
  nobodySays: words('hieß es, heißt es, es heißt, es hieß, hiess es'),
  beforeInfinitive: words('zu'),
  infinitive: /^\p{Ll}+n$/u,
  joinedInfinitive: /^\p{Ll}{2,6}zu\p{Ll}{3,}n$/u,
  firstPerson: 'ich',
  reportedForms: words(`
    sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, möge, wisse, gebe, gehe, komme, stehe, bleibe
    nehme, sehe
    halte, lasse, finde, liege, zeige, brauche, bringe, mache, gelte, handele, handle, bestehe, gehöre, fehle, drohe
    spreche, laufe, trage, reiche, heiße, führe, setze, stelle, diene, erhalte, bedeute, beziehe, beginne, ende
    arbeite
    unterstütze, verfüge, ziehe, glaube, hoffe, verstehe, bekomme, erwarte, entspreche, folge, gelinge, wirke, biete
    verletze, verhindere, verstoße, schade, betrage, umfasse, rechne, plane, scheine, versuche, fordere, leide, lebe
    würden, hätten, wären
  `),
  possibleForms: words(
    'würde, wäre, hätte, könnte, könnten, müsste, müssten, sollte, sollten, dürfte, dürften, ließe, gäbe, käme, läge',
  ),
});
