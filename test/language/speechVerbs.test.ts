import assert from 'node:assert/strict';
import { isSpeechWord } from '../../src/language/speechVerbs';

describe('words of saying and writing', () => {
  for (const word of [
    ...['say', 'said', 'according', 'wrote', 'statement'],
    ...['announce', 'announces', 'announced', 'announcing'],
    ...['deny', 'denies', 'denied', 'denying'],
    ...['relay', 'relays', 'relayed', 'relaying'],
    ...['stress', 'stresses', 'stressed', 'stressing', 'publishes', 'lashes'],
    ...['admit', 'admits', 'admitted', 'admitting', 'slammed', 'bragging', 'referred'],
    ...['explain', 'explains', 'explained', 'explaining', 'answering'],
  ])
    it(`are: ${word}`, () => assert.ok(isSpeechWord(word)));

  for (const word of ['announceed', 'denys', 'relaies', 'stresss', 'explainned', 'think', 'hope', 'Said', ''])
    it(`are not: ${word}`, () => assert.ok(!isSpeechWord(word)));
});
