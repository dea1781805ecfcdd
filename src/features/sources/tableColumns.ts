import * as vscode from 'vscode';
import type { ColumnSample, TableColumns } from '../../sources/importer';
import type { TableMappings } from '../../sources/importing';
import { columnFor } from '../../sources/table/columnNames';
import { settings } from '../contributions';
import { pickOne, type PickItem } from '../show';
import { keepSetting } from './keepSetting';

type Role = keyof TableColumns;

/** What a column may hold, in the order in which a person is asked. */
const roles: readonly (readonly [role: Role, words: string])[] = [
  ['text', 'the text'],
  ['title', 'the headline'],
  ['date', 'the day of publication'],
  ['author', 'who wrote it'],
  ['source', 'its address on the web'],
];

const noColumn = 'None of Them';

/**
 * Which columns of tables hold what, as the settings say it; of other tables the person is asked, and what they say is
 * kept in the settings.
 * @param folder that articles go to
 */
export function tableMappings(folder: vscode.Uri): TableMappings {
  const known = (): readonly TableColumns[] => {
    const kept: unknown = vscode.workspace.getConfiguration(undefined, folder).get(settings.tableColumns);
    return Array.isArray(kept) ? kept.flatMap(mappingIn) : [];
  };
  return {
    known,
    ask: async (label, columns) => {
      const mapping = await askFor(label, columns);
      if (mapping) await keepSetting(folder, settings.tableColumns, [...known(), mapping].map(withoutNulls));
      return mapping;
    },
  };
}

/** Null when the person leaves a question, or names no column with the text. */
async function askFor(label: string, columns: readonly ColumnSample[]): Promise<TableColumns | null> {
  const mapping: Record<Role, string | null> = { text: null, title: null, date: null, author: null, source: null };
  let left = columns;
  for (const [at, [role, words]] of roles.entries()) {
    const chosen = await pickOne(itemsFor(role, left), `${label} (${at + 1} of 5): which column has ${words}?`);
    if (!chosen || (role === 'text' && chosen.column === null)) return null;
    mapping[role] = chosen.column;
    left = left.filter(({ name }) => name !== chosen.column);
  }
  const { text, ...others } = mapping;
  return text === null ? null : { text, ...others };
}

/** What is most likely comes first, so that one key takes it. */
function itemsFor(role: Role, columns: readonly ColumnSample[]) {
  const likely = columnFor(
    role,
    columns.map(({ name }) => name),
  );
  const items: (PickItem & { readonly column: string | null })[] = columns.map(({ name, sample }) => ({
    label: name,
    description: sample,
    column: name,
  }));
  const none = { label: noColumn, description: '', column: null };
  const first = items.filter(({ column }) => column === likely);
  const others = items.filter(({ column }) => column !== likely);
  if (role === 'text') return [...first, ...others];
  return first.length > 0 ? [...first, none, ...others] : [none, ...others];
}

/** Whoever wrote the settings may have written anything. */
function mappingIn(kept: unknown): TableColumns[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const of = (role: Role) => {
    const name = (kept as Partial<Record<Role, unknown>>)[role];
    return typeof name === 'string' && name !== '' ? name : null;
  };
  const text = of('text');
  return text === null
    ? []
    : [{ text, title: of('title'), date: of('date'), author: of('author'), source: of('source') }];
}

function withoutNulls(mapping: TableColumns): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).filter((pair): pair is [string, string] => pair[1] !== null));
}
