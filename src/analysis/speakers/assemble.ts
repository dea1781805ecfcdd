import type { Span } from '../../article/article';
import type { Entity, EntityType, Mention, Role, Statement } from '../analysis';
import type { FoundStatement } from './foundStatement';
import { findGroups } from './groups';
import type { NameType } from './nameTypes';
import type { FoundName } from './names';
import type { RoleBearer } from './nominals';
import { shortFormsOf } from './organizationForms';
import { findOrganizationNominals } from './organizationNominals';
import { type Page, textOf } from './page';
import type { Person } from './people';
import { nameText } from './reference';
import type { Resolver } from './resolve';
import { roleText } from './roles';
import type { TokenRange } from './statementLayout';
import { organizationNouns } from './surroundings';

/** All that was worked out about an article's people. */
export interface Findings {
  readonly page: Page;
  readonly names: readonly FoundName[];
  readonly types: ReadonlyMap<string, NameType>;
  readonly people: readonly Person[];
  readonly bearers: readonly RoleBearer[];
  readonly resolver: Resolver;
}

type DraftMention = Pick<Mention, 'start' | 'end' | 'kind' | 'basis' | 'reason'> & {
  readonly evidence?: Span | undefined;
};

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly mentions: DraftMention[];
  readonly rivals: (readonly Person[])[];
}

