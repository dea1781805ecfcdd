import * as assert from 'node:assert/strict';
import { authorOf, peopleText } from '../../../src/sources/mail/people';

const from = (value: string, more: Record<string, string> = {}) =>
  authorOf([{ name: 'from', value }, ...Object.entries(more).map(([name, each]) => ({ name, value: each }))]);

describe('authorOf', () => {
  const rows: [string, string | null][] = [
    ['Ann Moore <ann@press.example>', 'Ann Moore'],
    ['"Ann Moore" <ann@press.example>', 'Ann Moore'],
    [`"'Ann Moore'" <ann@press.example>`, 'Ann Moore'],
    ['ann@press.example (Ann Moore)', 'Ann Moore'],
    ['ann@press.example', 'ann@press.example'],
    ['"ann@press.example" <ann@press.example>', 'ann@press.example'],
    ['=?utf-8?Q?=C3=89loi?= <e@a.example>', 'Éloi'],
    ['"Moore, Ann" <ann.moore@press.example>', 'Ann Moore'],
    ['"Sørensen, Åse" <ase.sorensen@press.example>', 'Åse Sørensen'],
    ['"Harrow News, London" <desk@harrow.example>', 'Harrow News London'],
    ['Ann Moore <ann@a.example>, Bob Hill <bob@a.example>', 'Ann Moore, Bob Hill'],
    ['Desk: Ann Moore <ann@a.example>, bob@a.example;', 'Ann Moore, bob@a.example'],
    ['', null],
  ];
  for (const [value, author] of rows)
    it(`${value || 'nothing'}: ${author ?? 'nobody'}`, () => assert.equal(from(value), author));

  it('knows the writer behind a mailing list', () => {
    const list = { 'list-id': '<harbour.lists.example>' };
    assert.equal(from('Ann Moore via Harbour <harbour@lists.example>', list), 'Ann Moore');
    assert.equal(from('Ann Moore via Harbour <harbour@lists.example>'), 'Ann Moore via Harbour');
    assert.equal(
      from('Harbour <h@lists.example>', { ...list, 'x-original-from': 'Ann Moore <ann@a.example>' }),
      'Ann Moore',
    );
  });

  it('falls back on who sent it', () => {
    assert.equal(authorOf([{ name: 'sender', value: 'Ann Moore <ann@a.example>' }]), 'Ann Moore');
    assert.equal(authorOf([]), null);
  });
});

describe('peopleText', () => {
  it('counts recipients beyond fifty', () => {
    const value = Array.from({ length: 60 }, (_, index) => `p${index}@a.example`).join(', ');
    assert.match(peopleText([{ name: 'to', value }], 'to') ?? '', /p49@a\.example and 10 more$/);
  });
});
