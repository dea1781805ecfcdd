import { fit, type RoleBearer, type RoleSense } from './nominals';
import { type Gender, genderBy, type Person } from './people';

/** More bearers of one role noun than this are not weighed: it bounds the time that an endless list of them takes. */
const mostBearers = 40;
const farthest = 12;

/** Who bears which role, by its noun. */
export class RoleIndex {
  private readonly byHead = new Map<string, RoleBearer[]>();
  private readonly byPerson = new Map<Person, RoleBearer[]>();

  constructor(bearers: readonly RoleBearer[]) {
    for (const bearer of bearers) {
      this.put(bearer.sense.head, bearer);
      for (const word of bearer.sense.words) this.put(word, bearer);
      const own = this.byPerson.get(bearer.person);
      if (own) own.push(bearer);
      else this.byPerson.set(bearer.person, [bearer]);
    }
  }

  private put(head: string, bearer: RoleBearer): void {
    const list = this.byHead.get(head);
    if (!list) this.byHead.set(head, [bearer]);
    else if (list.length < mostBearers && list.at(-1) !== bearer) list.push(bearer);
  }

  /**
   * Whom a role noun phrase fits best: how much of the role it says counts most, then how near the person was last
   * mentioned. `lastSentence` gives the sentence of a person's last mention so far.
   */
  match(
    nominal: RoleSense,
    gender: Gender | null,
    sentence: number,
    lastSentence: (person: Person) => number | undefined,
  ): { bearer: RoleBearer; rivals: readonly Person[] } | null {
    const scores = new Map<Person, { bearer: RoleBearer; score: number }>();
    for (const bearer of this.byHead.get(nominal.head) ?? []) {
      const match = fit(nominal, bearer.sense);
      const known = genderBy(bearer.person.genderVotes);
      if (match === 0 || (gender && known && gender !== known)) continue;
      const last = lastSentence(bearer.person);
      // Somebody not yet named is meant only when the whole role is said.
      if (last === undefined && match < 3) continue;
      const away = last === undefined ? farthest : Math.max(0, sentence - last);
      if (match === 1 && away > farthest) continue;
      const score = match * 4 - Math.min(away, 20) * 0.4;
      if (score > (scores.get(bearer.person)?.score ?? -Infinity)) scores.set(bearer.person, { bearer, score });
    }
    const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best) return null;
    return {
      bearer: best.bearer,
      rivals: ranked
        .slice(1, 4)
        .filter((each) => best.score - each.score < 1)
        .map((each) => each.bearer.person),
    };
  }

  /**
   * Whether the person has a role with the same noun that says otherwise: the information minister is not "the defense
   * minister".
   */
  contradicts(person: Person, nominal: RoleSense): boolean {
    return (this.byPerson.get(person) ?? []).some(
      ({ sense }) => sense.head === nominal.head && fit(nominal, sense) === 0,
    );
  }

  /** Whether the article gives anybody a role with this noun. */
  isBorne({ head }: RoleSense): boolean {
    return this.byHead.has(head);
  }

  hasAny(person: Person): boolean {
    return this.byPerson.has(person);
  }

  /** Whether the words between two tokens are a role of the person, but for marks around it. */
  fills(person: Person, first: number, last: number): boolean {
    return (this.byPerson.get(person) ?? []).some(
      ({ role }) => role.first >= first && role.first <= first + 4 && role.last >= last - 1,
    );
  }
}
