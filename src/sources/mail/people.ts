import { addressParser, decodeWords, type Address, type Mailbox } from 'postal-mime';
import { onOneLine, rawHeader, type MailHeader } from './headers';

/** More senders or recipients of a message are counted only. */
const maxShown = 50;

/** Who wrote a message: names, or addresses of those without one; null when nobody is stated. */
export function authorOf(headers: readonly MailHeader[]): string | null {
  const isList = rawHeader(headers, 'list-id') !== null || rawHeader(headers, 'list-post') !== null;
  // Mailing lists put themselves into From, and the writer into a header of their own.
  const names = ['x-original-from', 'from', 'sender', 'resent-from'];
  const value = names.map((name) => rawHeader(headers, name)).find((each) => each !== null) ?? null;
  const shown = peopleIn(value).map((person) => {
    const name = nameOf(person);
    return isList ? name.replace(/ via [^@]{1,80}$/i, '') : name;
  });
  return shown.length > 0 ? shown.slice(0, maxShown).join(', ') : null;
}

/** The people in a header as a reader sees them: "Ann Moore <ann@example.org>, Bob Hill <bob@example.org>". */
export function peopleText(headers: readonly MailHeader[], name: string): string | null {
  const people = headers.filter((header) => header.name === name).flatMap((header) => peopleIn(header.value));
  if (people.length === 0) return null;
  const more = people.length > maxShown ? ` and ${people.length - maxShown} more` : '';
  return `${people.slice(0, maxShown).map(fullText).join(', ')}${more}`;
}

function peopleIn(value: string | null): Mailbox[] {
  if (value === null) return [];
  // Groups without members ("undisclosed-recipients:;") stay as their names.
  const people = addressParser(value).flatMap((each: Address): Mailbox[] => {
    if (each.group === undefined) return [each];
    return each.group.length > 0 ? each.group : [{ name: each.name, address: '' }];
  });
  return people.map(cleaned).filter(({ name, address }) => name !== '' || address !== '');
}

function cleaned(person: Mailbox): Mailbox {
  const name = onOneLine(decodeWords(person.name)).replace(/^['"“”‘’\s]{1,5}|['"“”‘’\s]{1,5}$/g, '');
  const address = onOneLine(person.address ?? '').replace(/^mailto:/i, '');
  return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address };
}

function nameOf({ name, address }: Mailbox): string {
  return name === '' ? address : familyNameLast(name, address);
}

function fullText(person: Mailbox): string {
  if (person.name === '') return person.address;
  return person.address === '' ? person.name : `${person.name} <${person.address}>`;
}

/**
 * "Moore, Ann" is Ann Moore if the address says that Moore is a name: "ann.moore@example.org". "Reuters, London" stays.
 */
function familyNameLast(name: string, address: string): string {
  const match = /^(\p{Lu}[\p{L}'’ -]{1,40}), (\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}.]{0,20})?)$/u.exec(name);
  const [, family = '', given = ''] = match ?? [];
  const local = plainLetters(address.split('@')[0] ?? '');
  const isPerson =
    family !== '' && local.includes(plainLetters(family)) && local.includes(plainLetters(given).charAt(0));
  return isPerson ? `${given} ${family}` : name.replaceAll(',', '');
}

/** Letters that are not others with an accent. */
const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd' };

function plainLetters(text: string): string {
  const folded = text.toLowerCase().replace(/[øæßłđ]/g, (letter) => letters[letter] ?? '');
  return folded.normalize('NFD').replace(/[^a-z]/g, '');
}