/** Turns findings into entities with ids, their mentions in text order, and statements with speakers. */
export function assemble(findings: Findings): { entities: Entity[]; mentions: Mention[]; statements: Statement[] } {
  const { page, resolver } = findings;
  const drafts = new Map<Person | string, Draft>();
  const rolesBy = new Map<Person, RoleBearer[]>();
  for (const bearer of findings.bearers) {
    const own = rolesBy.get(bearer.person);
    if (own) own.push(bearer);
    else rolesBy.set(bearer.person, [bearer]);
  }
  for (const person of findings.people) drafts.set(person, personDraft(page, person, rolesBy.get(person) ?? []));
  for (const reference of resolver.references) {
    const draft = drafts.get(reference.person);
    if (!draft) continue;
    draft.mentions.push(reference);
    draft.rivals.push(reference.rivals);
  }
  const institutions = institutionDrafts(findings);
  for (const [key, draft] of institutions) drafts.set(key, draft);
  const ordered = [...drafts]
    .filter(([, draft]) => draft.mentions.length > 0)
    .sort((a, b) => firstStart(a[1]) - firstStart(b[1]));
  const ids = new Map<Person | string, string>(ordered.map(([key], index) => [key, `e${index + 1}`]));
  const entities = ordered.map(([key, { type, name, roles }]): Entity => ({
    id: ids.get(key) ?? '',
    type,
    name,
    roles,
  }));
  const mentions: Mention[] = [];
  for (const [key, draft] of ordered) {
    const entity = ids.get(key) ?? '';
    draft.mentions.forEach(({ start, end, kind, basis, reason, evidence }, index) => {
      const mention: { -readonly [K in keyof Mention]: Mention[K] } = { start, end, kind, entity, basis, reason };
      if (evidence) mention.evidence = evidence;
      const rivals = (draft.rivals[index] ?? []).flatMap((rival) => ids.get(rival) ?? []);
      if (rivals.length) mention.rivals = rivals;
      mentions.push(mention);
    });
  }
  const institutionMentions = [...institutions]
    .flatMap(([key, draft]) => draft.mentions.map((mention) => ({ mention, key })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const statements = page.found.map((statement) => withSpeaker(statement, resolver, ids, institutionMentions));
  return { entities, mentions: nested(mentions), statements };
}

const rank = { name: 0, pronoun: 1, nominal: 2 } as const;

/** Puts mentions in text order; of two that cross, or that are the same words twice, the name stays. */
function nested(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const open: Mention[] = [];
  for (const mention of [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || rank[a.kind] - rank[b.kind],
  )) {
    while (open.length && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    const outer = open.at(-1);
    if (outer && (mention.end > outer.end || (mention.start === outer.start && mention.end === outer.end))) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}

function firstStart(draft: Draft): number {
  return draft.mentions.reduce((least, { start }) => Math.min(least, start), Infinity);
}

function personDraft(page: Page, person: Person, bearers: readonly RoleBearer[]): Draft {
  const roles: Role[] = [];
  for (const bearer of bearers) {
    const text = roleText(page, bearer.role);
    const start = page.tokens[bearer.role.first]?.start ?? 0;
    const end = page.tokens[bearer.role.last - 1]?.end ?? start;
    if (text && !roles.some((role) => role.text.toLowerCase() === text.toLowerCase())) roles.push({ start, end, text });
  }
  return { type: 'person', name: nameText(page, person), roles, mentions: [], rivals: [] };
}

/**
 * Organizations, places and groups: names with the same words are one, and short forms go to the name they stand for.
 */
function institutionDrafts({ page, names, types }: Findings): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const shortForms = shortFormsOf(page, names, types);
  const keyOf = ({ key }: FoundName): string => shortForms.get(key) ?? key;
  const fullest = fullestNames(page, names);
  const put = (type: EntityType, key: string, mention: DraftMention): void => {
    const { first, last } = fullest.get(key)!;
    let draft = drafts.get(key);
    if (!draft)
      drafts.set(
        key,
        (draft = { type, name: textOf(page, first, last).replace(/\s+/g, ' '), roles: [], mentions: [], rivals: [] }),
      );
    draft.mentions.push(mention);
    draft.rivals.push([]);
  };
  for (const name of names) {
    const type = types.get(name.key);
    if (!type || type === 'none' || type === 'person') continue;
    const key = keyOf(name);
    const full = fullest.get(key)!;
    const { start, end } = spanOf(page, name);
    put(
      type,
      key,
      key === name.key
        ? { start, end, kind: 'name', basis: 'stated', reason: 'The article gives this name here.' }
        : {
            start,
            end,
            kind: 'name',
            basis: 'inferred',
            reason: `A short form of the name “${textOf(page, full.first, full.last)}”.`,
            evidence: spanOf(page, full),
          },
    );
  }
  for (const nominal of findOrganizationNominals(page, names, types, keyOf)) {
    const { name } = nominal;
    const reason = `Most likely ${textOf(page, name.first, name.last)}, the only organization of this kind that is named shortly before.`;
    put('organization', keyOf(name), {
      ...spanOf(page, nominal),
      kind: 'nominal',
      basis: 'inferred',
      reason,
      evidence: spanOf(page, name),
    });
  }
  addGroups(page, drafts);
  return drafts;
}

/** For each key the name to show: the first that is not all in capitals, or the first. */
function fullestNames(page: Page, names: readonly FoundName[]): ReadonlyMap<string, FoundName> {
  const shown = new Map<string, FoundName>();
  const isShouted = ({ first, last }: FoundName): boolean => !/\p{Ll}/u.test(textOf(page, first, last));
  for (const name of names) {
    const known = shown.get(name.key);
    if (!known || (isShouted(known) && !isShouted(name))) shown.set(name.key, name);
  }
  return shown;
}

function spanOf(page: Page, { first, last }: TokenRange): Span {
  const start = page.tokens[first]?.start ?? 0;
  return { start, end: page.tokens[last - 1]?.end ?? start };
}

function addGroups(page: Page, drafts: Map<string, Draft>): void {
  for (const { first, last, key } of findGroups(page)) {
    const text = textOf(page, first, last).replace(/\s+/g, ' ');
    let draft = drafts.get(key);
    if (!draft)
      drafts.set(
        key,
        (draft = {
          type: 'group',
          name: text.charAt(0).toUpperCase() + text.slice(1),
          roles: [],
          mentions: [],
          rivals: [],
        }),
      );
    const start = page.tokens[first]?.start ?? 0;
    const end = page.tokens[last - 1]?.end ?? start;
    if (draft.mentions.some((mention) => mention.start === start)) continue;
    draft.mentions.push({
      start,
      end,
      kind: 'nominal',
      basis: 'stated',
      reason: 'A group speaks here; the article names none of its members.',
    });
    draft.rivals.push([]);
  }
}

function withSpeaker(
  found: FoundStatement,
  resolver: Resolver,
  ids: ReadonlyMap<Person | string, string>,
  institutions: readonly InstitutionMention[],
): Statement {
  const { type, content, cue, source, confidence, speech } = found;
  const said = (speaker: string | null, basis: Statement['basis'], reason: string): Statement => ({
    type,
    content,
    cue,
    source,
    speaker,
    basis,
    confidence,
    speech,
    reason,
  });
  const speaker = resolver.speakers.get(found);
  const id = speaker && ids.get(speaker.person);
  if (id) return said(id, speaker.basis, speaker.reason);
  const institution = institutionBehind(found, resolver.page, institutions);
  if (institution) {
    const { basis, reason } = institution.mention;
    return said(
      ids.get(institution.key) ?? null,
      basis,
      basis === 'stated' ? 'The article names who says it here.' : reason,
    );
  }
  return source
    ? said(null, 'stated', 'The article names nobody in particular here.')
    : said(null, 'inferred', 'The article does not say who says this.');
}

/** A mention of an organization, place or group, with the key of its draft. */
interface InstitutionMention {
  readonly mention: DraftMention;
  readonly key: string;
}

/** What may stand before an institution's name in a source: an article, or what it is ("the insurer, "). */
const leadsUp = /^(?:(?:an?|the) )?(?:[\p{L}-]{1,30} ){0,3}(?:[\p{L}-]{1,30},? )?$/iu;

/** And after it: the mark of the genitive, its initials, an apposition. "Norway, Sweden and Iceland" are several. */
const goesOn =
  /^(?:['’]s|(?: \([^()]{1,12}\))?,?|, (?:an?|the|which|whose|based)\b[^]*| (?:itself|today|also|later|officially))$/;

/** The institution that a source names, but for what is said of it. */
function institutionBehind(
  { source }: FoundStatement,
  page: Page,
  institutions: readonly InstitutionMention[],
): InstitutionMention | null {
  if (!source) return null;
  let low = 0;
  let high = institutions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (institutions[middle]!.mention.start < source.start) low = middle + 1;
    else high = middle;
  }
  const found = institutions[low];
  if (!found || found.mention.end > source.end) return null;
  const { mention } = found;
  const before = page.text.slice(source.start, mention.start).replace(/\s+/g, ' ');
  const isLed =
    /^(?:the )?$/i.test(before) ||
    (leadsUp.test(before) && organizationNouns.has(before.toLowerCase().replace(/,? $/, '').split(' ').at(-1) ?? ''));
  return isLed && goesOn.test(page.text.slice(mention.end, source.end).replace(/\s+/g, ' ')) ? found : null;
}
