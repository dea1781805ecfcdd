import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findNominals } from '../../../src/analysis/speakers/nominals';
import { layOut, type Page, textOf } from '../../../src/analysis/speakers/page';
import { tokenize } from '../../../src/language/tokenize';

function pageOf(text: string): Page {
  const article = parseArticle(text, 'test');
  return layOut(article, tokenize(article), []);
}

/**
 * The role phrases of a text in which brackets mark what belongs to names: a question mark behind those that bring
 * somebody new.
 */
function nominals(marked: string): string {
  const page = pageOf(marked.replace(/[[\]]/g, ''));
  const taken = new Uint8Array(page.tokens.length);
  const [before = '', inside = ''] = marked.split(/[[\]]/);
  page.tokens.forEach(({ start }, at) => {
    if (start >= before.length && start < before.length + inside.length) taken[at] = 1;
  });
  return findNominals(page, taken)
    .map(({ first, last, definite, kin }) => textOf(page, first, last) + (kin ? ' (kin)' : definite ? '' : ' ?'))
    .join('; ');
}

const cases: readonly [text: string, phrases: string][] = [
  ['The mayor left.', 'The mayor'],
  ['The mayors left.', ''],
  ['A mayor left.', 'A mayor ?'],
  ['One mayor left.', 'One mayor ?'],
  ['Another mayor left.', 'Another mayor ?'],
  ['This mayor left.', ''],
  ['Mayor left.', ''],
  ['The tired mayor left.', 'The tired mayor'],
  ['My father left.', 'My father (kin)'],
  ['Our father left.', 'Our father (kin)'],
  ['Her father left.', 'Her father (kin)'],
  ['My mayor left.', ''],
  ['They saw my tired father there.', 'my tired father (kin)'],
  ['They left the. Mayor left.', ''],
  ['Berg’s mayor left.', 'Berg’s mayor'],
  ['Berg’s tired campaign strategist left.', 'Berg’s tired campaign strategist'],
  ['The doctor visits it.', ''],
  ['The doctor-elect left.', ''],
  ['The mayor Berg left.', ''],
  ['The Mayor Berg left.', 'The Mayor'],
  ['The mayor chairman left.', 'The mayor chairman'],
  ['Berg is a mayor there.', ''],
  ['They see Berg as a mayor there.', ''],
  ['They like a mayor there.', ''],
  ['They want Berg, a mayor there.', ''],
  ['They became a mayor there.', ''],
  ['They called a mayor there.', ''],
  ['They asked a mayor there.', 'a mayor ?'],
  ['They rose. A mayor left.', 'A mayor ?'],
  ['The mayor of Ulm left.', 'The mayor of Ulm'],
  ['The mayor of old Ulm left.', 'The mayor of old Ulm'],
  ['The mayor of the council left.', 'The mayor of the council'],
  ['The mayor of the fishermen’s association left.', 'The mayor of the fishermen’s association'],
  ['The mayor of the fishermen’s left.', 'The mayor of the fishermen'],
  ['The mayor of Ulm’s left.', 'The mayor of Ulm'],
  ['The mayor of it left.', 'The mayor'],
  ['The mayor of the big old red long wooden tired council left.', 'The mayor'],
  ['The mayor of. Ulm left.', 'The mayor'],
  ['The mayor for Ulm left.', 'The mayor'],
  ['The secretary of state left.', 'The secretary of state'],
  ['The Republican said so.', 'The Republican'],
  ['The Republican has left.', 'The Republican'],
  ['The Republican often left.', 'The Republican'],
  ['The Republican party left.', ''],
  ['A Republican said so.', ''],
  ['The old Republican said so.', ''],
  ['They left the. Republican said so.', ''],
  ['They guard the mayor there.', 'the mayor'],
  ['The host left.', 'The host'],
  ['They host it.', ''],
  ['The SP left.', 'The SP'],
  ['SP left.', ''],
  ['The SP Berg left.', ''],
  ['The king left.', 'The king'],
  ['The King Kalevo left.', ''],
  ['They met the doctor and the mayor there.', 'the doctor; the mayor'],
  ['It was the mayor', 'the mayor'],
  ['The [mayor] left.', ''],
  ['[Mayor Kalevo] left. The mayor wept.', 'The mayor'],
  ['The [Republican] said so.', ''],
  ['They guard the Mayor there.', 'the Mayor'],
  ['The Mayor Chairman left.', 'The Mayor Chairman'],
  ['The mayor’s office left.', 'The mayor'],
  ['The tired old mayor of the very big city left.', 'The tired old mayor'],
  ['Norvia’s mayor, a Republican, left.', 'Norvia’s mayor'],
  ['They met the 4 mayors and a tired mayor there.', 'a tired mayor ?'],
  ['A mayor. A doctor.', 'A mayor ?; A doctor ?'],
  ['They are, a mayor said, late.', ''],
  ['Speaking there, a mayor said no.', ''],
];

describe('role phrases that stand for somebody', () => {
  for (const [text, expected] of cases) it(text, () => assert.equal(nominals(text), expected));

  it('know their sentence and their noun', () => {
    const page = pageOf('It rained. The tired mayor of Ulm left.');
    const [only] = findNominals(page, new Uint8Array(page.tokens.length));
    assert.deepEqual([only?.sentence, page.tokens[only?.head ?? 0]?.text], [1, 'mayor']);
  });
});
