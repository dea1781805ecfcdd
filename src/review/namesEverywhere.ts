import type { DecidedBy, EntityType } from '../analysis/analysis';
import { inForce } from './inForce';
import type { Decision } from './decisions';

/** Names are the same when they differ in case and blanks only. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What somebody is called, and who decided so. */
export interface Called {
  readonly as: string;
  readonly decided: DecidedBy;
}

/**
 * What people decided about names in all articles: who is one and the same, who is no person, who has a role. The same
 * decisions say the same in whatever order they were made or taken back, but for a later one about the same name, which
 * wins.
 */
export class NamesEverywhere {
  private readonly called = new Map<string, Called>();
  /** What names are called in the end, as far as somebody asked. */
  private readonly ends = new Map<string, Called>();
  /** Names by which others are called. */
  private readonly targets = new Set<string>();
  private readonly types = new Map<string, { readonly type: EntityType | null; readonly decided: DecidedBy }>();
  private readonly roles = new Map<string, { readonly role: string; readonly decided: DecidedBy }[]>();

  /** @param decisions that count for all articles, in any order */
  constructor(decisions: readonly Decision[] = []) {
    for (const decision of inForce(decisions)) {
      const { id, by, when } = decision;
      const decided = { id, by, when };
      if (decision.kind === 'is called') this.call(decision.name, { as: decision.as, decided });
      if (decision.kind === 'is a') this.types.set(nameKey(decision.name), { type: decision.type, decided });
      if (decision.kind === 'has the role') {
        const roles = this.roles.get(nameKey(decision.name));
        if (roles) roles.push({ role: decision.role, decided });
        else this.roles.set(nameKey(decision.name), [{ role: decision.role, decided }]);
      }
    }
  }

  /** Whether nobody decided anything. */
  get isEmpty(): boolean {
    return this.called.size + this.types.size + this.roles.size === 0;
  }

  /** What somebody of this name is called in the end; null when nobody decided on anything else. */
  calledFor(name: string): Called | null {
    const passed: string[] = [];
    let end: Called | null = null;
    for (let key = nameKey(name); ; key = nameKey(end.as)) {
      const next = this.ends.get(key) ?? this.called.get(key);
      if (!next) break;
      passed.push(key);
      end = next;
    }
    // Long chains of names are gone through once.
    if (end) for (const key of passed) this.ends.set(key, end);
    return end;
  }

  typeOf(name: string): { readonly type: EntityType | null; readonly decided: DecidedBy } | null {
    return this.types.get(nameKey(name)) ?? null;
  }

  rolesOf(name: string): readonly { readonly role: string; readonly decided: DecidedBy }[] {
    return this.roles.get(nameKey(name)) ?? [];
  }

  /** Tells apart what is decided about these names from what was decided before; empty when nothing is. */
  revisionOf(names: readonly string[]): string {
    if (this.isEmpty) return '';
    const said = names.flatMap((name) => {
      if (!this.hasDecided(nameKey(name))) return [];
      const called = this.calledFor(name);
      const about = [name, called?.as ?? name].map((each) => ({ type: this.typeOf(each), roles: this.rolesOf(each) }));
      return [{ called, about }];
    });
    return said.length > 0 ? JSON.stringify(said) : '';
  }

  private hasDecided(key: string): boolean {
    return this.called.has(key) || this.types.has(key) || this.roles.has(key);
  }

  /** A name that was another's comes back into its own when somebody is called by it: no name leads in a circle. */
  private call(name: string, called: Called): void {
    const from = nameKey(name);
    const to = nameKey(called.as);
    if (from === to) {
      // Only written otherwise.
      this.called.delete(from);
      return;
    }
    // Nothing leads to a name that nobody was called by.
    if (this.targets.has(from) && this.reaches(to, from)) this.called.delete(to);
    this.called.set(from, called);
    this.targets.add(to);
  }

  private reaches(from: string, to: string): boolean {
    for (let at: string | undefined = from; at !== undefined; at = keyAfter(this.called.get(at)))
      if (at === to) return true;
    return false;
  }
}

function keyAfter(called: Called | undefined): string | undefined {
  return called && nameKey(called.as);
}
