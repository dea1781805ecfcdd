import { l10n } from 'vscode';
import type { DateExpression, Entity, EntityType, Mention, Statement } from '../../analysis/analysis';
import { isolated } from '../../article/direction';
import type { Span } from '../../article/article';
import { readDay } from '../../article/day';
import { anchorAt } from '../../review/anchor';
import { readDateValue } from '../../review/dateValue';
import type { Decided } from '../../review/decisions';
import { describeDecision } from './describe';
import { settledBy } from '../../review/disputes';
import { inQuotes } from '../../article/wording';
import type { Pointed } from '../reading/pointedAt';
import { bareWords } from '../reading/sourceLabel';
import type { Services } from '../services';
import { askFor, pickOne, showStatus, type PickItem } from '../show';
import { choosePerson } from './choosePerson';

/** How long the status bar says what was decided. In ms. */
const messageFor = 10_000;
const wordsLength = 40;

/** One correction each: asks what has to be asked, and decides. */
export class Corrections {
  constructor(private readonly services: Services) {}

  async setSpeaker(pointed: Pointed, { content }: Statement): Promise<void> {
    const [words] = content;
    if (words) await this.giveSpeaker(pointed, words, l10n.t('Who says {0}?', quoted(pointed, words)));
  }

  async markStatement(pointed: Pointed, selected: Span): Promise<void> {
    const words = trimmed(pointed.article.text, selected);
    if (words) await this.giveSpeaker(pointed, words, l10n.t('Who says {0}?', quoted(pointed, words)));
  }

  private async giveSpeaker(pointed: Pointed, words: Span, title: string): Promise<void> {
    const chosen = await choosePerson(this.services, pointed.analysis, title);
    if (chosen) await this.decideAt(pointed, words, { kind: 'said by', speaker: chosen.name });
  }

  async dropStatement(pointed: Pointed, { content }: Statement): Promise<void> {
    const [words] = content;
    if (words) await this.decideAt(pointed, words, { kind: 'not a statement' });
  }

  async setMeaning(pointed: Pointed, at: Span, mention: Mention | undefined): Promise<void> {
    const words = trimmed(pointed.article.text, at);
    if (!words) return;
    const title = l10n.t('Who or what does {0} stand for?', quoted(pointed, words));
    const chosen = await choosePerson(
      this.services,
      pointed.analysis,
      title,
      l10n.t('Nobody, and nothing that has a name'),
    );
    if (!chosen) return;
    const { name } = chosen;
    const { entity } = pointed;
    // A name may be meant wherever it stands; a pronoun or a role is not.
    const scope =
      mention?.kind === 'name' && entity && name !== null ? await this.askScope(['here', 'article', 'all']) : 'here';
    if (scope === 'here') await this.decideAt(pointed, words, { kind: 'stands for', name });
    else if (scope && entity && name !== null)
      await this.decideName(pointed, scope, { kind: 'is called', name: firstNameOf(entity), as: name });
  }

  async setType(pointed: Pointed, entity: Entity): Promise<void> {
    const types: readonly (PickItem & { readonly type: EntityType | null })[] = [
      { label: l10n.t('A person'), icon: 'person', type: 'person' },
      { label: l10n.t('An organization'), icon: 'organization', type: 'organization' },
      { label: l10n.t('A place'), icon: 'location', type: 'place' },
      { label: l10n.t('A group of people'), icon: 'organization', type: 'group' },
      { label: l10n.t('Not a name at all'), icon: 'circle-slash', type: null },
    ];
    const chosen = await pickOne(types, l10n.t('“{0}” is', entity.name));
    const scope = chosen && (await this.askScope(['article', 'all']));
    if (scope) await this.decideName(pointed, scope, { kind: 'is a', name: firstNameOf(entity), type: chosen.type });
  }

  async rename(pointed: Pointed, entity: Entity): Promise<void> {
    const as = await askForWords(
      l10n.t('What is “{0}” called?', entity.name),
      l10n.t('The full name; the article keeps its own'),
      entity.name,
    );
    const scope = as && as !== entity.name ? await this.askScope(['article', 'all']) : undefined;
    if (as && scope) await this.decideName(pointed, scope, { kind: 'is called', name: firstNameOf(entity), as });
  }

