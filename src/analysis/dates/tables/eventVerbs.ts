import { words } from '../../../language/wordList';

/** Verbs that tell what happened on the date beside them: past forms that are neither nouns nor used of plans. */
export const EVENT_VERBS = words(`
  died, drowned, killed, injured, wounded, shot, stabbed, murdered, attacked, bombed, robbed, stole
  kidnapped, arrested, detained, jailed, sentenced, convicted, acquitted, charged, sued, crashed, collapsed
  exploded, erupted, burned, burnt, sank, capsized, derailed, struck, hit, destroyed, flooded, broke out
  fell, happened, occurred, took place, was held, were held, was born, arrived, landed, returned, visited
  met, gathered, marched, protested, fled, escaped, disappeared, vanished, surrendered, elected, re-elected
  approved, passed, opened, reopened, launched, released, dropped out, pulled out, resigned, retired, quit
  fired, dismissed, sacked, won, lost, defeated, beat, voted, rejected, signed, adopted, ratified, vetoed
  inaugurated, invaded, withdrew, published, spoke, told, wrote, testified, apologized, apologised
`);

/** Words between a verb and a date that give the date to another clause or to a purpose. */
export const CLAUSE_WORDS = words(`
  to, for, until, till, by, through, before, after, ahead, when, if
  that, who, which, whose, and, or, but, than
  effective, starting, beginning, due, set, scheduled, planned, slated, expected, a plan
  date, deadline, next, upcoming, not, never, will, would, could, should, may, might
  must, can, be, being, is, are, has, have, says, said
`);

/** Words of a sentence that may tell of something ahead. */
export const PLANNING_WORDS = words(`
  if, unless, whether, due, until
  will, would, shall, should, may, might, could, must, going to, set to, set for
  plan, plans, planned, planning, upcoming, forthcoming, deadline, deadlines
  novel, fiction, fictional, scenario, scenarios
`);

/** The same at the beginning of a sentence; "May" is a month there. */
export const OPENING_PLANNING_WORDS = words(`
  If, Unless, Whether, Plans, Expect, Expects, Expected, Expecting
`);

/** The same, with any ending: "scheduled", "expects", "proposal". */
export const PLANNING_STEMS = words(`
  schedul, slat, expect, postpon, delay, propos, hop, intend, predict, forecast
  project, target, imagin, suppos
`);

/** Words before a past form that tells of no event: "to be held", "is killed". */
export const NO_EVENT_BEFORE_VERB = words(`
  be, being, to, not, never, n't, is, are, if, when, get, gets
  will, would, could, should, may, might, must, can
  a, an, the, his, her, its, their
`);
