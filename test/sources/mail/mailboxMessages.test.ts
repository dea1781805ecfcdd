import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { mailboxMessages } from '../../../src/sources/mail/mailboxMessages';

const read = (text: string) =>
  [...mailboxMessages(new TextEncoder().encode(text))].map((bytes) => new TextDecoder().decode(bytes));

const first = 'From ann@press.example Sat Nov  8 23:30:00 2025\n';
const second = 'From - Sun Nov 09 08:00:00 2025\n';

describe('mailboxMessages', () => {
  it('parts messages at dated lines above headers', () => {
    const [a, b] = ['Subject: One\n\nText.\n\n', 'Subject: Two\n\nMore.\n'];
    assert.deepEqual(read(`${first}${a}${second}${b}`), [a, b]);
    assert.deepEqual(read(`${first}${a.trim()}\n${second}${b}`), [`${a.trim()}\n`, b]);
    assert.deepEqual(
      read(`${first}${a}${second}${b}`.replaceAll('\n', '\r\n')),
      [a, b].map((each) => each.replaceAll('\n', '\r\n')),
    );
  });

  it('leaves lines of text that begin with "From"', () => {
    const text = 'Subject: One\n\nIt rained.\n\nFrom here on the road is closed.\nFrom ten o’clock it is open: ask.\n';
    assert.deepEqual(read(`${first}${text}`), [text]);
  });

  it('believes no Content-Length', () => {
    assert.equal(read(`${first}Content-Length: 9999\n\nText.\n\n${second}Subject: Two\n\n`).length, 2);
  });

  const unescaped: [string, string, string][] = [
    ['what was escaped', 'A\n>From the sea.\nB', 'A\nFrom the sea.\nB'],
    ['what was escaped twice', 'A\n>>From the sea.\nB', 'A\n>From the sea.\nB'],
    ['a quote beside an escaped line', '> a\n>>From the sea.\n> b', '> a\n>From the sea.\n> b'],
    ['a line in a quote', '>a\n>From the sea.\n>b', '>a\n>From the sea.\n>b'],
  ];
  for (const [name, text, result] of unescaped) {
    it(`takes the mark off ${name} only where a mailbox put it`, () => {
      assert.deepEqual(read(`${first}Subject: x\n\n${text}\n`), [`Subject: x\n\n${result}\n`]);
    });
  }

  it('gives nothing for what is no mailbox', () => assert.deepEqual(read('Subject: x\n\nText'), []));

  it('gives back what was put in, whatever the lines', () => {
    const line = fc.constantFrom('From me to you', '', 'Text.', 'It came From: afar', '- From x', 'Fromage: brie');
    const message = fc.array(line, { maxLength: 8 }).map((lines) => `Subject: x\n\n${lines.join('\n')}\n`);
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 5 }), (messages) => {
        const mailbox = messages.map((each) => `${first}${each.replace(/^(>*From )/gm, '>$1')}\n`).join('');
        assert.deepEqual(
          read(mailbox).map((each) => each.trimEnd()),
          messages.map((each) => each.trimEnd()),
        );
      }),
    );
  });
});
