import { leaderOf, MINOR_ROLES, moreGeneralRoles } from '../../language/roleSynonyms';
import { fit, isCalled, type RoleBearer, type RoleSense } from './roleSense';
import { type Gender, genderBy, type Person } from './people';

/** More bearers of one role noun than this are not weighed: it bounds the time that an endless list of them takes. */
const mostBearers = 40;
/** In sentences: a bare role noun means nobody who was last mentioned further back. */
const farthest = 12;
/** In sentences: beyond this it makes no difference how far back somebody was mentioned. */
const longestDistance = 20;
/** What one degree of fit counts, and what one sentence of distance takes off. */
const fitWeight = 4;
const distanceWeight = 0.4;
/** "The nominee" is rather whom the article calls a nominee than the candidate. */
const sameNounWeight = 1.5;
/** Bearers whose scores differ by less are rivals. */
const rivalMargin = 1;
const mostRivals = 3;

/** Whom a role phrase fits best, and others whom it fits nearly as well. */
export interface RoleMatch {
  readonly bearer: RoleBearer;
  readonly rivals: readonly Person[];
}

/** Who bears which role, by its nouns, by person and by place. */
export class RoleIndex {
  private readonly byNoun = new Map<string, RoleBearer[]>();
  private readonly byPerson = new Map<Person, RoleBearer[]>();
  private readonly byToken = new Map<number, RoleBearer[]>();

  constructor(bearers: readonly RoleBearer[]) {
    for (const bearer of bearers) {
      const { head, words } = bearer.sense;
      for (const noun of [head, ...words, ...moreGeneralRoles(head), ...leaderOf(head, words)]) {
        const others = this.byNoun.get(noun);
        if (others?.at(-1) !== bearer && (others?.length ?? 0) < mostBearers) append(this.byNoun, noun, bearer);
      }
      append(this.byPerson, bearer.person, bearer);
      append(this.byToken, bearer.role.first, bearer);
    }
  }

  /**
   * Whom a role noun phrase fits best: how much of the role it says counts most, then how near the person was last
   * mentioned. `lastSentence` gives the sentence of a person's last mention so far.
   */
  match(
    phrase: RoleSense,
    gender: Gender | null,
    sentence: number,
    lastSentence: (person: Person) => number | undefined,
  ): RoleMatch | null {
    const scores = new Map<Person, { bearer: RoleBearer; score: number }>();
    for (const bearer of this.byNoun.get(phrase.head) ?? []) {
      const degree = fit(phrase, bearer.sense);
      const known = genderBy(bearer.person.genderVotes);
      if (degree === 0 || (gender && known && gender !== known)) continue;
      const last = lastSentence(bearer.person);
      // Somebody not yet mentioned is meant only when the whole role is said.
      if (last === undefined && degree < 3) continue;
      const away = last === undefined ? farthest : Math.max(0, sentence - last);
      if (degree === 1 && away > farthest) continue;
      const sameNoun = phrase.noun === bearer.sense.noun ? sameNounWeight : 0;
      const score = degree * fitWeight + sameNoun - Math.min(away, longestDistance) * distanceWeight;
      if (score > (scores.get(bearer.person)?.score ?? -Infinity)) scores.set(bearer.person, { bearer, score });
    }
    const [best, ...others] = [...scores.values()].sort((a, b) => b.score - a.score);
    if (!best) return null;
    const rivals = others.slice(0, mostRivals).filter(({ score }) => best.score - score < rivalMargin);
    return { bearer: best.bearer, rivals: rivals.map(({ bearer }) => bearer.person) };
  }

  /**
   * Whether the person's roles leave room for this one: the information minister is not "the defense minister", and the
   * health minister is not "the mayor"; but a mother may be "the singer", and a senator "the Republican lawmaker".
   */
  allows(person: Person, phrase: RoleSense): boolean {
    return (this.byPerson.get(person) ?? []).every(
      ({ sense }) =>
        isCalled(phrase.head, sense) ||
        (sense.head === phrase.head ? fit(phrase, sense) > 0 : MINOR_ROLES.has(sense.head)),
    );
  }

  /** Whether the article gives anybody a role with this noun. */
  isBorne({ head }: RoleSense): boolean {
    return this.byNoun.has(head);
  }

  hasAny(person: Person): boolean {
    return this.byPerson.has(person);
  }

  /** The roles, beside names, that begin with this token. */
  startingAt(token: number): readonly RoleBearer[] {
    return this.byToken.get(token) ?? [];
  }

  /** Whether the words between two tokens are a role of the person, but for marks around it. */
  fills(person: Person, first: number, last: number): boolean {
    return (this.byPerson.get(person) ?? []).some(
      ({ role }) => role.first >= first && role.first <= first + 4 && role.last >= last - 1,
    );
  }
}

function append<Key>(index: Map<Key, RoleBearer[]>, key: Key, bearer: RoleBearer): void {
  const list = index.get(key);
  if (list) list.push(bearer);
  else index.set(key, [bearer]);
}
