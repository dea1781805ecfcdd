import * as l10n from '@vscode/l10n';
import type { Span } from '../../article/article';
import type { Basis, EntityType, Mention } from '../analysis';
import { findGroups } from './groups';
import type { FoundName } from './names';
import type { NameType } from './nameTypes';
import { shortFormsOf } from './organizationForms';
import { findOrganizationNominals } from './organizationNominals';
import { type Page, textOf } from './page';
import { lowerBound } from '../../article/lowerBound';
import type { TokenRange } from './statementIndex';
import { organizationNouns } from './surroundings';

/** An organization, place or group: its names with the same words are one, and short forms go with the full name. */
export interface Institution {
  readonly type: EntityType;
  /** Its fullest name, on one line. */
  readonly name: string;
  readonly mentions: InstitutionMention[];
}

export interface InstitutionMention extends Span {
  readonly kind: Mention['kind'];
  readonly basis: Basis;
  readonly reason: string;
  readonly evidence?: Span | undefined;
}

/** A mention, and what it names. */
export interface NamedInstitution {
  readonly institution: Institution;
  readonly mention: InstitutionMention;
}

/** What may stand before an institution's name in a source: an article, or what it is ("the insurer, "). */
const leadsUp = /^(?:(?:an?|the) )?(?:[\p{L}-]{1,30} ){0,3}(?:[\p{L}-]{1,30},? )?$/iu;

/** And after it: the mark of the genitive, its initials, an apposition. "Norway, Sweden and Iceland" are several. */
const goesOn =
  /^(?:['’]s|(?: \([^()]{1,12}\))?,?|, (?:an?|the|which|whose|based)\b[^]*| (?:itself|today|also|later|officially))$/;

/** All institutions of an article, and which of them is the source of a statement. */
export class Institutions {
  readonly all: readonly Institution[];
  private readonly inTextOrder: NamedInstitution[];

  constructor(
    private readonly page: Page,
    names: readonly FoundName[],
    types: ReadonlyMap<string, NameType>,
  ) {
    this.all = collect(page, names, types);
    this.inTextOrder = this.all
      .flatMap((institution) => institution.mentions.map((mention) => ({ mention, institution })))
      // "Tulsa police" before "Tulsa".
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  /** Adds a mention that was found later than the names. */
  add(institution: Institution, mention: InstitutionMention): void {
    institution.mentions.push(mention);
    const at = lowerBound(this.inTextOrder, (other) => other.mention.start < mention.start);
    this.inTextOrder.splice(at, 0, { institution, mention });
  }

  /** The mentions that begin at or after one offset and before another. */
  between(start: number, end: number): readonly NamedInstitution[] {
    const first = lowerBound(this.inTextOrder, ({ mention }) => mention.start < start);
    return this.inTextOrder.slice(
      first,
      lowerBound(this.inTextOrder, ({ mention }) => mention.start < end),
    );
  }

  /** The institution that a source names, but for what is said of it. */
  behind(source: Span): NamedInstitution | null {
    const { page, inTextOrder } = this;
    const named = inTextOrder[lowerBound(inTextOrder, ({ mention }) => mention.start < source.start)];
    if (!named || named.mention.end > source.end) return null;
    const { mention } = named;
    const before = page.text.slice(source.start, mention.start).replace(/\s+/g, ' ');
    const lastWord = before.toLowerCase().replace(/,? $/, '').split(' ').at(-1) ?? '';
    const isLed = /^(?:the )?$/i.test(before) || (leadsUp.test(before) && organizationNouns.has(lastWord));
    return isLed && goesOn.test(page.text.slice(mention.end, source.end).replace(/\s+/g, ' ')) ? named : null;
  }
}

function collect(page: Page, names: readonly FoundName[], types: ReadonlyMap<string, NameType>): Institution[] {
  const institutions = new Map<string, Institution>();
  const put = (key: string, type: EntityType, name: string, mention: InstitutionMention): void => {
    let institution = institutions.get(key);
    if (!institution) institutions.set(key, (institution = { type, name, mentions: [] }));
    institution.mentions.push(mention);
  };
  const shortForms = shortFormsOf(page, names, types);
  const keyOf = ({ key }: FoundName): string => shortForms.get(key) ?? key;
  const fullest = fullestNames(page, names);
  const lineOf = (range: TokenRange): string => textOf(page, range.first, range.last).replace(/\s+/g, ' ');
  for (const name of names) {
    const type = types.get(name.key);
    if (!type || type === 'none' || type === 'person') continue;
    const key = keyOf(name);
    const full = fullest.get(key) ?? name;
    put(key, type, lineOf(full), nameMention(page, name, key === name.key ? null : full));
  }
  for (const nominal of findOrganizationNominals(page, names, types, keyOf)) {
    const { name } = nominal;
    const key = keyOf(name);
    put(key, 'organization', lineOf(fullest.get(key) ?? name), {
      ...spanOf(page, nominal),
      kind: 'nominal',
      basis: 'inferred',
      reason: l10n.t(
        'Most likely {0}, the only organization of this kind named shortly before.',
        textOf(page, name.first, name.last),
      ),
      evidence: spanOf(page, name),
    });
  }
  for (const group of findGroups(page)) {
    const line = lineOf(group);
    put(group.key, 'group', line.charAt(0).toUpperCase() + line.slice(1), {
      ...spanOf(page, group),
      kind: 'nominal',
      basis: 'stated',
      reason: l10n.t('A group speaks here; the article names none of its members.'),
    });
  }
  return [...institutions.values()];
}

/** @param full the longer name, if this one is a short form of another */
function nameMention(page: Page, name: FoundName, full: FoundName | null): InstitutionMention {
  const place = { ...spanOf(page, name), kind: 'name' } as const;
  if (!full) return { ...place, basis: 'stated', reason: l10n.t('The article gives this name here.') };
  const reason = l10n.t('A short form of the name “{0}”.', textOf(page, full.first, full.last));
  return { ...place, basis: 'inferred', reason, evidence: spanOf(page, full) };
}

/** For each key the name to show: the first that is not all in capitals, or the first. */
function fullestNames(page: Page, names: readonly FoundName[]): ReadonlyMap<string, FoundName> {
  const shown = new Map<string, FoundName>();
  const isInCapitals = ({ first, last }: FoundName): boolean => !/\p{Ll}/u.test(textOf(page, first, last));
  for (const name of names) {
    const known = shown.get(name.key);
    if (!known || (isInCapitals(known) && !isInCapitals(name))) shown.set(name.key, name);
  }
  return shown;
}

function spanOf(page: Page, { first, last }: TokenRange): Span {
  const start = page.tokens[first]?.start ?? 0;
  return { start, end: page.tokens[last - 1]?.end ?? start };
}
