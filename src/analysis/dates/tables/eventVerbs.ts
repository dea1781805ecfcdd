/** Verbs of news that, beside a date, tell what happened on it. Past forms that do not serve as nouns or for plans. */
export const EVENT_VERBS: readonly string[] = [
  'died', 'drowned', 'killed', 'injured', 'wounded', 'shot', 'stabbed', 'murdered', 'attacked', 'bombed', 'robbed', 'stole', 'kidnapped', 'arrested', 'detained', 'jailed', 'sentenced', 'convicted', 'acquitted', 'charged', 'sued',
  'crashed', 'collapsed', 'exploded', 'erupted', 'burned', 'burnt', 'sank', 'capsized', 'derailed', 'struck', 'hit', 'destroyed', 'flooded', 'broke out', 'fell',
  'happened', 'occurred', 'took place', 'was held', 'were held', 'was born',
  'arrived', 'landed', 'returned', 'visited', 'met', 'gathered', 'marched', 'protested', 'fled', 'escaped', 'disappeared', 'vanished', 'surrendered',
  'elected', 're-elected', 'approved', 'passed', 'opened', 'reopened', 'launched', 'released', 'dropped out', 'pulled out', 'resigned', 'retired', 'quit', 'fired', 'dismissed', 'sacked', 'won', 'lost', 'defeated', 'beat', 'voted', 'rejected', 'signed', 'adopted', 'ratified', 'vetoed', 'inaugurated', 'invaded', 'withdrew', 'published', 'spoke', 'told', 'wrote', 'testified', 'apologized', 'apologised',
];
