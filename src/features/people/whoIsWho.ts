import { l10n } from 'vscode';
import { isolated } from '../../article/direction';
import { personKey, type Person } from '../../corpus/people';
import type { LikelyPair } from '../../corpus/duplicates';
import type { Decision } from '../../review/decisions';
import { shortDay } from '../dates/calendar';
import type { Services } from '../services';
import { askFor, pickOne, pickSeveral, showStatus } from '../show';
import { listed, plural } from '../../article/wording';
import { personDescription } from './personItem';

/** How long the status bar says what was decided. In ms. */
const messageFor = 8000;

/** Whether two people are one. */
export type Answer = 'same' | 'different' | 'not sure';

/** What a person decides about people in all articles: who is one and the same, who is called what, who is nobody. */
export class WhoIsWho {
  constructor(private readonly services: Services) {}

  /** What a person says of two who may be one. */
  async answer({ one, other }: LikelyPair, answer: Answer): Promise<void> {
    const article = this.articleOf(one);
    if (article === null) return;
    if (answer === 'same') return this.mergeInto(one, [other]);
    const decided = { kind: 'differs from', name: one.name, other: other.name, sure: answer === 'different' } as const;
    await this.services.desks.decideEverywhere(article, decided);
  }

  /** The pairs that nobody has said anything about. */
  unanswered(pairs: readonly LikelyPair[]): LikelyPair[] {
    const answered = new Set(
      [...this.services.desks.everywhere()].flatMap(([, decisions]) =>
        decisions.flatMap((decision) => {
          // Two who have just been made one may still be two in articles that wait to be read.
          if (decision.kind === 'is called') return [pairKey(personKey(decision.name), personKey(decision.as))];
          return decision.kind === 'differs from' ? [pairKey(personKey(decision.name), personKey(decision.other))] : [];
        }),
      ),
    );
    return pairs.filter(({ one, other }) => !answered.has(pairKey(one.key, other.key)));
  }

  async merge(people: readonly Person[]): Promise<void> {
    if (people.length < 2) return showStatus(l10n.t('Select two people or more first'), messageFor);
    const chosen = await pickOne(
      [...people]
        .sort((a, b) => b.statements - a.statements)
        .map((person) => ({ label: person.name, description: personDescription(person), icon: 'person', person })),
      l10n.t('These are one person. Under which name?'),
    );
    if (chosen)
      await this.mergeInto(
        chosen.person,
        people.filter(({ key }) => key !== chosen.person.key),
      );
  }

  /** All counts follow, and it can be undone whole. */
  async mergeInto(into: Person, others: readonly Person[]): Promise<void> {
    const article = this.articleOf(into);
    if (article === null) return;
    for (const { name } of others)
      if (!(await this.services.desks.decideEverywhere(article, { kind: 'is called', name, as: into.name }))) return;
    showStatus(
      l10n.t('{0} are one person now', listed([...others, into].map(({ name }) => name))),
      messageFor,
      'check',
    );
  }

  async split(person: Person | undefined): Promise<void> {
    const merged = person ? this.mergedInto(person.name) : [];
    if (!person || merged.length === 0)
      return showStatus(l10n.t('This person was not put together from several'), messageFor);
    const items = merged.map(([id, decision]) => ({
      label: decision.kind === 'is called' ? decision.name : '',
      description: l10n.t('by {0}, {1}', isolated(decision.by), shortDay(decision.when.slice(0, 10))),
      picked: merged.length === 1,
      id,
      decision,
    }));
    const chosen = await pickSeveral(
      items,
      l10n.t('Split {0}', isolated(person.name)),
      l10n.t('Who is somebody else after all?'),
    );
    for (const { id, decision } of chosen ?? []) await this.services.desks.takeBackEverywhere(id, decision);
    if (chosen?.length)
      showStatus(
        plural(chosen.length, () => ({
          one: l10n.t('{0} stands alone again', listed(chosen.map(({ label }) => label))),
          other: l10n.t('{0} stand for themselves again', listed(chosen.map(({ label }) => label))),
        })),
        messageFor,
      );
  }

  async rename(person: Person | undefined): Promise<void> {
    const article = person ? this.articleOf(person) : null;
    if (!person || article === null) return;
    const typed = await askFor({
      title: l10n.t('What is {0} called?', isolated(person.name)),
      prompt: l10n.t('Former names still find this person; the articles keep theirs'),
      value: person.name,
      validateInput: (name) => (name.trim() ? undefined : l10n.t('Type a name.')),
    });
    const as = typed?.replace(/\s+/g, ' ').trim();
    if (as && as !== person.name)
      await this.services.desks.decideEverywhere(article, { kind: 'is called', name: person.name, as });
  }

  async ignore(people: readonly Person[]): Promise<void> {
    for (const person of people) {
      const article = this.articleOf(person);
      if (
        article === null ||
        !(await this.services.desks.decideEverywhere(article, { kind: 'is a', name: person.name, type: null }))
      )
        return;
    }
    if (people.length > 0)
      showStatus(
        l10n.t('No person: {0}', people.map(({ name }) => isolated(name)).join(', ')),
        messageFor,
        'circle-slash',
      );
  }

  /** The decisions that gave others this person's name, with an article of their folder. */
  mergedInto(name: string): [id: string, decision: Decision][] {
    const key = personKey(name);
    return [...this.services.desks.everywhere()].flatMap(([id, decisions]) =>
      decisions
        .filter((decision) => decision.kind === 'is called' && personKey(decision.as) === key)
        .map((decision): [string, Decision] => [id, decision]),
    );
  }

  /** An article of the folder whose reviewers decide about this person. */
  private articleOf({ key }: Person): string | null {
    return this.services.library.people.appearances(key)[0]?.article ?? null;
  }
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join('|');
}
