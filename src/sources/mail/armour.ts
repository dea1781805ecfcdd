import * as l10n from '@vscode/l10n';

/** What is in a text for machines: signatures and encrypted text (PGP), files as letters (uuencode). */
export interface Unarmoured {
  readonly text: string;
  readonly remarks: readonly string[];
  readonly isEncrypted: boolean;
}

/** Where something for machines begins and ends, each a line of its own, and what to say of it. */
const armours: readonly { begin: RegExp; end: RegExp; remark: () => string; isEncrypted?: true }[] = [
  {
    begin: /^-----BEGIN PGP MESSAGE-----$/,
    end: /^-----END PGP MESSAGE-----$/,
    remark: () => l10n.t('An encrypted part of the text was left out.'),
    isEncrypted: true,
  },
  {
    begin: /^-----BEGIN PGP SIGNATURE-----$/,
    end: /^-----END PGP SIGNATURE-----$/,
    remark: () => l10n.t('The mail is signed; its signature was not checked.'),
  },
  {
    begin: /^-----BEGIN PGP PUBLIC KEY BLOCK-----$/,
    end: /^-----END PGP PUBLIC KEY BLOCK-----$/,
    remark: () => l10n.t('A public key was left out.'),
  },
  {
    begin: /^begin [0-7]{3,4} \S/,
    end: /^end$/,
    remark: () => l10n.t('A file within the text (uuencode) was left out.'),
  },
];

/** Takes out of a text what is for machines. What begins and does not end is left as it is. */
export function takeOffArmour(text: string): Unarmoured {
  if (!/^(?:[> ]{0,40}-----BEGIN PGP|begin [0-7]{3})/m.test(text)) return { text, remarks: [], isEncrypted: false };
  const lines = text.split(/\r\n|\r|\n/);
  const kept: string[] = [];
  const remarks = new Set<string>();
  // What is begun a thousand times and never ends is looked for once.
  const lastEnds = new Map(armours.map((armour) => [armour, lastIndexOf(lines, armour.end)]));
  let isEncrypted = false;
  let isSigned = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const bare = withoutMarks(line);
    const armour = armours.find(({ begin }) => begin.test(bare));
    if (armour && (lastEnds.get(armour) ?? -1) > index) {
      remarks.add(armour.remark());
      isEncrypted ||= armour.isEncrypted === true;
      isSigned = false;
      do index++;
      while (!armour.end.test(withoutMarks(lines[index] ?? '')));
    } else if (bare === '-----BEGIN PGP SIGNED MESSAGE-----') {
      isSigned = true;
      while (/^\s*Hash: /.test(withoutMarks(lines[index + 1] ?? ''))) index++;
    } else {
      // Signed text has a dash before lines that begin with one.
      kept.push(isSigned ? line.replace(/^- (?=-|From )/, '') : line);
    }
  }
  return { text: kept.join('\n'), remarks: [...remarks], isEncrypted };
}

function lastIndexOf(lines: readonly string[], pattern: RegExp): number {
  let index = lines.length - 1;
  while (index >= 0 && !pattern.test(withoutMarks(lines[index] ?? ''))) index--;
  return index;
}

function withoutMarks(line: string): string {
  return line.replace(/^[> ]{0,40}/, '').trimEnd();
}
