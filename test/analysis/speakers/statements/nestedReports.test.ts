import assert from 'node:assert/strict';
import type { ScoredAttribution } from '../../../../src/analysis/speakers/statements/attribution';
import { Part } from '../../../../src/analysis/speakers/statements/labels';
import { withoutEchoes } from '../../../../src/analysis/speakers/statements/echoes';
import { thatClauses } from '../../../../src/analysis/speakers/statements/thatClauses';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';
import { shown } from './shown';

describe('reports within reports', () => {
  /** The statements of a text whose source is the one given. */
  const by = (source: string, text: string) => shown(text).filter((line) => line.split(' | ')[1] === source);

  it('gives the inner words to who is quoted, and the outer ones to who quotes', () => {
    const text = 'The Terra news agency quoted deputy minister Pavel Orlik as saying that the line would be mended.';
    assert.deepEqual(by('deputy minister Pavel Orlik', text), [
      'indirect | deputy minister Pavel Orlik | as saying | the line would be mended',
    ]);
    assert.equal(by('The Terra news agency', text).length, 1);
  });

  it('gives a claim to its owner', () => {
    assert.deepEqual(by('his', 'Prosecutor Greta Hahn dismissed his allegations that the files had been shredded.'), [
      'indirect | his | allegations | that the files had been shredded',
    ]);
    assert.deepEqual(by('her', 'Prosecutor Greta Hahn said her car that day had been blue.'), []);
  });

  it('gives an inner quotation in single marks to its own speaker', () => {
    const text = '"Then my boss said to me, ‘You can go home now,’ and I went," Omar Reed said.';
    assert.deepEqual(by('my boss', text), ['direct | my boss | said | ‘You can go home now,’']);
    assert.deepEqual(by('She', '"She told me, \'Leave now,\'" Omar Reed said.'), [
      "direct | She | told | 'Leave now,'",
    ]);
    assert.deepEqual(by('my boss', '"Then my boss said to me, it’s late, it’s dark," Omar Reed said.'), []);
  });

  it('gives an inner quotation to its own speaker', () => {
    assert.deepEqual(
      by('keeper Tunde Alli', 'Maduka Obi, the coach, said keeper Tunde Alli had told him: "I want to stay."'),
      ['direct | keeper Tunde Alli | told | "I want to stay."'],
    );
  });
});

describe('echoes of a statement', () => {
  const chunk = (first: number, last: number, part: Part) => ({ part, first, last, sequence: 0, probability: 1 });
  const statement = (source: number, cue: number, content: number, last: number): ScoredAttribution => ({
    source: chunk(source, source + 1, Part.source),
    cue: chunk(cue, cue + 1, Part.cue),
    content: [chunk(content, last, Part.content)],
    probability: 1,
  });
  const left = (text: string, ...statements: ScoredAttribution[]) =>
    withoutEchoes(statements, tokenize(parseArticle(text, 'test.txt'))).length;

  it('are reported by words whose subject is another', () => {
    assert.equal(left('Ray said Stark denied the leak.', statement(0, 1, 2, 6), statement(0, 3, 4, 6)), 1);
  });

  it('are none where the subject may be the same, or the source is another', () => {
    assert.equal(left('Ray said she denied the leak.', statement(0, 1, 2, 6), statement(0, 3, 4, 6)), 2);
    assert.equal(left('Ray said Stark denied the leak.', statement(0, 1, 2, 6), statement(2, 3, 4, 6)), 2);
  });
});

describe('attributions at the end of a sentence', () => {
  it('are found where the models saw none', () => {
    assert.deepEqual(
      shown('The two governments declined to confirm that a truce had been agreed, Aylin Demir said.').filter((line) =>
        line.startsWith('indirect | Aylin Demir'),
      ).length,
      1,
    );
    assert.ok(
      shown("Sales rose, Lumen Freight's chief executive Tor Vik said. The shares fell.").includes(
        "indirect | Lumen Freight's chief executive Tor Vik | said | Sales rose",
      ),
    );
  });

  it('are none where no clause stands before them', () => {
    for (const text of ['In Berlin, Ann Lee said.', 'Speaking on Monday, Ann Lee said.'])
      assert.ok(!shown(text).some((line) => line.startsWith('indirect | Ann Lee')), text);
  });
});

describe('clauses with "that"', () => {
  it('are found behind a subject and a verb of speech where the models saw no cue', () => {
    assert.deepEqual(shown('Father Inácio, the parish priest, recalls that in 1987 the bells were rung.'), [
      'indirect | Father Inácio, the parish priest, | recalls | that in 1987 the bells were rung',
    ]);
  });

  it('are none behind other words, or where a cue is known', () => {
    const cuesOf = (text: string, known: readonly ScoredAttribution[] = []) =>
      thatClauses(known, tokenize(parseArticle(text, 'test.txt'))).map(({ cue }) => cue?.first);
    assert.deepEqual(cuesOf('The priest recalls that the bells were rung.'), [2]);
    assert.deepEqual(cuesOf('The bells that recall the fire were rung.'), []);
    assert.deepEqual(cuesOf('In the village they know that the bells were rung.'), []);
    assert.deepEqual(cuesOf('Up in the hills the priest recalls that the bells were rung.'), []);
    const chunk = (part: Part, first: number, last: number) => ({ part, first, last, sequence: 0, probability: 1 });
    const known = {
      source: null,
      cue: chunk(Part.cue, 2, 3),
      content: [chunk(Part.content, 3, 8)],
      probability: 1,
    };
    assert.deepEqual(cuesOf('The priest recalls that the bells were rung.', [known]), []);
  });
});
