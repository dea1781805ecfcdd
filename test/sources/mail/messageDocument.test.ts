import * as assert from 'node:assert/strict';
import { RefusedDocument, type SourceBlock } from '../../../src/sources/importer';
import { readMessage } from '../../../src/sources/mail/messageDocument';
import { fidelityOf, textOf } from '../fidelity';
import { forwardedMails } from './fixtures/forwardedMails';
import { htmlMails } from './fixtures/htmlMails';
import { mailsWithParts } from './fixtures/mailsWithParts';
import type { MailFixture } from './fixtures/mailFixture';
import { outlookMails } from './fixtures/outlookMails';
import { plainMails } from './fixtures/plainMails';
import { replyMails } from './fixtures/replies';

const fixtures: readonly MailFixture[] = [
  ...plainMails,
  ...replyMails,
  ...outlookMails,
  ...forwardedMails,
  ...htmlMails,
  ...mailsWithParts,
];

const read = (mail: string) => readMessage(new TextEncoder().encode(mail));

/** What the sender says, what is quoted, and the rest; the first table is the mail's own head. */
function partsOf(blocks: readonly SourceBlock[]) {
  const body = blocks[0]?.kind === 'table' ? blocks.slice(1) : blocks;
  const of = (...kinds: SourceBlock['kind'][]) => body.filter(({ kind }) => kinds.includes(kind));
  return {
    own: of('paragraph', 'heading', 'item'),
    quoted: of('quote'),
    aside: of('caption', 'note'),
    heads: of('table'),
  };
}

describe('readMessage', () => {
  for (const fixture of fixtures) {
    it(fixture.name, async () => {
      const latin1 = fixture.name.includes('Latin-1');
      const bytes = latin1
        ? Uint8Array.from(fixture.mail, (char) => char.charCodeAt(0))
        : new TextEncoder().encode(fixture.mail);
      const document = await readMessage(bytes);
      const { title, author, day } = fixture;
      assert.deepEqual([document.title, document.author, document.date?.day ?? null], [title, author, day]);
      const parts = partsOf(document.blocks);
      for (const part of ['own', 'quoted', 'aside', 'heads'] as const) {
        const expected = fixture[part] ?? '';
        const fidelity = fidelityOf(expected, parts[part]);
        const found = parts[part].map(textOf).join(' | ');
        const share = Math.min(fidelity.precision, fidelity.recall);
        assert.ok(share >= 0.98, `${part}: ${JSON.stringify(fidelity)}\n  ${found}\ninstead of\n  ${expected}`);
      }
      assert.deepEqual(
        document.attachments.map(({ name }) => name),
        fixture.attachments ?? [],
      );
    });
  }

  it('gives author’s words with 98 % precision, recall and order over all', async () => {
    let [lowest, words] = [1, 0];
    for (const fixture of fixtures.filter(({ name }) => !name.includes('Latin-1'))) {
      const { own } = partsOf((await read(fixture.mail)).blocks);
      const fidelity = fidelityOf(fixture.own, own);
      lowest = Math.min(lowest, fidelity.precision, fidelity.recall, fidelity.order);
      words += fixture.own.split(/\s+/).length;
    }
    assert.ok(lowest >= 0.98 && words > 600, `${lowest} of ${words}`);
  });

  it('says in the first table who wrote to whom', async () => {
    const { blocks } = await read(mailsWithParts[0]?.mail ?? '');
    assert.deepEqual(blocks[0], {
      kind: 'table',
      hasHead: false,
      rows: [
        ['From', 'Moore, Ann <ann.moore@press.example>, Bob Hill <bob@council.example>'],
        ['To', 'tor@aasen.example, Kai Ost <kai@council.example>'],
        ['Cc', 'undisclosed-recipients'],
        ['Date', 'Fri, 7 Nov 2025 08:00:00 +0000 (GMT)'],
      ],
    });
  });

  it('unwraps paragraphs, keeps lists and short lines', async () => {
    const { blocks } = await read(plainMails[0]?.mail ?? '');
    assert.deepEqual(
      blocks.slice(1).map((block) => block.kind),
      ['paragraph', 'paragraph', 'paragraph', 'item', 'item', 'item', 'paragraph', 'caption', 'caption', 'caption'],
    );
  });

  it('joins no lines of addresses, and no turns of dialogue', async () => {
    const { blocks } = await read(forwardedMails.at(-1)?.mail ?? '');
    const texts = blocks.slice(1).map(textOf);
    assert.deepEqual(texts.slice(3, 5), [
      '– Nobody likes to pay, said Odd Lie, who has led the board since 2019.',
      '– But somebody has to mend the lights.',
    ]);
    assert.ok(texts.includes('5550 Fjordhavn'));
  });

  it('keeps levels of quotes', async () => {
    const flowed = await read(plainMails[2]?.mail ?? '');
    const levels = flowed.blocks.flatMap((block) => (block.kind === 'quote' ? [block.level] : []));
    assert.deepEqual(levels, [1, 1, 2, 1]);
    const outlook = await read(outlookMails[0]?.mail ?? '');
    assert.deepEqual(
      outlook.blocks.map((block) => (block.kind === 'quote' ? block.level : block.kind)),
      ['table', 'paragraph', 'table', 1, 1, 'table', 2],
    );
  });

  it('refuses what is encrypted, and tells where only a part is', async () => {
    const smime =
      'From: a@b.example\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMII=';
    const pgp =
      'From: a@b.example\nContent-Type: multipart/encrypted; boundary=x\n\n--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x--';
    const inText = 'From: a@b.example\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n';
    for (const mail of [smime, pgp, inText]) {
      await assert.rejects(read(mail), (error) => error instanceof RefusedDocument && error.message === 'is encrypted');
    }
    const { blocks, remarks } = await read(inText.replace('\n\n--', '\n\nThe rest is for you only.\n\n--'));
    assert.deepEqual(partsOf(blocks).own.map(textOf), ['The rest is for you only.']);
    assert.ok(remarks.includes('A part of the mail is encrypted and was not read.'));
  });

  it('leaves what only looks like a quote with its writer', async () => {
    const kinds = async (text: string) =>
      (await read(`From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`)).blocks
        .slice(1)
        .map(({ kind }) => kind);
    assert.deepEqual(await kinds('On 8 November 2025 at 10:12 the minister wrote:\n\n“We will close the mill.”'), [
      'paragraph',
      'paragraph',
    ]);
    assert.deepEqual(await kinds('From: the heart\n\nTo: you'), ['paragraph', 'paragraph']);
    assert.deepEqual(await kinds('>From here on the road is closed.'), ['paragraph']);
    assert.deepEqual(
      await kinds('--\nA long text follows.\n' + 'It is no signature at all.\n'.repeat(20)),
      Array(21).fill('paragraph'),
    );
  });

  it('tells what is left out', async () => {
    const { remarks } = await read(mailsWithParts[0]?.mail ?? '');
    assert.deepEqual(remarks, [
      'What Outlook packed into winmail.dat (TNEF) was not read.',
      'A picture or recording was left out.',
    ]);
    const bounce = await read(mailsWithParts[1]?.mail ?? '');
    assert.deepEqual(bounce.remarks, ['The report on delivery that is meant for machines was left out.']);
  });
});
