import { counted } from '../../article/counted';

/** Tracked changes, counted by who made them. */
export interface Changes {
  readonly insertions: ReadonlyMap<string, number>;
  readonly deletions: ReadonlyMap<string, number>;
}

const mostNamed = 5;

/** "2 tracked insertions by Ann Moore were kept.": what became of tracked changes. */
export function changeRemarks({ insertions, deletions }: Changes): string[] {
  return [
    ...remarkOn(insertions, 'tracked insertion', 'kept'),
    ...remarkOn(deletions, 'tracked deletion', 'left out, as if they were accepted'),
  ];
}

function remarkOn(changes: ReadonlyMap<string, number>, what: string, became: string): string[] {
  const count = [...changes.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return [];
  const names = [...changes.keys()].filter(Boolean).slice(0, mostNamed);
  const by = names.length > 0 ? ` by ${names.join(', ')}` : '';
  return [`${counted(count, what)}${by} ${count === 1 ? 'was' : 'were'} ${became.replace('they were', count === 1 ? 'it was' : 'they were')}.`]; // prettier-ignore
}
