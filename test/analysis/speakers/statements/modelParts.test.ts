/** The small steps between the models: windows, hidden parts, links, clauses. */
import assert from 'node:assert/strict';
import { candidateFeatures, featuresOfCandidate } from '../../../../src/analysis/speakers/statements/candidateFeatures';
import { candidatesOf } from '../../../../src/analysis/speakers/statements/candidates';
import { mostProbable, overlapOf, sameTokens, sizeOf } from '../../../../src/analysis/speakers/statements/chunks';
import { completeClause } from '../../../../src/analysis/speakers/statements/completeClauses';
import type { CueTagger } from '../../../../src/analysis/speakers/statements/cueTagger';
import { cueWindows } from '../../../../src/analysis/speakers/statements/cueWindows';
import { beginLabel, insideLabel, labelStride, Part } from '../../../../src/analysis/speakers/statements/labels';
import { linkChunks } from '../../../../src/analysis/speakers/statements/link';
import { quotationType } from '../../../../src/analysis/speakers/statements/quotationType';
import { recoverParts } from '../../../../src/analysis/speakers/statements/recoverParts';
import { selectCandidates } from '../../../../src/analysis/speakers/statements/rerank';
import { partCount, type FoundChunk, type Tagging } from '../../../../src/analysis/speakers/statements/tagArticle';
import { TokenProperties } from '../../../../src/analysis/speakers/statements/tokenProperties';
import { parseArticle } from '../../../../src/article/parse';
import { tokenize } from '../../../../src/language/tokenize';
import type { Sentence } from '../../../../src/language/tokens';
import { readMarked, written } from './marked';

const chunk = (part: Part, first: number, last: number, probability = 1): FoundChunk => ({
  part,
  first,
  last,
  sequence: 0,
  probability,
});

describe('chunks', () => {
  const one = [chunk(Part.content, 0, 4), chunk(Part.content, 6, 8)];

  it('are as long as their tokens', () => {
    assert.equal(sizeOf(one), 6);
    assert.equal(sizeOf([]), 0);
  });

  it('overlap by the tokens that both have', () => {
    assert.equal(overlapOf(one, [chunk(Part.content, 2, 7)]), 3 / 8);
    assert.equal(overlapOf(one, [chunk(Part.content, 4, 6)]), 0);
    assert.equal(overlapOf(one, one), 1);
  });

  it('are the same when each begins and ends alike', () => {
    assert.ok(sameTokens(one, [chunk(Part.content, 0, 4, 0.5), chunk(Part.content, 6, 8, 0.5)]));
    assert.ok(!sameTokens(one, [chunk(Part.content, 0, 4)]));
    assert.ok(!sameTokens(one, [chunk(Part.content, 0, 4), chunk(Part.content, 5, 8)]));
    assert.ok(!sameTokens(one, [chunk(Part.content, 0, 4), chunk(Part.content, 6, 9)]));
  });

  it('are chosen by their probability, the first of equals', () => {
    const [low, high, equal] = [chunk(Part.cue, 0, 1, 0.2), chunk(Part.cue, 2, 3, 0.6), chunk(Part.cue, 4, 5, 0.6)];
    assert.equal(mostProbable([low, high, equal]), high);
    assert.equal(mostProbable([low]), low);
    assert.equal(mostProbable([]), null);
  });
});

