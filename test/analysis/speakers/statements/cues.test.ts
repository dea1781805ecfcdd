import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { shown, statementsOf } from './shown';

describe('statements by cue', () => {
  it('reads a report whose cue stands far from what it reports', () => {
    const found = shown(readFileSync('seeds/000_228d1633368e1209.txt', 'utf8'));
    assert.ok(
      found.some((line) => /\| confirmed \| that the talks have ended for now$/.test(line)),
      found.join('\n'),
    );
  });

  it('leads a clause on to its verb, over an insertion', () => {
    const found = shown(
      'Harbour Minister Edda Kvist announced that repairs to the two ferries, held up since May by a lack of parts, have begun.',
    );
    assert.deepEqual(found, [
      'indirect | Harbour Minister Edda Kvist | announced | that repairs to the two ferries, held up since May by a lack of parts, have begun',
    ]);
  });

  it('keeps both parts of a quotation that its speaker splits, into the next paragraph too', () => {
    const found = shown(
      '"We came here with nothing," said Ilse Tamm. "We built the school first.\n\n"Then we built the road, and after that the well."',
    );
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', /nothing," … "We built the school first\. … "Then we built the road/);
  });

  it('is surer of plain reports than of doubtful ones', () => {
    const [plain] = statementsOf('"The bridge is safe," Mayor Ann Lee said.');
    assert.ok(plain && plain.confidence > 0.85 && plain.confidence <= 1);
  });

  it('gives the same for the same text, whatever was read before', () => {
    const text = 'Ann Lee said that the bridge was safe. She added that the road was not.';
    const before = statementsOf(text);
    statementsOf('"Never," he cried. '.repeat(400));
    assert.deepEqual(statementsOf(text), before);
  });

  it('needs time in line with the length, for cues without end', () => {
    assert.ok(Array.isArray(statementsOf('he said that she said '.repeat(8000))));
  });
});
