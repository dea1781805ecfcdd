import * as vscode from 'vscode';
import { readDay } from '../../article/day';
import type { ColumnSample, TableColumns } from '../../sources/importer';
import type { TableMappings } from '../../sources/importing';
import { columnFor } from '../../sources/table/columnNames';
import { settings } from '../contributions';
import { pickInStep, type PickItem } from '../show';
import { keepSetting } from './keepSetting';

type Role = keyof TableColumns;

/** What a column may hold, in the order in which a person is asked. */
const roles: readonly (readonly [role: Role, question: string])[] = [
  ['text', vscode.l10n.t('Which column holds the text?')],
  ['title', vscode.l10n.t('Which column holds the headline?')],
  ['date', vscode.l10n.t('Which column holds the date of publication?')],
  ['author', vscode.l10n.t('Which column says who wrote it?')],
  ['source', vscode.l10n.t('Which column holds its web address?')],
];

const noColumn = vscode.l10n.t('None of Them');

/** What a cell of such a column looks like, where that can be told. */
const looks: Partial<Record<Role, (sample: string) => boolean>> = {
  date: (sample) => 'day' in readDay(sample),
  source: (sample) => /^https?:\/\//i.test(sample),
};

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
  for (const [at, [role, question]] of roles.entries()) {
    if (left.length === 0) break;
    const chosen = await pickInStep(itemsFor(role, left), `${label} (${at + 1}/${roles.length})`, question);
    if (!chosen || (role === 'text' && chosen.column === null)) return null;
    mapping[role] = chosen.column;
    left = left.filter(({ name }) => name !== chosen.column);
  }
  const { text, ...others } = mapping;
  return text === null ? null : { text, ...others };
}

/** What is most likely comes first, so that one key takes it. */
function itemsFor(role: Role, columns: readonly ColumnSample[]) {
  const likely = likelyColumn(role, columns);
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

/** By its name, or else by what stands in it; null when neither tells. */
function likelyColumn(role: Role, columns: readonly ColumnSample[]): string | null {
  const named = columnFor(
    role,
    columns.map(({ name }) => name),
  );
  if (named !== null) return named;
  if (role === 'text') return columns.reduce((a, b) => (b.sample.length > a.sample.length ? b : a)).name;
  return columns.find(({ sample }) => looks[role]?.(sample))?.name ?? null;
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
