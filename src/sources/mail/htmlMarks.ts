import type { MailLine } from './lines';

/** An element as far as marks of mail programs go. */
interface Marked {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

type Role = NonNullable<MailLine['role']>;

/** How mail programs mark in HTML what stands around quotes: by a class, by an id, or by how it looks. */
const marks: readonly { role: Role; attribute: 'class' | 'id' | 'style' | 'data-smartmail'; pattern: RegExp }[] = [
  // Gmail, Thunderbird, Roundcube
  { role: 'intro', attribute: 'class', pattern: /\b(?:gmail_attr|moz-cite-prefix|mail-quote-intro)\b/ },
  { role: 'intro', attribute: 'id', pattern: /^(?:v1)?reply-intro$/ },
  // Outlook on the web; what a program quotes again gets "x_" before its ids
  { role: 'head', attribute: 'id', pattern: /^(?:x_)*divRplyFwdMsg$/ },
  { role: 'head', attribute: 'class', pattern: /\bmoz-email-headers-table\b/ },
  // Outlook
  { role: 'head', attribute: 'style', pattern: /border-top:\s?solid #(?:e1e1e1|b5c4df) 1\.0pt/i },
  {
    role: 'signature',
    attribute: 'class',
    pattern: /\b(?:gmail_signature|moz-signature|protonmail_signature_block)\b/,
  },
  {
    role: 'signature',
    attribute: 'id',
    pattern: /^(?:x_)*(?:signature|ms-outlook-mobile-signature|mobile_signature)$/i,
  },
  { role: 'signature', attribute: 'data-smartmail', pattern: /^gmail_signature$/ },
];

/** What a mail program says of an element; null when nothing. */
export function roleOf(element: Marked): Role | null {
  const found = marks.find(({ attribute, pattern }) => pattern.test(attributeOf(element, attribute)));
  return found?.role ?? null;
}

/** Whether a block quote quotes: Gmail and Apple Mail indent the sender's own words with one, too. */
export function isQuote(element: Marked): boolean {
  if (element.localName !== 'blockquote') return false;
  const style = attributeOf(element, 'style').replace(/\s/g, '');
  const isMarked = attributeOf(element, 'type') === 'cite' || attributeOf(element, 'class') !== '';
  return isMarked || !/margin:0(?:px)?0(?:px)?0(?:px)?40px;border:(?:none|medium)/.test(style);
}

const hiding =
  /display:none|visibility:hidden|mso-hide:all|(?:^|;)(?:font-size|max-height|line-height):0(?:px|pt|em)?(?:;|$|!)|opacity:0(?:;|$)/i;

/** Whether nobody sees an element: newsletters hide texts for the lists of mail programs. */
export function isHidden(element: Marked): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return hiding.test(attributeOf(element, 'style').replace(/\s/g, ''));
}

function attributeOf(element: Marked, name: string): string {
  return (element.getAttribute(name) ?? '').slice(0, 1000);
}
