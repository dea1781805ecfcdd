import * as l10n from '@vscode/l10n';
import { ANSWER_LABELS, INTERVIEW_WORDS, INTERVIEWER_ROLES, QUESTION_LABELS } from '../../language/interviewWords';
import { HONORIFIC, WordClass } from '../../language/lexicon';
import type { Author } from './authors';
import type { FoundStatement } from './foundStatement';
import type { FoundName } from './names';
import type { RoleBearer } from './roleSense';
import { type Page, is, lowerAt, textOf } from './page';
import { isNamed, type Joining, type Person } from './people';
import { nameText, type PersonMention } from './personMention';
import { type TokenRange, tokensIn } from './statementIndex';

/** What is known of an article's people. */
interface People {
  readonly authors: readonly Author[];
  readonly bearers: readonly RoleBearer[];
  readonly names: readonly FoundName[];
  readonly joined: ReadonlyMap<FoundName, Joining>;
}

/**
 * The label before a turn's words ("A", "HB", "MAYOR"), when it is one word: its token, or -1. The tokenizer takes "A."
 * for one token.
 */
export function labelToken(page: Page, statement: FoundStatement, { first, last }: TokenRange): number {
  return last - first === 1 && isTurn(page, statement) ? first : -1;
}

/** Whether a statement is a turn in a transcript or interview: what reports it is the mark after a label. */
export function isTurn(page: Page, { cue }: FoundStatement): boolean {
  return cue !== null && cue.end - cue.start === 1 && /[:.]/.test(page.text.charAt(cue.start));
}

/** Whom a label means: who says the words after it, or, before a question, whom they are put to. */
export interface LabelSense {
  readonly person: Person;
  readonly answers: boolean;
  readonly reason: string;
}

/** Reads the labels of an interview: "Q" and "A", initials, roles. */
export class LabelReader {
  private interviewee: Person | null | undefined;
  private readonly known = new Map<string, LabelSense | null>();

  constructor(
    private readonly page: Page,
    private readonly people: People,
  ) {}

  /** @param before all that was mentioned before the label; what stands before the first is the introduction */
  read(token: number, before: readonly PersonMention[]): LabelSense | null {
    if (this.interviewee === undefined)
      this.interviewee = presented(this.page, this.people, before) ?? addressed(this.page, this.people);
    const label = lowerAt(this.page, token).replace(/\.$/, '');
    let sense = this.known.get(label);
    if (sense === undefined)
      this.known.set(label, (sense = this.senseOf(label, textOf(this.page, token, token + 1).replace(/\.$/, ''))));
    return sense;
  }

  private senseOf(label: string, text: string): LabelSense | null {
    const { page, interviewee } = this;
    if (QUESTION_LABELS.has(label)) return interviewee ? { person: interviewee, answers: false, reason: '' } : null;
    if (ANSWER_LABELS.has(label))
      return interviewee
        ? {
            person: interviewee,
            answers: true,
            reason: l10n.t('“{0}” answers the questions, which are put to {1}.', text, nameText(page, interviewee)),
          }
        : null;
    for (const { person } of this.people.joined.values()) {
      if (hasInitials(person, label))
        return {
          person,
          answers: true,
          reason: l10n.t('“{0}” are the initials of {1}.', text, nameText(page, person)),
        };
    }
    const bearer = this.people.bearers.find(({ role }) => lowerAt(page, role.head) === label);
    return bearer
      ? {
          person: bearer.person,
          answers: true,
          reason: l10n.t('“{0}” is a role of {1}.', text, nameText(page, bearer.person)),
        }
      : null;
  }
}

/**
 * Whether a label in lower case are the initials of a person: "hbo" and "hb" of Helena Brandt-Okoye, "jm" of John F.
 * Moe.
 */
function hasInitials({ words }: Person, label: string): boolean {
  const firsts = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return (
    words.length > 1 &&
    (label === firsts([words[0] ?? '', words.at(-1) ?? '']) ||
      label === firsts(words) ||
      label === firsts(words.flatMap((word) => word.split('-'))))
  );
}

/**
 * Whom the introduction names first and most, or says we met; not who signs the article, nor a reporter. Null when
 * nobody stands out.
 */
function presented(page: Page, { authors, bearers }: People, mentions: readonly PersonMention[]): Person | null {
  const scores = new Map<Person, number>();
  for (const mention of mentions) {
    if (!isNamed(mention.person)) continue;
    const known = scores.get(mention.person);
    const weight =
      (known === undefined && scores.size === 0 ? 1 : 0) +
      (mention.subject ? 0.5 : 0) +
      (isAskedHere(page, mention) ? 3 : 0);
    scores.set(mention.person, (known ?? 0) + 1 + weight);
  }
  for (const { person } of authors) scores.delete(person);
  for (const { person, role } of bearers)
    if (INTERVIEWER_ROLES.has(lowerAt(page, role.head)) && scores.size > 1) scores.delete(person);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

const mostWordsBetween = 8;

/** "We met Ann Ray", "a conversation with the mayor, Ann Ray", "Tom Fox interviewed Ann Ray". */
function isAskedHere(page: Page, mention: PersonMention): boolean {
  if (mention.kind !== 'name') return false;
  for (
    let at = mention.first - 1;
    at >= mention.first - mostWordsBetween && page.sentenceOf[at] === page.sentenceOf[mention.first];
    at--
  ) {
    const word = lowerAt(page, at);
    if (word === 'interviewed' || word === 'met' || word === 'meets') return true;
    if (word === 'with') return INTERVIEW_WORDS.has(lowerAt(page, at - 1));
    const pos = page.tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'ADP' && word !== 'of')) return false;
  }
  return false;
}

/** "Q: Ms. Ray, when did you hear?": the first name that a question begins with. */
function addressed(page: Page, { names, joined }: People): Person | null {
  const openings = new Set<number>();
  for (const statement of page.found) {
    const start = statement.content[0];
    if (
      !isTurn(page, statement) ||
      !statement.source ||
      !start ||
      !QUESTION_LABELS.has(page.text.slice(statement.source.start, statement.source.end).toLowerCase())
    )
      continue;
    openings.add(tokensIn(page, { start: start.start, end: start.start + 1 }).first);
  }
  for (const name of names) {
    const opens = openings.has(name.lead) || openings.has(name.first);
    if (
      opens &&
      lowerAt(page, name.last) === ',' &&
      (is(page, name.title, HONORIFIC | WordClass.role) || name.title < 0)
    )
      return joined.get(name)?.person ?? null;
  }
  return null;
}