  async addRole(pointed: Pointed, entity: Entity): Promise<void> {
    const role = await askForWords(
      l10n.t('What is {0}’s role?', entity.name),
      l10n.t('Without “the”: defence minister of Pakistan'),
      '',
    );
    const scope = role && (await this.askScope(['article', 'all']));
    if (role && scope) await this.decideName(pointed, scope, { kind: 'has the role', name: firstNameOf(entity), role });
  }

  async setDate(pointed: Pointed, at: Span, date: DateExpression | undefined): Promise<void> {
    const words = trimmed(pointed.article.text, at);
    if (!words) return;
    const typed = await askFor({
      title: l10n.t('What date does {0} mean?', quoted(pointed, words)),
      prompt: l10n.t(
        'A day (7 November 2025), a month (2025-11), a week (2025-W45), a year; leave empty for “no date”',
      ),
      value: date?.value ?? '',
      validateInput: (value) => {
        const read = readDateValue(value);
        return read === undefined ? l10n.t('That is no date that can be kept.') : undefined;
      },
    });
    const value = typed === undefined ? undefined : readDateValue(typed);
    if (value !== undefined) await this.decideAt(pointed, words, { kind: 'means the date', value });
  }

  async setPublished(pointed: Pointed): Promise<void> {
    const day = await askForDay(l10n.t('When was the article published?'), pointed.article.date ?? '');
    if (day) await this.decide(pointed, { kind: 'published', day });
  }

  // --- Deciding ---

  private async decideAt(
    pointed: Pointed,
    words: Span,
    decided: WithoutAnchor<Extract<Decided, { kind: 'said by' | 'not a statement' | 'stands for' | 'means the date' }>>,
  ): Promise<void> {
    await this.decide(pointed, { ...decided, at: anchorAt(pointed.article.text, words) }, words);
  }

  private async decideName(pointed: Pointed, scope: 'article' | 'all', decided: Decided): Promise<void> {
    if (scope === 'article') return this.decide(pointed, decided);
    this.tell(await this.services.desks.decideEverywhere(pointed.article.id, decided));
  }

  private async decide({ article, analysis }: Pointed, decided: Decided, words?: Span): Promise<void> {
    const { desks } = this.services;
    const over = settledBy(
      decided,
      words,
      desks.decisionsOn(article.id),
      analysis.decided?.places ?? new Map(),
      desks.you,
    );
    this.tell(await desks.decide(article.id, decided, over));
  }

  private tell(decision: Parameters<typeof describeDecision>[0] | null): void {
    if (decision) showStatus(l10n.t('Decided: {0}', describeDecision(decision)), messageFor, 'check');
  }

  private async askScope<T extends 'here' | 'article' | 'all'>(scopes: readonly T[]): Promise<T | undefined> {
    const labels = { here: l10n.t('Only here'), article: l10n.t('In this article'), all: l10n.t('In all articles') };
    const chosen = await pickOne(
      scopes.map((scope) => ({ label: labels[scope], scope })),
      l10n.t('Where does this count?'),
    );
    return chosen?.scope;
  }
}

type WithoutAnchor<T> = T extends unknown ? Omit<T, 'at'> : never;

/** The first of an article's words, in quotation marks. */
export function quoted({ article }: Pointed, words: Span): string {
  return inQuotes(isolated(bareWords(article, words, wordsLength).replace(/[”"]$/, '')));
}

/** The name by which the article's own text knows somebody, so that the decision finds it again. */
function firstNameOf({ name, was }: Entity): string {
  return was ?? name;
}

/** Without blanks at its ends; null when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

async function askForWords(title: string, prompt: string, value: string): Promise<string | undefined> {
  const typed = await askFor({
    title,
    prompt,
    value,
    validateInput: (words) => (words.trim() ? undefined : l10n.t('Type at least one word.')),
  });
  return typed?.replace(/\s+/g, ' ').trim();
}

async function askForDay(title: string, value: string): Promise<string | null> {
  const typed = await askFor({
    title,
    prompt: l10n.t('Kept beside the article, whose text stays as it is'),
    value,
    placeHolder: '2025-11-08',
    validateInput: (words) => {
      const read = readDay(words);
      return 'problem' in read ? `${read.problem}.` : undefined;
    },
  });
  const read = typed === undefined ? null : readDay(typed);
  return read && 'day' in read ? read.day : null;
}
