import * as assert from 'node:assert/strict';
import type { MailHeader } from '../../../src/sources/mail/headers';
import { sentDay } from '../../../src/sources/mail/sentDay';

const dayOf = (date: string, ...received: string[]) => {
  const headers: MailHeader[] = received.map((value) => ({ name: 'received', value: `from a by b; ${value}` }));
  return sentDay([...headers, { name: 'date', value: date }]).date?.day ?? null;
};

describe('sentDay', () => {
  const days: [string, string | null][] = [
    ['Sat, 8 Nov 2025 23:30:00 -0500', '2025-11-08'],
    ['Sat, 08 Nov 2025 23:30:00 -0500 (EST)', '2025-11-08'],
    ['8 Nov 2025 23:30 EST', '2025-11-08'],
    ['Saturday, 08-Nov-25 23:30:00 GMT', '2025-11-08'],
    ['Sat Nov  8 23:30:00 2025', '2025-11-08'],
    ['Sat Nov 8 23:30:00 EST 2025', '2025-11-08'],
    ['2025-11-08T23:30:00Z', '2025-11-08'],
    ['Mon, 3 Mar 97 10:00:00 +0100', '1997-03-03'],
    ['1 Jan 2000', '2000-01-01'],
    ['29 Feb 2024 10:00:00 +0000', '2024-02-29'],
    ['29 Feb 2025 10:00:00 +0000', null],
    ['31 Nov 2025 10:00:00 +0000', null],
    ['Fri, 8 Nov 2025 23:30:00 -0500', null],
    ['Thu, 1 Jan 1970 00:00:00 +0000', null],
    ['08/11/2025 23:30', null],
    ['yesterday', null],
    ['8 Nov 20255', null],
    ['', null],
  ];
  for (const [date, day] of days) it(`${date || 'nothing'}: ${day ?? 'no day'}`, () => assert.equal(dayOf(date), day));

  it('believes no clock that was far off when the mail was received', () => {
    assert.equal(dayOf('Sat, 8 Nov 2025 23:30:00 -0500', 'Sun, 9 Nov 2025 04:31:00 +0000'), '2025-11-08');
    assert.equal(dayOf('Sat, 8 Nov 2025 10:00:00 +0000', 'Thu, 20 Nov 2025 04:31:00 +0000'), '2025-11-08');
    assert.equal(dayOf('Tue, 1 Jan 1980 00:00:00 +0000', 'Sun, 9 Nov 2025 04:31:00 +0000'), null);
    assert.equal(dayOf('Mon, 8 Nov 2027 10:00:00 +0000', 'Sun, 9 Nov 2025 04:31:00 +0000', 'nonsense'), null);
  });

  it('tells why there is no day', () => {
    const { date, remark } = sentDay([{ name: 'date', value: 'soon' }]);
    assert.deepEqual([date, remark], [null, 'The mail’s Date cannot be read: soon']);
    assert.deepEqual(sentDay([]), { date: null, remark: null });
  });
});
