import { Discourse, type KnownPeople } from './discourse';
import type { FoundStatement } from './foundStatement';
import type { Page } from './page';
import { RESOLVERS, SIEVES } from './recipe';
import type { Sieve } from './sieves/sieve';

/** So many tokens are read in one step. */
const stepLength = 500;

/**
 * Reads an article from its beginning, in steps of a few ms: whom each name, role phrase and pronoun stands for, and
 * who speaks.
 */
export function* resolve(page: Page, people: KnownPeople): Generator<undefined, Discourse> {
  const discourse = new Discourse(page, people);
  // Names are known before reading starts, so that in “He is late,” Ann Moore said, "he" cannot be Ann Moore.
  for (const statement of page.found) {
    nameSpeaker(statement, discourse, 'before reading');
    yield;
  }
  for (let token = 0; token < page.tokens.length; token++) {
    if (token % stepLength === 0) yield;
    readMentions(token, discourse, 'while reading');
    for (const statement of discourse.statements.startingAt(token)) noteSpeaker(statement, token, discourse);
    for (const statement of discourse.statements.unsourcedAt(token)) noteSpeaker(statement, token, discourse);
  }
  for (const statement of page.found) {
    nameSpeaker(statement, discourse, 'after reading');
    yield;
  }
  for (let token = 0; token < page.tokens.length; token++) {
    if (token % stepLength === 0) yield;
    readMentions(token, discourse, 'after reading');
  }
  discourse.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return discourse;
}

const order: readonly Sieve['asked'][] = ['before reading', 'in reading', 'after reading'];

const resolvers = {
  'while reading': RESOLVERS.filter(({ asked }) => asked === 'while reading'),
  'after reading': RESOLVERS.filter(({ asked }) => asked === 'after reading'),
};

function readMentions(token: number, discourse: Discourse, asked: keyof typeof resolvers): void {
  for (const resolver of resolvers[asked]) resolver.resolve(token, discourse);
}

function noteSpeaker(statement: FoundStatement, token: number, discourse: Discourse): void {
  nameSpeaker(statement, discourse, 'in reading');
  discourse.noteSpeaker(statement, token);
}

/** Sieves that could be asked earlier are asked again: what they need may have come to light. */
function nameSpeaker(statement: FoundStatement, discourse: Discourse, now: Sieve['asked']): void {
  if (discourse.speakers.has(statement)) return;
  for (const sieve of SIEVES) {
    const answer = order.indexOf(sieve.asked) <= order.indexOf(now) ? sieve.answer(statement, discourse) : null;
    if (answer) {
      discourse.speakers.set(statement, { ...answer, sieve: sieve.name });
      return;
    }
  }
}