describe('linking by cost', () => {
  const linked = (text: string): string[] => {
    const marked = readMarked(text);
    return linkChunks(marked.chunks, marked.tokenized).map((each) => written(marked, each));
  };
  const words = (count: number): string => Array.from({ length: count }, () => 'and').join(' ');

  const cases: readonly [string, readonly string[]][] = [
    ['[s:She] [c:said] [q:so].', ['She | said | so']],
    // the nearer of two, and the first of two at the same distance
    ['[c:said] a [q:so] a b c [c:told].', ['- | said | so', '- | told | ']],
    ['[c:said] a b c [q:so] a [c:told].', ['- | said | ', '- | told | so']],
    ['[c:said] a b [q:so] a b [c:told].', ['- | said | so', '- | told | ']],
    // a sentence boundary is worth thirty tokens
    [`[c:said] ${words(33)} [q:so]. Then [c:told] it.`, ['- | said | ', '- | told | so']],
    [`[c:said] ${words(32)} [q:so]. Then [c:told] it.`, ['- | said | so', '- | told | ']],
    [`It was [c:said]. Then [q:so] ${words(32)} [c:told] it.`, ['- | said | so', '- | told | ']],
    [`It was [c:said]. Then [q:so] ${words(31)} [c:told] it.`, ['- | said | ', '- | told | so']],
    // another content in between eight
    [`[c:said] [q:so] [q:it] ${words(9)} [c:told] it.`, ['- | said | so … it', '- | told | ']],
    [`[c:said] [q:so] [q:it] ${words(8)} [c:told] it.`, ['- | said | so', '- | told | it']],
    // too far
    [`[c:said] ${words(59)} [q:so].`, ['- | said | so']],
    [`[c:said] ${words(60)} [q:so].`, ['- | said | ', '- | - | so']],
    [`[s:She] ${words(199)} [c:said].`, ['She | said | ']],
    [`[s:She] ${words(200)} [c:said].`, ['- | said | ']],
    ['[s:She]', []],
  ];
  for (const [text, expected] of cases)
    it(text.replace(/(?:and ){9,}/, '… '), () => assert.deepEqual(linked(text), expected));

  it('stays within a sequence', () => {
    const { chunks, tokenized } = readMarked('[c:said] [q:so] [q:it].');
    const apart = chunks.map((each, at) => ({ ...each, sequence: at < 2 ? 0 : 1 }));
    assert.deepEqual(
      linkChunks(apart, tokenized).map(({ cue, content }) => [cue?.first ?? null, content.length]),
      [
        [0, 1],
        [null, 1],
      ],
    );
  });
});

