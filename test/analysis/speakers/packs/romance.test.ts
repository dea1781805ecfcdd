import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packOf } from '../../../../src/language/packs';
import { assertWellFormed, saidIn, scoreTable } from './articleTable';
import { frenchArticles } from './frenchArticles';
import { portugueseArticles } from './portugueseArticles';
import { spanishArticles } from './spanishArticles';

type Row = readonly [text: string, ...said: string[]];

const spanish: readonly Row[] = [
  ['Ana Ruiz dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana Ruiz dijo ayer en Madrid que llueve.', 'Ana Ruiz: que llueve'],
  ['Dijo Ana Ruiz que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana Ruiz le ha dicho a Pedro Gil que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana Ruiz dijo: «Llueve mucho en la sierra».', 'Ana Ruiz: «Llueve mucho en la sierra»'],
  ['«Llueve mucho», dijo Ana Ruiz.', 'Ana Ruiz: «Llueve mucho»'],
  ['“Llueve mucho”, se lamentó Ana Ruiz.', 'Ana Ruiz: “Llueve mucho”'],
  ['"¿Llueve mucho?", preguntó Ana Ruiz.', 'Ana Ruiz: "¿Llueve mucho?"'],
  ['—Llueve mucho —dijo Ana Ruiz—, y hace frío.', 'Ana Ruiz: —Llueve mucho … y hace frío.'],
  ['«Llueve “a mares” aquí», dijo Ana Ruiz.', 'Ana Ruiz: «Llueve “a mares” aquí»'],
  ['Llueve mucho en la sierra, dijo Ana Ruiz.', 'Ana Ruiz: Llueve mucho en la sierra'],
  ['Según Ana Ruiz, llueve mucho.', 'Ana Ruiz: llueve mucho'],
  ['De acuerdo con Ana Ruiz, llueve mucho.', 'Ana Ruiz: llueve mucho'],
  ['Como informó Ana Ruiz, llueve mucho.', 'Ana Ruiz: llueve mucho'],
  ['Ana Ruiz dio a conocer que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana Ruiz calificó la ley de «inaceptable».', 'Ana Ruiz: «inaceptable»'],
  ['El alcalde de Toledo, Wang Duero, dijo que llueve.', 'Wang Duero: que llueve'],
  ['Ana Ruiz, alcaldesa de Toledo, dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana Ruiz, alcaldesa de Toledo, calló. La alcaldesa dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana María López García llegó. López dijo que llueve.', 'Ana María López García: que llueve'],
  ['Ana Ruiz llegó tarde. Ella dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['Ana Ruiz dijo que llueve y añadió que hace frío.', 'Ana Ruiz: que llueve', 'Ana Ruiz: que hace frío'],
  ['Ana Ruiz dijo que Pedro Gil dijo que llueve.', 'Ana Ruiz: que Pedro Gil dijo que llueve'],
  ['Ana Ruiz dijo que llueve y Pedro Gil dijo que no.', 'Ana Ruiz: que llueve', 'Pedro Gil: que no'],
  ['Ana Ruiz criticó el plan y dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['Para la ministra Ana Ruiz, «es un día muy triste».', 'Ana Ruiz: «es un día muy triste»'],
  ['MADRID, 3 may 2025 - La ministra Ana Ruiz dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['En Madrid, Ana Ruiz, de 52 años, dijo que llueve.', 'Ana Ruiz: que llueve'],
  ['«Hay que irse ya», dijo Ana Ruiz, y Pedro Gil dijo que no.', 'Ana Ruiz: «Hay que irse ya»', 'Pedro Gil: que no'],
  ['«Llueve mucho aquí», le dijo a Ana Ruiz el ministro Pedro Gil.', 'Pedro Gil: «Llueve mucho aquí»'],
  // Nobody rather than the wrong one.
  ['El portavoz de Ana Ruiz dijo que llueve.', '-: que llueve'],
  ['“No sé”, contestó cuando Ana Ruiz preguntó.', '-: “No sé”'],
  ['El abogado de la alcaldesa, Ana Ruiz, dijo que llueve.', '-: que llueve'],
  ['Junto a Ana Ruiz, el ministro calló. El ministro dijo que llueve.', '-: que llueve'],
  ['Fuentes cercanas a Ana Ruiz aseguran que llueve.', '-: que llueve'],
  ['Ana Ruiz habló con Pedro Gil, quien dijo que llueve.', '-: que llueve'],
  ['El abogado de Ana Ruiz, que calló, dijo que llueve.', '-: que llueve'],
  ['Ana Ruiz llegó tarde. Su abogado dijo que llueve.', '-: que llueve'],
  ['Ana Ruiz llegó tarde. Él dijo que llueve.', '-: que llueve'],
  ['Ana Ruiz y Pedro Gil dijeron que llueve.', '-: que llueve'],
  ['Según Ana Ruiz y Pedro Gil, llueve mucho.', '-: llueve mucho'],
  ['La alcaldesa, Ana Ruiz, y su vecino, Pedro Gil, dijeron que llueve.', '-: que llueve'],
  ['Le dijo a Ana Ruiz que llueve.', '-: que llueve'],
  ['Ana Ruiz, cuyo hermano dijo que llueve, calló.', '-: que llueve, calló'],
  ['El hombre acusado de matar a Ana Ruiz dijo que llueve.', '-: que llueve'],
  ['El vicepresidente Pedro Gil llegó. El presidente dijo que llueve.', '-: que llueve'],
  ['El ministro calló. Ana Ruiz llegó. El ministro dijo que llueve.', '-: que llueve'],
  ['«Llueve mucho», decía un cartel.', '-: «Llueve mucho»'],
  ['La Orden Médica Colegial dijo que llueve.', '-: que llueve'],
  ['Por Ana Ruiz\n\nSegovia dijo que llueve.', '-: que llueve'],
  ['Entrevista con el alcalde\n\nToledo dijo que llueve.', '-: que llueve'],
  // What reports nothing.
  ['Ana Ruiz no dijo que llueve.'],
  ['Ana Ruiz criticó la ley que aprobó el Congreso.'],
  ['Pedro Gil negó lo que dijo Ana Ruiz.'],
  ['Ana Ruiz lo anunció antes de que lloviera.'],
  ['La alcaldesa, Ana Ruiz, anunció un plan de obras.'],
  ['Ana Ruiz fue entrevistada por Pedro Gil.'],
  ['— Pan, leche y huevos'],
  ['La película «El faro» se estrena hoy.'],
];

const french: readonly Row[] = [
  ["Anne Petit a dit qu'il pleut.", "Anne Petit: qu'il pleut"],
  ['Anne Petit a également déclaré jeudi que la rue est fermée.', 'Anne Petit: que la rue est fermée'],
  ["Anne Petit m'a dit qu’il pleut.", 'Anne Petit: qu’il pleut'],
  ['Anne Petit a dit : « Il pleut beaucoup ici. »', 'Anne Petit: « Il pleut beaucoup ici. »'],
  ['«\u00a0Il pleut\u00a0», a déclaré Anne Petit.', 'Anne Petit: «\u00a0Il pleut\u00a0»'],
  ["« Il pleut », s'est exclamée Anne Petit.", 'Anne Petit: « Il pleut »'],
  ['« Pourquoi ? » demande Anne Petit.', 'Anne Petit: « Pourquoi ? »'],
  ['“Il pleut”, dit Anne Petit.', 'Anne Petit: “Il pleut”'],
  ['« Il pleut “à verse” ici », dit Anne Petit.', 'Anne Petit: « Il pleut “à verse” ici »'],
  ['Anne Petit est venue. « Il pleut », a-t-elle dit.', 'Anne Petit: « Il pleut »'],
  ['Paul Roux est venu. « Il pleut », affirme-t-il.', 'Paul Roux: « Il pleut »'],
  ['La rue serait fermée, a indiqué Anne Petit.', 'Anne Petit: La rue serait fermée'],
  ['Selon Anne Petit, il pleut.', 'Anne Petit: il pleut'],
  ["D'après Anne Petit, il pleut.", 'Anne Petit: il pleut'],
  ["Comme l'a indiqué Anne Petit, il pleut.", 'Anne Petit: il pleut'],
  ['Anne Petit est venue. Selon elle, il pleut.', 'Anne Petit: il pleut'],
  ['Anne Petit a fait savoir que la rue est fermée.', 'Anne Petit: que la rue est fermée'],
  ["Anne Petit a qualifié la loi d'« inacceptable ».", 'Anne Petit: « inacceptable »'],
  ["L'avocate d'un voisin, Me Anne Petit, a dit qu'il pleut.", "Anne Petit: qu'il pleut"],
  ["Le maire de Lyon, Wang Duero, a dit qu'il pleut.", "Wang Duero: qu'il pleut"],
  ["Anne Petit, maire de Lyon, s'est tue. La maire a dit qu'il pleut.", "Anne Petit: qu'il pleut"],
  ["Paul Le Goff est venu. Le Goff a dit qu'il pleut.", "Paul Le Goff: qu'il pleut"],
  [
    "Anne Petit a dit qu'il pleut et a ajouté qu'il fait froid.",
    "Anne Petit: qu'il pleut",
    "Anne Petit: qu'il fait froid",
  ],
  ["Lyon (AFP) – Le ministre de l'Air, Paul Roux, a dit qu'il pleut.", "Paul Roux: qu'il pleut"],
  ["Le maire, lui, est venu. Paul Roux dit, lui, qu'il pleut.", "Paul Roux: qu'il pleut"],
  ['« Il pleut », a dit à Anne Petit le ministre Paul Roux.', 'Paul Roux: « Il pleut »'],
  // Nobody rather than the wrong one.
  ["Le porte-parole d'Anne Petit a dit qu'il pleut.", "-: qu'il pleut"],
  ["Selon l'avocat d'Anne Petit, il pleut.", '-: il pleut'],
  ["À Anne Petit, son père a dit qu'il pleut.", "-: qu'il pleut"],
  ["Le conseiller de la ministre, Anne Petit, a dit qu'il pleut.", "-: qu'il pleut"],
  ["Anne Petit a vu Paul Roux, qui a dit qu'il pleut.", "-: qu'il pleut"],
  ["Anne Petit est venue. Son avocat a dit qu'il pleut.", "-: qu'il pleut"],
  ["Anne Petit est venue. Il a dit qu'il pleut.", "-: qu'il pleut"],
  ["Anne Petit et Marie Roux sont venues. Elle a dit qu'il pleut.", "-: qu'il pleut"],
  ["Anne Petit et Paul Roux ont dit qu'il pleut.", "-: qu'il pleut"],
  ["La maire, Anne Petit, et son adjoint, Paul Roux, ont dit qu'il pleut.", "-: qu'il pleut"],
  ["Il a dit à Anne Petit qu'il pleut.", "-: qu'il pleut"],
  ["Il a été dit à Anne Petit qu'il pleut.", "-: qu'il pleut"],
  ["Anne Petit, dont le frère dit qu'il pleut, s'est tue.", "-: qu'il pleut, s'est tue"],
  ['« Il pleut », explique le maire. Anne Petit est venue.', '-: « Il pleut »'],
  ['Par Anne Petit\n\nLa mère tient la ferme. « Il pleut », dit-elle.', '-: « Il pleut »'],
  // What reports nothing.
  ["Anne Petit n'a pas dit qu'il pleut."],
  ["Anne Petit a critiqué la loi que l'Assemblée a votée."],
  ["Paul Roux a nié ce qu'a dit Anne Petit."],
  ['La maire, Anne Petit, a annoncé un plan de travaux.'],
  ['Anne Petit a été interrogée par Paul Roux.'],
  ['La demande de la maire est longue.'],
];

const portuguese: readonly Row[] = [
  ['Ana Reis disse que chove.', 'Ana Reis: que chove'],
  ['Ana Reis disse ontem em Lisboa que chove.', 'Ana Reis: que chove'],
  ['Ana Reis disse à Folha que chove.', 'Ana Reis: que chove'],
  ['Ana Reis tinha dito que chove.', 'Ana Reis: que chove'],
  ['Ana Reis disse: “Chove muito por aqui”.', 'Ana Reis: “Chove muito por aqui”'],
  ['“Chove muito”, disse Ana Reis.', 'Ana Reis: “Chove muito”'],
  ['«Chove muito», disse-me Ana Reis.', 'Ana Reis: «Chove muito»'],
  ['"Chove muito?", perguntou a deputada Ana Reis.', 'Ana Reis: "Chove muito?"'],
  ['— Chove muito — disse Ana Reis. — E faz frio.', 'Ana Reis: — Chove muito … E faz frio.'],
  ['“Chove ‘a potes’ aqui”, disse Ana Reis.', 'Ana Reis: “Chove ‘a potes’ aqui”'],
  ['Chove muito na serra, disse Ana Reis.', 'Ana Reis: Chove muito na serra'],
  ['Lisboa, 21 out (Lusa) – O ministro do Ar, Paulo Gil, disse que chove.', 'Paulo Gil: que chove'],
  ['Segundo Ana Reis, chove muito.', 'Ana Reis: chove muito'],
  ['De acordo com Ana Reis, chove muito.', 'Ana Reis: chove muito'],
  ['Na opinião da ministra Ana Reis, chove muito.', 'Ana Reis: chove muito'],
  ['Como informou Ana Reis, chove muito.', 'Ana Reis: chove muito'],
  ['Ana Reis deu a conhecer que chove.', 'Ana Reis: que chove'],
  ['Ana Reis classificou a lei como “inaceitável”.', 'Ana Reis: “inaceitável”'],
  ['O prefeito de Olinda, Wang Duero, disse que chove.', 'Wang Duero: que chove'],
  ['Ana Reis, prefeita de Olinda, calou-se. A prefeita disse que chove.', 'Ana Reis: que chove'],
  ['A deputada Ana Reis (PT) disse que chove.', 'Ana Reis: que chove'],
  ['Ana Lopes dos Santos chegou. Santos disse que chove.', 'Ana Lopes dos Santos: que chove'],
  ['Ana Reis chegou tarde. Ela disse que chove.', 'Ana Reis: que chove'],
  ['Ana Reis disse que chove e acrescentou que faz frio.', 'Ana Reis: que chove', 'Ana Reis: que faz frio'],
  // Nobody rather than the wrong one.
  ['O porta-voz de Ana Reis disse que chove.', '-: que chove'],
  ['O advogado da prefeita, Ana Reis, disse que chove.', '-: que chove'],
  ['“Não sei”, respondeu quando Ana Reis perguntou.', '-: “Não sei”'],
  ['Segundo o advogado de Ana Reis, chove muito.', '-: chove muito'],
  ['Ana Reis chegou tarde. O advogado dela disse que chove.', '-: que chove'],
  ['Ana Reis chegou tarde. Ele disse que chove.', '-: que chove'],
  ['Ana Reis e Paulo Gil disseram que chove.', '-: que chove'],
  ['De acordo com Ana Reis e Paulo Gil, chove muito.', '-: chove muito'],
  ['Disse a Ana Reis que chove.', '-: que chove'],
  ['“Chove muito aqui”, disse a Ana Reis o ministro.', '-: “Chove muito aqui”'],
  ['Foi dito a Ana Reis que chove.', '-: que chove'],
  ['Ana Reis, cujo irmão disse que chove, calou-se.', '-: que chove, calou-se'],
  ['A Polícia Judiciária disse que chove.', '-: que chove'],
  ['A Petrobras disse que chove.', '-: que chove'],
  // What reports nothing.
  ['Ana Reis não disse que chove.'],
  ['Ana Reis criticou a lei que o Congresso aprovou.'],
  ['Paulo Gil negou o que disse Ana Reis.'],
  ['O segundo ministro chegou no segundo dia.'],
  ['Ana Reis foi entrevistada por Paulo Gil.'],
];

const languages = [
  { code: 'es', name: 'Spanish', rows: spanish, articles: spanishArticles },
  { code: 'fr', name: 'French', rows: french, articles: frenchArticles },
  { code: 'pt', name: 'Portuguese', rows: portuguese, articles: portugueseArticles },
] as const;

for (const { code, name, rows, articles } of languages) {
  const pack = packOf(code)!;

  describe(`statements in ${name}`, () => {
    for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(saidIn(pack, text), expected));

    it('have spans in the text, in order, and speakers that are there, whatever is read', () => {
      const words = [...new Set(rows.flatMap(([text]) => text.split(' ')))];
      const pieces = fc.constantFrom(...words, ',', '.', '—', '«', '»', '"', '(', ')', '\n\n', 'l’', '-t-il');
      fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => assertWellFormed(pack, parts.join(' '))));
    });
  });

  describe(`articles in ${name}`, () => {
    it('have the right speaker or nobody, nearly always', () => {
      const { named, right, silent, missed, wrong, found, expected, ...score } = scoreTable(pack, articles);
      console.log(
        `      ${right} of ${named} speakers right, ${silent} silent, ${missed} missed, ${wrong.length} wrong`,
      );
      console.log(`      ${found} of ${expected} statements found in ${score.articles} articles`);
      if (process.env['SHOW']) console.log(score.errors.join('\n'), wrong.join('\n'));
      assert.equal(score.articles, 50);
      assert.deepEqual(wrong, []);
      assert.ok(right >= 0.9 * named);
    });
  });
}
