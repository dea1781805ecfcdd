import type { Sieve } from './sieve';

/** "A: I did.": letters, initials or a role before a turn in an interview or transcript. */
export const turnLabel: Sieve = {
  name: 'the label of a turn in a transcript',
  asked: 'in reading',
  example: {
    text: 'Chess champion Ann Moore spoke to us.\n\n[s1:Q][c1::] [q1:Did you win?]\n\n[s2:A][c2::] [q2:I did.]',
    speaker: 'Ann Moore',
  },
  counterexample: {
    text: 'Chess champion Ann Moore spoke to us.\n\n[s1:A][c1::] [q1:I did.]\n\n[s2:Q][c2::] [q2:Are you glad?]',
    speaker: null,
  },
  answer(statement, discourse) {
    const label = discourse.labelSenseOf(statement);
    return label?.answers ? { who: label.person, basis: 'inferred', certainty: 'a label', reason: label.reason } : null;
  },
};