describe('clauses with "that" that stop at an insertion', () => {
  const completed = (text: string): string => {
    const marked = readMarked(text);
    const { tokenized, statements } = marked;
    const content = statements[0]!.content.map((each) => {
      const { last } = tokenized.sentences.find((sentence) => sentence.last > each.first)!;
      return completeClause(each, tokenized, last);
    });
    return written(marked, { source: null, cue: null, content }).slice('- | - | '.length);
  };

  const cases: readonly [string, string][] = [
    ['She said [q:that the talks], held in May, have failed.', 'that the talks, held in May, have failed'],
    ['She said [q:that the talks], have failed, and left.', 'that the talks, have failed'],
    ['She said [q:that the talks], held in May, have failed; Bo left.', 'that the talks, held in May, have failed'],
    // there is a verb
    ['She said [q:that the talks are over], held in May, have failed.', 'that the talks are over'],
    ['She said [q:that the talks failed], held in May, have ended.', 'that the talks failed'],
    ['She said [q:that the talks failed], have ended.', 'that the talks failed, have ended'],
    // no clause with "that", or no comma behind it
    ['She said [q:the talks], held in May, have failed.', 'the talks'],
    ['She said [q:that the talks] held in May, have failed.', 'that the talks'],
    // no verb behind the insertion, or none at all
    ['She said [q:that the talks], held in May, with Bo, have failed.', 'that the talks'],
    ['She said [q:that the talks], held in May.', 'that the talks'],
    // the insertion is too long, or just short enough
    [
      `She said [q:that the talks], held ${'in May '.repeat(10)}in May, have failed.`,
      `that the talks, held ${'in May '.repeat(10)}in May, have failed`,
    ],
    [`She said [q:that the talks], held ${'in May '.repeat(12)}, have failed.`, 'that the talks'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(completed(text), expected));

  it('go on for forty tokens at most', () => {
    const long = `She said [q:that the talks], held in May, have failed ${'again and '.repeat(30)}again.`;
    assert.equal(completed(long).split(' ').length, 3 + 3 + 40);
  });
});

describe('types of statements', () => {
  const typeOf = (states: readonly number[], ...content: readonly (readonly [number, number])[]): string =>
    quotationType(
      content.map(([first, last]) => ({ first, last })),
      Uint8Array.from(states),
    );

  it('tell what is in quotation marks', () => {
    assert.equal(typeOf([0, 0, 0], [0, 3]), 'indirect');
    assert.equal(typeOf([1, 2, 3], [0, 3]), 'direct');
    assert.equal(typeOf([0, 1, 3], [0, 3]), 'mixed');
    // one word between the parts of a quotation is none of it
    assert.equal(typeOf([1, 3, 0, 1, 3], [0, 5]), 'direct');
    assert.equal(typeOf([1, 3, 0, 0, 1, 3], [0, 6]), 'mixed');
    assert.equal(typeOf([1, 3, 0, 0, 0, 3], [0, 2], [5, 6]), 'direct');
    assert.equal(typeOf([0, 0, 1, 3], [1, 2], [2, 4]), 'mixed');
    assert.equal(typeOf([0], ...[]), 'indirect');
  });
});

describe('parts that the best labels leave out', () => {
  const sentence = (first: number, last: number): Sentence => ({ first, last, block: 0, start: 0, end: 0 });
  const sentences = [sentence(10, 20)];

  /** Chunks as "part first–last probability", of probabilities by part and token in a sequence from token 10 on. */
  function recovered(
    probabilities: Readonly<Partial<Record<keyof typeof Part, readonly (readonly [number, number])[]>>>,
    found: readonly FoundChunk[] = [],
    all = sentences,
  ): string[] {
    const marginals = new Float64Array(20 * labelStride);
    for (const [name, values] of Object.entries(probabilities))
      for (const [at, value] of values) {
        const row = (at - 10) * labelStride;
        marginals[row + beginLabel(Part[name as keyof typeof Part])] = value / 4;
        marginals[row + insideLabel(Part[name as keyof typeof Part])] = (value * 3) / 4;
      }
    return recoverParts(found, all, { marginals, first: 10, last: 30, sequence: 5 }).map(
      ({ part, first, last, sequence, probability }) =>
        `${Object.keys(Part)[part]} ${first}–${last} ${probability.toFixed(3)} ${sequence}`,
    );
  }

  const said = chunk(Part.cue, 13, 14);
  const so = chunk(Part.content, 15, 18);

  it('are a cue, where it is likely or something is said', () => {
    assert.deepEqual(recovered({ cue: [[13, 0.35]] }), ['cue 13–14 0.350 5']);
    assert.deepEqual(recovered({ cue: [[13, 0.34]] }), []);
    assert.deepEqual(recovered({ cue: [[13, 0.06]] }, [so]), ['cue 13–14 0.060 5']);
    assert.deepEqual(recovered({ cue: [[13, 0.04]] }, [so]), []);
    assert.deepEqual(recovered({ cue: [[13, 0.9]] }, [said, so]), []);
  });

  it('are a content and a source, where there is a cue', () => {
    assert.deepEqual(recovered({ content: [[16, 0.3]], source: [[11, 0.01]] }, [said]), [
      'content 16–17 0.300 5',
      'source 11–12 0.010 5',
    ]);
    assert.deepEqual(recovered({ content: [[16, 0.29]], source: [[11, 0.009]] }, [said]), []);
    assert.deepEqual(recovered({ source: [[11, 0.9]] }, [so]), []);
    assert.deepEqual(recovered({ content: [[19, 0.9]] }, [said, so]), []);
  });

  it('take neighbours with them that are half as likely', () => {
    const content = [
      [14, 0.19],
      [15, 0.2],
      [16, 0.4],
      [17, 0.3],
      [18, 0.2],
      [19, 0.19],
    ] as const;
    assert.deepEqual(recovered({ content }, [said]), ['content 15–19 0.275 5']);
  });

  it('end with the sentence, and where another part begins', () => {
    const wide = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => [from + at, at === 1 ? 0.9 : 0.8] as const);
    assert.deepEqual(recovered({ content: wide(10, 24) }, [said]), ['content 10–13 0.833 5']);
    assert.deepEqual(recovered({ content: wide(14, 24) }, [said]), ['content 14–20 0.817 5']);
    assert.deepEqual(
      recovered(
        { content: wide(18, 24) },
        [chunk(Part.cue, 12, 13), chunk(Part.cue, 21, 22)],
        [...sentences, sentence(20, 40)],
      ),
      ['content 18–20 0.850 5', 'content 20–21 0.800 5'],
    );
  });

  it('are sought in each sentence by itself', () => {
    const both = [...sentences, sentence(20, 30)];
    assert.deepEqual(recovered({ cue: [[22, 0.5]] }, [said], both), ['cue 22–23 0.500 5']);
    assert.deepEqual(recovered({ cue: [[22, 0.5]] }, [chunk(Part.cue, 19, 21)], both), []);
    assert.deepEqual(recovered({ cue: [[22, 0.5]] }, [chunk(Part.cue, 18, 20)], both), ['cue 22–23 0.500 5']);
    assert.deepEqual(recovered({ cue: [[22, 0.5]] }, [chunk(Part.cue, 30, 31)], both), ['cue 22–23 0.500 5']);
  });
});

