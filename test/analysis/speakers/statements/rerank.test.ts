import assert from 'node:assert/strict';
import { candidateFeatures } from '../../../../src/analysis/speakers/statements/candidateFeatures';
import type { Candidate } from '../../../../src/analysis/speakers/statements/candidates';
import { overlapOf } from '../../../../src/analysis/speakers/statements/chunks';
import { Part } from '../../../../src/analysis/speakers/statements/labels';
import { selectCandidates, probabilityOf } from '../../../../src/analysis/speakers/statements/rerank';
import type { FoundChunk } from '../../../../src/analysis/speakers/statements/tagArticle';
import { trainReranker } from '../../../../training/reranker';

const chunk = (part: Part, first: number, last: number): FoundChunk => ({
  part,
  first,
  last,
  sequence: 0,
  probability: 1,
});

/** A candidate with one telling feature. */
function candidate(cue: FoundChunk, first: number, last: number, strength: number): Candidate {
  const features = new Float64Array(candidateFeatures.length);
  features[0] = 1;
  features[1] = strength;
  return { source: null, cue, content: [chunk(Part.content, first, last)], features };
}

const weights = Float64Array.from({ length: candidateFeatures.length }, (_, at) => (at === 1 ? 1 : 0));

describe('choosing among candidates', () => {
  const said = chunk(Part.cue, 5, 6),
    added = chunk(Part.cue, 20, 21);

  it('takes the likelier of two for one cue, and of two for one content', () => {
    const weak = candidate(said, 6, 15, 0.5),
      strong = candidate(said, 6, 18, 2),
      rival = candidate(added, 7, 18, 1),
      other = candidate(added, 21, 30, 0.7);
    assert.deepEqual(
      selectCandidates([weak, strong, rival, other], weights, 0.5).map((each) => each.candidate),
      [strong, other],
    );
  });

  it('keeps a statement inside another, and leaves out what is unlikely', () => {
    const whole = candidate(said, 6, 40, 2),
      inside = candidate(added, 21, 30, 1),
      unlikely = candidate(chunk(Part.cue, 50, 51), 51, 60, -3);
    assert.deepEqual(
      selectCandidates([unlikely, inside, whole], weights, 0.4).map((each) => each.candidate),
      [whole, inside],
    );
  });

  it('measures overlap as shared tokens by all tokens', () => {
    assert.equal(overlapOf([chunk(Part.content, 0, 4)], [chunk(Part.content, 2, 6)]), 2 / 6);
    assert.equal(overlapOf([], []), 0);
  });

  it('learns which candidates are right', () => {
    const examples = Array.from({ length: 200 }, (_, index) => ({
      candidate: candidate(said, 6, 10, (index % 5) - 2),
      right: index % 5 > 2 || index % 10 === 2 ? 1 : 0,
    }));
    const learned = trainReranker(examples);
    assert.ok(probabilityOf(candidate(said, 6, 10, 2), learned) > 0.8);
    assert.ok(probabilityOf(candidate(said, 6, 10, -2), learned) < 0.2);
  });
});
