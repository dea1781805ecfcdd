/** Mail as programs write it, around stories: new messages, and answers in the ways in which programs quote. */
import { base64Lines, encodedWord, quotedPrintable, simplified, windows1252, wrapped } from './encodings.mjs';
import { dayInAmerica, dayInMail, escaped, weekdayOf } from './stories.mjs';

/**
 * What is said in a message, and by whom.
 * @typedef {{ subject: string, name: string, address: string, day: string, paragraphs: string[] }} Words
 */

/** @param {import('./stories.mjs').Story} story @returns {Words} */
function wordsOf({ title, authors, day, parts }, count = 5) {
  const [name] = authors;
  const address = `${name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()}@vale.example`;
  const paragraphs = parts.filter(({ kind }) => kind === 'p').map(({ text }) => text);
  return { subject: title, name, address, day, paragraphs: paragraphs.slice(0, count) };
}

const greeting = 'Dear colleagues,';
const regards = 'Kind regards';

/** The lines of a message’s own words, each paragraph wrapped. */
const lines = ({ paragraphs, name }) => [
  greeting,
  '',
  ...paragraphs.flatMap((text) => [...wrapped(text), '']),
  `${regards},`,
  name,
];
const quotedLines = (words, mark = '> ') => lines(words).map((line) => (mark + line).trimEnd());
const html = ({ paragraphs, name }, p = (text) => `<p>${text}</p>`) =>
  [greeting, ...paragraphs.map(escaped), `${regards},<br>${name}`].map((text) => p(text)).join('');

/** Every other mail is sent late in the evening, when it is the next day in Greenwich. */
const timeOn = (day) => (Number(day.slice(-1)) % 2 === 0 ? '10:12:30 +0100' : '23:50:12 -0800');

/** @param {string} [extra] further headers */
const head = ({ subject, name, address, day }, extra = '', reply = '') =>
  `Return-Path: <${address}>\r\nReceived: from mx.vale.example by in.vale.example; ${dayInMail(day)} ${timeOn(day)}\r\n` +
  `Date: ${dayInMail(day)} ${timeOn(day)}\r\nFrom: ${encodedWord(name)} <${address}>\r\nTo: Desk <desk@courier.example>\r\n` +
  `Subject: ${encodedWord(reply + subject)}\r\nMessage-ID: <${day}.${address}>\r\nMIME-Version: 1.0\r\n${extra}`;