/** A tagging of a text: chunks, and probabilities of a part by token. */
function tagging(
  size: number,
  chunks: readonly FoundChunk[],
  probabilities: readonly (readonly [part: Part, at: number, probability: number])[] = [],
): Tagging {
  const labels = new Uint8Array(size);
  for (const { part, first, last } of chunks)
    for (let at = first; at < last; at++) labels[at] = at === first ? beginLabel(part) : insideLabel(part);
  const all = new Float32Array(size * partCount);
  for (const [part, at, probability] of probabilities) all[at * partCount + part] = probability;
  return { chunks, labels, probabilities: all };
}

const propertiesOf = (text: string): TokenProperties => new TokenProperties(tokenize(parseArticle(text, 'test.txt')));

describe('the stretch in which a cue’s source and content are sought', () => {
  /** For each marked cue the text of its window, with "|" where its paragraph ends. */
  function windows(marked: string): string[] {
    const { text, tokenized, chunks } = readMarked(marked);
    const { tokens } = tokenized;
    return cueWindows(new TokenProperties(tokenized), tagging(tokens.length, chunks)).map(({ first, border, last }) => {
      const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      return words(first, border) + (border < last ? ` | ${words(border, last)}` : '');
    });
  }

  const cases: readonly [string, readonly string[]][] = [
    ['It rained. Ann [c:said] so. It snowed.', ['Ann said so.']],
    // a quotation over several sentences
    ['“It rains. It snows,” Ann [c:said]. He left.', ['“It rains. It snows,” Ann said.']],
    [
      'It is. “It rains. It snows,” Ann [c:said]. “It hails. It pours.” He left.',
      ['“It rains. It snows,” Ann said. “It hails. It pours.”'],
    ],
    ['“It rains.” Ann [c:said] so. He left.', ['Ann said so.']],
    ['“It rains.” It is. Ann [c:said] so. It is. “It pours.”', ['Ann said so.']],
    // into the next paragraph only where a quotation opens it
    ['Ann [c:said]:\n\n“It rains. It snows.” He left.', ['Ann said: | “It rains. It snows.”']],
    ['Ann [c:said]:\n\nIt rains.', ['Ann said:']],
    ['Ann [c:said].\n\n“It rains.”', ['Ann said. | “It rains.”']],
    ['“It rains.\n\nAnn [c:said] “so.” He left.', ['Ann said “so.”']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(windows(text), expected));

  it('reaches over 110 tokens', () => {
    const { first, last, cue } = cueWindows(
      propertiesOf(`“${'It rained. '.repeat(50)}It hailed,” Ann said. “${'It snowed. '.repeat(50)}”`),
      tagging(320, [chunk(Part.cue, 156, 157)]),
    )[0]!;
    assert.deepEqual([cue.first - first, last - cue.last], [110, 110]);
  });

  it('shrinks where cues crowd', () => {
    const properties = propertiesOf(`“${'It rained. '.repeat(400)}”`);
    const crowd = (count: number) =>
      cueWindows(
        properties,
        tagging(
          1202,
          Array.from({ length: count }, (_, at) => chunk(Part.cue, 2 + at, 3 + at)),
        ),
      ).at(-1)!;
    const reaches = [50, 90, 91, 200, 800].map((count) => {
      const { last, cue } = crowd(count);
      return last - cue.last;
    });
    // Ten readings for each of 2,000 tokens, by twice as many tokens as there are cues, and one.
    assert.deepEqual(reaches, [110, 110, 109, 49, 12]);
  });

  it('is opened for words that may be a cue, too', () => {
    const properties = propertiesOf('Ann Ray said so. Bo did not deny that.\n\nHe nods.');
    const found = (...probabilities: (readonly [number, number])[]) =>
      cueWindows(
        properties,
        tagging(
          properties.tokenized.tokens.length,
          [chunk(Part.cue, 2, 3)],
          probabilities.map(([at, probability]) => [Part.cue, at, probability]),
        ),
      ).map(({ cue: { first, last, probability, sequence } }) => [first, last, probability, sequence]);
    const known = [2, 3, 1, 0];
    assert.deepEqual(found([8, 0.25]), [known, [8, 9, 0.25, -1]]);
    assert.deepEqual(found([8, 0.24]), [known]);
    assert.deepEqual(found([7, 0.5], [8, 0.75]), [known, [7, 9, 0.625, -1]]);
    assert.deepEqual(found([2, 0.5], [3, 0.5]), [known, [3, 4, 0.5, -1]]);
    assert.deepEqual(found([1, 0.5], [2, 0.5]), [[1, 2, 0.5, -1], known]);
    assert.deepEqual(found([6, 0.5], [8, 0.5]), [known, [6, 7, 0.5, -1], [8, 9, 0.5, -1]]);
    // not over the end of a paragraph
    assert.deepEqual(found([10, 0.5], [11, 0.5]), [known, [10, 11, 0.5, -1], [11, 12, 0.5, -1]]);
  });

  it('leaves alone what the best labels call a cue', () => {
    const properties = propertiesOf('Ann said so.');
    const labelled = tagging(4, [chunk(Part.cue, 1, 2)], [[Part.cue, 1, 0.9]]);
    assert.deepEqual(cueWindows(properties, { ...labelled, chunks: [] }), []);
    assert.equal(cueWindows(properties, { ...labelled, labels: new Uint8Array(4) }).length, 1);
    assert.equal(cueWindows(properties, { ...labelled, labels: new Uint8Array(4), chunks: [] }).length, 1);
  });
});

describe('what the reranker sees', () => {
  const text = 'Ann said “it rains.” Bo told us that it snowed on the old mill.';
  const properties = propertiesOf(text);
  const { tokens } = properties.tokenized;
  const at = (word: string) => tokens.findIndex((token) => token.text === word);

  /** The features that are not zero, by name. */
  function seen(
    statement: { source: FoundChunk | null; cue: FoundChunk; content: FoundChunk[] },
    proposal: 'both' | 'paragraph' | 'cue' | 'weak' = 'both',
    other: readonly FoundChunk[] = [],
    of = properties,
  ): Record<string, number> {
    const size = of.tokenized.tokens.length;
    const byCueModel = {
      probability: (part: Part, token: number) =>
        part === Part.source ? 0.4 : token < 0 || token >= size ? 0 : token % 2 === 0 ? 0.8 : 0.6,
    };
    const paragraphModel = tagging(
      size,
      [],
      Array.from({ length: size }, (_, token) => [
        [Part.source, token, 0.5] as const,
        [Part.content, token, token % 2 === 0 ? 0.75 : 0.25] as const,
        [Part.cue, token, 0.5] as const,
      ]).flat(),
    );
    const values = featuresOfCandidate(
      proposal,
      statement,
      other,
      byCueModel as unknown as CueTagger,
      of,
      paragraphModel,
    );
    assert.equal(values.length, candidateFeatures.length);
    return Object.fromEntries(
      candidateFeatures.flatMap((name, index) => {
        const value = Math.round(values[index]! * 1000) / 1000;
        return value === 0 ? [] : [[name, value]];
      }),
    );
  }

  const logit = (probability: number) => Math.round(Math.log(probability / (1 - probability)) * 1000) / 1000;

  it('of a quotation', () => {
    assert.deepEqual(
      seen({
        source: chunk(Part.source, 0, 1),
        cue: chunk(Part.cue, 1, 2, 0.9),
        content: [chunk(Part.content, at('“'), at('”') + 1)],
      }),
      {
        bias: 1,
        'cue model, mean (logit)': 0.944,
        'cue model, lowest (logit)': logit(0.6),
        'cue model, mean': 0.72,
        'cue model, just outside (logit)': logit(0.6),
        'paragraph model, mean (logit)': 0.201,
        'paragraph model, lowest (logit)': logit(0.25),
        'paragraph model, mean': 0.55,
        'cue, mean (logit)': logit(0.9),
        'cue, highest': 0.5,
        'reporting class': 1,
        'strong reporting word': 1,
        'speech word': 1,
        'has a source': 1,
        'source by the cue model (logit)': logit(0.4),
        'source by the cue model': 0.4,
        'length (log)': 1.609,
        'at most 5 tokens': 1,
        'quotation from end to end': 1,
        'opens with a quotation mark': 1,
        'share inside quotation marks': 1,
        'behind the cue': 1,
        'closes its sentence': 1,
      },
    );
  });

  it('of a clause', () => {
    const content = [chunk(Part.content, at('that'), tokens.length - 1)];
    const statement = { source: null, cue: chunk(Part.cue, at('told'), at('us') + 1, 0.999), content };
    assert.deepEqual(seen(statement, 'cue', [chunk(Part.content, at('that'), at('mill'))]), {
      bias: 1,
      'proposed by the cue model': 1,
      'the other model has content': 1,
      'overlap with the other content': 0.857,
      'cue model, mean (logit)': 0.916,
      'cue model, lowest (logit)': logit(0.6),
      'cue model, mean': 0.714,
      'cue model, just outside (logit)': logit(0.6),
      'paragraph model, mean (logit)': 0.143,
      'paragraph model, lowest (logit)': logit(0.25),
      'paragraph model, mean': 0.536,
      'cue, mean (logit)': logit(0.995),
      'cue, highest': 0.5,
      'reporting class': 1,
      'strong reporting word': 1,
      'speech word': 1,
      'length (log)': 1.946,
      'behind the cue': 1,
      'closes its sentence': 1,
      'opens with "that"': 1,
    });
  });

  it('of content in several parts before its cue, partly in quotation marks', () => {
    const cue = chunk(Part.cue, at('told'), at('told') + 1, 0.001);
    const content = [chunk(Part.content, 0, 1), chunk(Part.content, 2, 4)];
    assert.deepEqual(seen({ source: null, cue, content }, 'weak'), {
      bias: 1,
      'proposed below the best labels': 1,
      'cue model, mean (logit)': 1.012,
      'cue model, lowest (logit)': logit(0.6),
      'cue model, mean': 0.733,
      'cue model, just outside (logit)': logit(0.8),
      'paragraph model, mean (logit)': 0.336,
      'paragraph model, lowest (logit)': logit(0.25),
      'paragraph model, mean': 0.583,
      'cue, mean (logit)': logit(0.005),
      'cue, highest': 0.5,
      'reporting class': 1,
      'strong reporting word': 1,
      'speech word': 1,
      'length (log)': 1.099,
      'at most 5 tokens': 1,
      'share inside quotation marks': 0.667,
      'partly inside quotation marks': 1,
      'distance to the cue (log)': 1.609,
      'in another sentence than the cue': 1,
      'opens its sentence': 1,
      'further parts': 1,
    });
  });

  it('of how long and how far away content is', () => {
    const long = propertiesOf(`Ann nods. ${'It rained and '.repeat(100)}snowed.`);
    const some = (first: number, last: number, cue = 1) => {
      const found = seen(
        { source: null, cue: chunk(Part.cue, cue, cue + 1), content: [chunk(Part.content, first, last)] },
        'both',
        [],
        long,
      );
      return ['at most 2 tokens', 'at most 5 tokens', 'more than 60 tokens', 'distance to the cue (log)'].map(
        (name) => found[name] ?? 0,
      );
    };
    assert.deepEqual(some(2, 4), [1, 1, 0, 0]);
    assert.deepEqual(some(2, 5), [0, 1, 0, 0]);
    assert.deepEqual(some(2, 7), [0, 1, 0, 0]);
    assert.deepEqual(some(2, 8), [0, 0, 0, 0]);
    assert.deepEqual(some(3, 63), [0, 0, 0, 0.693]);
    assert.deepEqual(some(3, 64), [0, 0, 1, 0.693]);
    assert.deepEqual(some(200, 204), [0, 1, 0, 5]);
    assert.deepEqual(some(0, 1, 3), [1, 1, 0, 1.099]);
    const parts = [2, 4, 6, 8, 10].map((first) => chunk(Part.content, first, first + 1));
    assert.equal(
      seen({ source: null, cue: chunk(Part.cue, 1, 2), content: parts }, 'both', [], long)['further parts'],
      3,
    );
  });
});

describe('candidates for a cue', () => {
  const cue = chunk(Part.cue, 5, 6);
  const properties = propertiesOf('Ann Ray, the cook, said that it rained and that it snowed in May, too.');
  const size = properties.tokenized.tokens.length;
  const [mine, others] = [chunk(Part.content, 7, 10), chunk(Part.content, 7, 12)];
  const [source, linkedSource, likely] = [
    chunk(Part.source, 0, 2, 0.5),
    chunk(Part.source, 0, 1),
    chunk(Part.source, 3, 5),
  ];

  function proposed(found: readonly FoundChunk[], linked: readonly FoundChunk[] | null, weak: FoundChunk | null) {
    const cueModel = {
      tag: () => found,
      probability: () => 0.5,
      likeliest: (part: Part, peak: number) => {
        assert.equal(peak, part === Part.source ? 0.01 : 0.12);
        return part === Part.source ? likely : weak;
      },
    };
    const features = ['paragraph model', 'cue model', 'below the best labels'].map((name) =>
      candidateFeatures.findIndex((each) => each === `proposed by the ${name}` || each === `proposed ${name}`),
    );
    return candidatesOf(
      { cue, first: 0, border: size, last: size },
      linked ? { source: linkedSource, cue, content: linked } : undefined,
      cueModel as unknown as CueTagger,
      properties,
      tagging(size, []),
    ).map((candidate) => [
      candidate.source,
      candidate.content[0],
      features.map((at) => candidate.features[at]).join(''),
      candidate.features[candidateFeatures.indexOf('overlap with the other content')],
    ]);
  }

  it('are what either model says', () => {
    assert.deepEqual(proposed([source, mine], null, null), [[source, mine, '010', 0]]);
    assert.deepEqual(proposed([source, mine], [mine], null), [[source, mine, '000', 1]]);
    assert.deepEqual(proposed([source, mine], [others], null), [
      [source, mine, '010', 0.6],
      [source, others, '100', 0.6],
    ]);
    assert.deepEqual(proposed([], [others], null), [[linkedSource, others, '100', 0]]);
    assert.deepEqual(proposed([], [others], mine), [
      [linkedSource, mine, '001', 0.6],
      [linkedSource, others, '100', 0.6],
    ]);
    assert.deepEqual(proposed([], null, mine), [[likely, mine, '001', 0]]);
    assert.deepEqual(proposed([source], null, null), []);
    // the likeliest of several sources
    assert.deepEqual(proposed([chunk(Part.source, 3, 4, 0.4), source, mine], null, null), [[source, mine, '010', 0]]);
  });

  it('are chosen by their probability, unless they share content with a likelier one', () => {
    const candidate = (at: number, first: number, last: number, strength: number) => ({
      source: null,
      cue: chunk(Part.cue, at, at + 1),
      content: [chunk(Part.content, first, last)],
      features: Float64Array.of(strength),
    });
    const chosen = (...all: ReturnType<typeof candidate>[]) =>
      selectCandidates(all, [1], 0.5).map((each) => all.indexOf(each.candidate as (typeof all)[number]));
    // two of five tokens may be shared, three of five not
    assert.deepEqual(chosen(candidate(0, 0, 4, 1), candidate(9, 2, 5, 2)), [1, 0]);
    assert.deepEqual(chosen(candidate(0, 0, 4, 1), candidate(9, 1, 5, 2)), [1]);
    // from one stretch to the next, on either side
    assert.deepEqual(chosen(candidate(255, 250, 260, 1), candidate(256, 250, 260, 2)), [1]);
    assert.deepEqual(chosen(candidate(255, 250, 260, 2), candidate(256, 250, 260, 1)), [0]);
    assert.deepEqual(chosen(candidate(255, 250, 260, 2), candidate(512, 250, 260, 1)), [0, 1]);
    // the first of equals; those that are just likely enough
    assert.deepEqual(chosen(candidate(9, 0, 4, 1), candidate(0, 0, 4, 1)), [1]);
    assert.deepEqual(chosen(candidate(0, 0, 4, 0)), [0]);
    assert.deepEqual(chosen(candidate(0, 0, 4, -0.01)), []);
    // three in one stretch
    assert.deepEqual(chosen(candidate(0, 0, 4, 3), candidate(1, 4, 8, 2), candidate(2, 4, 8, 1)), [0, 1]);
  });
});
