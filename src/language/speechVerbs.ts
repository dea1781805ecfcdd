// Verbs of saying and writing, written for this project: what sets speech apart from thought, hope and plan.

import { words } from './wordList';

/** Regular verbs, from which all forms are made. */
const REGULAR_SPEECH_VERBS = words(`
  accuse, acknowledge, admit, advise, advocate, affirm, allege, announce, answer, apologize, apologise
  appeal, argue, assert, assure, attest, blame, blast, boast, brag, call, caution, charge, cite, claim
  clarify, comment, complain, concede, conclude, condemn, confess, confide, confirm, chant, contend
  continue, counter, criticize, criticise, declare, decry, defend, demand, denounce, deny, deride
  describe, detail, disclose, dismiss, dispute, echo, elaborate, emphasize, emphasise, endorse, exclaim
  explain, express, forecast, gloat, grumble, hail, hint, imply, inform, insist, instruct, interject
  invite, joke, lament, lash, lecture, mention, mock, muse, mutter, note, object, observe, offer, opine
  order, pledge, plead, point, post, praise, predict, proclaim, promise, pronounce, propose, protest
  publish, query, question, quote, rail, read, reaffirm, reassure, rebuke, recall, recommend, recount
  refer, reiterate, relate, relay, remark, remind, repeat, report, request, respond, restate, retort
  reveal, scoff, scold, shout, signal, slam, sneer, stress, suggest, summarize, summarise, summon, swear
  tease, testify, thank, threaten, tout, tweet, underline, underscore, urge, utter, voice, volunteer, vow
  warn, whisper, wonder, yell
`);

/** Verbs for how something is said (Levin 1993, class 37.3), with some more. They report only beside a quotation. */
const MANNER_VERBS = words(`
  # loud
  bark, bawl, bellow, bleat, boom, cry, growl, holler, howl, hoot, roar, scream, screech, shout, shriek
  snap, snarl, squawk, squeal, thunder, wail, whoop, yell, yelp
  # soft
  breathe, coo, croak, drawl, gasp, groan, grumble, grunt, hiss, lisp, moan, mumble, murmur, mutter, purr, rasp, rumble
  sigh, sniff, sob, splutter, sputter, stammer, stutter, weep, wheeze, whimper, whine, whisper
  # fast, or together
  babble, blurt, cackle, chant, chatter, cheer, chime, chirp, chorus, chuckle, crow, drone, enthuse, fume, gush, intone
  jabber, jeer, laugh, rage, rant, sneer, snort
`);

/** Words with their forms, as they are: irregular verbs, nouns, and forms that `formsOf` does not make. */
const OTHER_SPEECH_WORDS = words(`
  say, says, said, saying
  tell, tells, told, telling
  ask, asks, asked, asking
  accord, according
  add, adds, added, adding
  write, writes, wrote, written, writing
  state, states, stated, stating, statement, statements
  speak, speaks, spoke, spoken, speaking, speech
  talk, talks, talked, talking
  quip, quips, quipped
  reply, replies, replied, replying
  swore, sworn, foretold, foretell, retold, retweet, retweeted, retweets, spelled, spelt
  remarks, comments, interview, words, quoting, pled, referred, referring
`);

/** The forms of a regular verb: announce, announces, announced, announcing; deny, denies, denied; admit, admitted. */
function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeo]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:sh|ch|s|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  const doubled = /[^aeiou][aeiou][bgmnpt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
}

/** Past forms that `formsOf` does not make. */
const irregularManners: Readonly<Record<string, readonly string[]>> = {
  weep: ['wept'],
};

/** The forms of manner verbs, and which of the four forms of a verb each is. */
const mannerForms: ReadonlyMap<string, number> = new Map(
  [...MANNER_VERBS].flatMap((verb) => {
    const forms = formsOf(verb).map((form, index) => [form, Math.min(index, 3)] as const);
    const doubled = forms.slice(4).map(([form]) => [form, form.endsWith('ing') ? 3 : 2] as const);
    const irregular = (irregularManners[verb] ?? []).map((form) => [form, 2] as const);
    return [...forms.slice(0, 4), ...doubled, ...irregular];
  }),
);

const shoutForms = formsOf('shout');

/** "bellowed" → "shouted": the same form of "shout" for a verb of manner (lower case); null for other words. */
export function asShout(lower: string): string | null {
  const form = mannerForms.get(lower);
  return form === undefined ? null : shoutForms[form]!;
}

const speechWords: ReadonlySet<string> = new Set([
  ...[...REGULAR_SPEECH_VERBS].flatMap(formsOf),
  ...OTHER_SPEECH_WORDS,
]);

/** Whether a word (lower case) stands for saying or writing. */
export function isSpeechWord(lower: string): boolean {
  return speechWords.has(lower);
}