const typed = (type, encoding = '8bit') => `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
const plain = 'text/plain; charset=utf-8';
const inLines = (each) => `${each.join('\r\n')}\r\n`;
const inParts = (kind, between, parts) =>
  `Content-Type: multipart/${kind}; boundary="${between}"\r\n\r\n${parts.map((part) => `--${between}\r\n${part}\r\n`).join('')}--${between}--\r\n`;

/** @typedef {{ bytes: Buffer | string, quotes?: Words, own?: Words, also?: string }} Mail */

/** @type {Record<string, (own: Words, other: Words, pdf: Uint8Array) => Mail>} */
const styles = {
  'plain text': (own) => ({ bytes: head(own) + typed(plain) + inLines(lines(own)) }),
  'plain text and HTML': (own) => ({
    bytes:
      head(own) +
      inParts('alternative', 'b1', [
        typed(plain) + inLines(lines(own)),
        typed('text/html; charset=utf-8') + `<html><body>${html(own)}</body></html>`,
      ]),
  }),
  'quoted-printable': (own) => ({
    bytes:
      head(own) +
      typed('text/html; charset="utf-8"', 'quoted-printable') +
      quotedPrintable(Buffer.from(`<html><head><style>p{margin:0}</style></head><body>${html(own)}</body></html>`)),
  }),
  'base64, windows-1252': (before) => {
    const own = { ...before, paragraphs: before.paragraphs.map(simplified), name: simplified(before.name) };
    return {
      own,
      bytes:
        head(own) +
        typed('text/plain; charset="windows-1252"', 'base64') +
        base64Lines(windows1252(inLines(lines(own)))),
    };
  },
  'answer above': (own, other) => ({
    quotes: other,
    bytes:
      head(own, `In-Reply-To: <${other.day}.${other.address}>\r\n`, 'Re: ') +
      typed(plain) +
      inLines([
        ...lines(own),
        '',
        `On ${dayInMail(other.day).replace(',', '')} at 10:12, ${other.name} <${other.address}>`,
        'wrote:',
        '',
        ...quotedLines(other),
      ]),
  }),
  'answer above, Gmail': (own, other) => ({
    quotes: other,
    bytes:
      head(own, '', 'Re: ') +
      inParts('alternative', '000000000000b2', [
        typed(plain) +
          inLines([
            ...lines(own),
            '',
            `On ${dayInMail(other.day)} at 10:12 AM ${other.name} <${other.address}> wrote:`,
            '',
            ...quotedLines(other),
          ]),
        typed('text/html; charset="UTF-8"') +
          `<div dir="ltr">${html(own, (text) => `<div>${text}</div><div><br></div>`)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${dayInMail(other.day)} at 10:12 AM ${other.name} &lt;<a href="mailto:${other.address}">${other.address}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${html(other, (text) => `<div>${text}</div><div><br></div>`)}</blockquote></div>`,
      ]),
  }),
  'answer above, Outlook': (own, other) => ({
    quotes: other,
    bytes:
      head(own, '', 'RE: ') +
      typed('text/html; charset="utf-8"') +
      `<html><body><div class="WordSection1">${html(own, (text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`)}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> ${other.name} &lt;${other.address}&gt; <br><b>Sent:</b> ${weekdayOf(other.day)}, ${dayInAmerica(other.day)} 10:12 AM<br><b>To:</b> Desk &lt;desk@courier.example&gt;<br><b>Subject:</b> ${escaped(other.subject)}<o:p></o:p></p></div></div>${html(other, (text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`)}</div></body></html>`,
  }),
  'answer above, Outlook in plain text': (own, other) => ({
    quotes: other,
    bytes:
      head(own, '', 'RE: ') +
      typed(plain) +
      inLines([
        ...lines(own),
        '',
        '-----Original Message-----',
        `From: ${other.name} <${other.address}>`,
        `Sent: ${weekdayOf(other.day)}, ${dayInAmerica(other.day)} 10:12 AM`,
        'To: Desk <desk@courier.example>',
        `Subject: ${other.subject}`,
        '',
        ...lines(other),
      ]),
  }),
  'answers between': (own, other) => ({
    quotes: other,
    bytes:
      head(own, '', 'Re: ') +
      typed('text/plain; charset=utf-8; format=flowed') +
      inLines([
        `${other.name} wrote on ${dayInAmerica(other.day)}:`,
        '',
        `> ${greeting}`,
        '>',
        ...own.paragraphs.flatMap((text, at) => [
          ...(other.paragraphs[at] ? [...wrapped(other.paragraphs[at]).map((line) => `> ${line}`), ''] : []),
          ...wrapped(text),
          '',
        ]),
        `${regards},`,
        own.name,
      ]),
  }),
  'passed on': (own, other) => ({
    quotes: other,
    bytes:
      head(own, '', 'Fwd: ') +
      typed(plain) +
      inLines([
        ...lines(own),
        '',
        '---------- Forwarded message ---------',
        `From: ${other.name} <${other.address}>`,
        `Date: ${dayInMail(other.day)} at 10:12`,
        `Subject: ${other.subject}`,
        'To: Desk <desk@courier.example>',
        '',
        '',
        ...lines(other),
      ]),
  }),
};

/** Headers, and lines around the words, which count neither way. */
const around = (words, other) =>
  [
    `From ${words.name} <${words.address}> To Desk <desk@courier.example> Date ${dayInMail(words.day)} ${timeOn(words.day)}`,
    ...[greeting, regards, words.name, ...(other ? [greeting, regards, introOf(other)] : [])],
  ].join('\n');

const introOf = ({ name, address, day, subject }) =>
  [
    `From: ${name} <${address}> Sent: ${weekdayOf(day)}, ${dayInAmerica(day)} To: Desk <desk@courier.example> Subject: ${subject}`,
    `On ${dayInMail(day)} at 10:12 AM ${name} <${address}> wrote: wrote on ${dayInAmerica(day)} Date: ${name}`,
    'Original Message Forwarded message',
  ].join('\n');

function articleOf(own, quotes) {
  const text = (words) => (words?.paragraphs ?? []).join('\n');
  return {
    title: own.subject,
    authors: [own.name],
    day: own.day,
    body: `${text(own)}\n${text(quotes)}`,
    also: around(own, quotes),
    ...(quotes ? { own: own.paragraphs, quoted: quotes.paragraphs } : {}),
  };
}

/**
 * @param {Iterator<import('./stories.mjs').Story>} stories
 * @param {number} each so many in each style
 * @returns {import('./documents.mjs').Document[]}
 */
export function mailDocuments(stories, each) {
  return Object.entries(styles).flatMap(([style, write]) =>
    Array.from({ length: each }, () => {
      const [first, other] = [wordsOf(stories.next().value), wordsOf(stories.next().value, 3)];
      const { bytes, own = first, quotes } = write(first, other);
      return {
        kind: `mail: ${style}`,
        name: 'document.eml',
        bytes: Buffer.from(bytes),
        articles: [articleOf(own, quotes)],
      };
    }),
  );
}

/** A message with a document attached, which is an article, too. */
export function mailWith(attached, stories) {
  const own = wordsOf(stories.next().value);
  const bytes =
    head(own) +
    inParts('mixed', 'b3', [
      typed(plain) + inLines(lines(own)),
      `Content-Type: application/pdf; name="report.pdf"\r\nContent-Disposition: attachment; filename="report.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(Buffer.from(attached.bytes))}`,
    ]);
  return {
    kind: 'mail: with a PDF attached',
    name: 'document.eml',
    bytes: Buffer.from(bytes),
    articles: [articleOf(own), ...attached.articles],
  };
}

/** "Tue Feb 04 07:50:12 2025" */
function dayInMailbox(day) {
  const [weekday, date, month, year] = dayInMail(day).split(/,? /);
  return `${weekday} ${month} ${date.padStart(2, '0')} 07:50:12 ${year}`;
}

/** A mailbox of so many messages, in all styles. */
export function mailbox(stories, count) {
  const ways = Object.values(styles);
  const articles = [];
  const messages = Array.from({ length: count }, (_, number) => {
    const [first, other] = [wordsOf(stories.next().value), wordsOf(stories.next().value, 3)];
    const { bytes, own = first, quotes } = ways[number % ways.length](first, other);
    articles.push(articleOf(own, quotes));
    const text = bytes
      .toString()
      .replaceAll('\r\n', '\n')
      .replace(/^(>*From )/gm, '>$1');
    return `From ${own.address} ${dayInMailbox(own.day)}\n${text}\n`;
  });
  return { kind: 'mail: mailbox', name: 'document.mbox', bytes: Buffer.from(messages.join('')), articles };
}
