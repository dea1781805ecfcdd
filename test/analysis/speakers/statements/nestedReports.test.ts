import assert from 'node:assert/strict';
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

  it('gives an inner quotation to its own speaker', () => {
    assert.deepEqual(
      by('keeper Tunde Alli', 'Maduka Obi, the coach, said keeper Tunde Alli had told him: "I want to stay."'),
      ['direct | keeper Tunde Alli | told | "I want to stay."'],
    );
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
