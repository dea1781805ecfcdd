import assert from 'node:assert/strict';
import { findCues } from '../../../src/analysis/speakers/wordOrder/cues';
import { readSentence } from '../../../src/analysis/speakers/wordOrder/readSentence';
import { cueRules } from '../../../src/analysis/speakers/wordOrder/rules/cueRules';
import { placeOf } from '../../../src/analysis/speakers/wordOrder/rules/rule';
import { sentenceRules } from '../../../src/analysis/speakers/wordOrder/rules/sentenceRules';
import { parseArticle } from '../../../src/article/parse';
import { atOnce } from '../../../src/article/steps';
import { packOf } from '../../../src/language/packs';
import type { LanguageCode } from '../../../src/language/packs/pack';
import { readWords } from '../../../src/language/packs/words';

function sentenceOf(example: string, language: LanguageCode = 'de') {
  const pack = packOf(language);
  assert.ok(pack);
  const article = atOnce(readWords(parseArticle(example, 'text.txt'), pack));
  return readSentence(article, article.sentences.length - 1, pack);
}

describe('rules of word order', () => {
  for (const { name, example, language } of cueRules)
    it(`“${name}” reads its example`, () => {
      const sentence = sentenceOf(example, language);
      const read = findCues(sentence.words, sentence.clauses, sentence.pack).map(
        (cue) => cueRules.find((rule) => rule.read(sentence, placeOf(sentence, cue)))?.name,
      );
      assert.ok(read.includes(name), `read by ${read.join(', ')}`);
    });
  for (const { name, example, language } of sentenceRules)
    it(`“${name}” reads its example`, () => {
      const sentence = sentenceOf(example, language);
      for (const cue of findCues(sentence.words, sentence.clauses, sentence.pack))
        assert.ok(!cueRules.some((rule) => rule.read(sentence, placeOf(sentence, cue))));
      assert.equal(sentenceRules.find((rule) => rule.read(sentence))?.name, name);
    });
});
