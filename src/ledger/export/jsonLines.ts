import { asleep } from '../../article/untrusted';
import type { Writer } from './format';

/** A JSON object a line, with offsets, for programs. Articles that could not be read are lines with a "problem". */
export const writeJsonLines: Writer = async function* (rows, { columns, linkTo, problems }) {
  const hasNotes = columns.some(({ key }) => key === 'notes');
  for await (const row of rows) {
    const { notes, content, ...rest } = row;
    const spans = content.map(({ start, end }) => ({ start, end }));
    yield line({ ...rest, content: spans, ...(hasNotes && { notes }), link: linkTo(row) });
  }
  for (const problem of problems()) yield line({ problem });
};

function line(value: unknown): string {
  return `${asleep(JSON.stringify(value))}\n`;
}
