import { createInput } from './show';

/** A list that a person filters by words. */
export interface Filtered {
  readonly filter: string;
  filterBy(filter: string): void;
}

/** Filters a list while the person types; Enter keeps the filter, Escape restores the previous one. */
export function askForFilter(list: Filtered, title: string, placeholder: string): void {
  const before = list.filter;
  let isKept = false;
  const input = createInput(title, placeholder);
  input.value = before;
  input.onDidChangeValue((value) => list.filterBy(value));
  input.onDidAccept(() => {
    isKept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isKept) list.filterBy(before);
    input.dispose();
  });
  input.show();
}
