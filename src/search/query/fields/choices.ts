import { eitherOf } from '../../../article/wording';
import type { ChoiceFilter } from '../ast';
import type { OfferedValue, WrittenValue } from './field';

/**
 * What fields with few values have in common: `type:`, `in:`, `status:`. Each value has what it means, in words for a
 * person, beside it.
 */
export type Choices<C extends string = string> = ReadonlyMap<C, () => string>;

/** "heading, quote, title or lead" */
export function takesChoices(choices: Choices): string {
  return eitherOf([...choices.keys()]);
}

/** Reads one of the choices, or the beginning of one and of no other. */
export function readChoice(field: string, choices: Choices, { bare }: WrittenValue): ChoiceFilter | null {
  const lower = bare.toLowerCase();
  const possible = [...choices.keys()].filter((choice) => choice.startsWith(lower));
  const choice = possible.length === 1 ? possible[0] : possible.find((each) => each === lower);
  return choice === undefined ? null : { kind: 'filter', field, choice };
}

/** The choices that begin like what was typed. */
export function offerChoices(choices: Choices, typed: string): readonly OfferedValue[] {
  return [...choices.keys()].filter((choice) => choice.startsWith(typed.toLowerCase())).map((value) => ({ value }));
}
