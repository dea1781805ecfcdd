import type { Writer } from './format';

/** A JSON object a line, with offsets, for programs. Articles that could not be read are lines with a "problem". */
export const writeJsonLines: Writer = async function* (rows, { columns, linkTo, problems }) {
  const hasNotes = columns.some(({ key }) => key === 'notes');
  for await (const row of rows) {
    const { notes, content, ...rest } = row;
    const spans = content.map(({ start, end }) => ({ start, end }));
    yield `${JSON.stringify({ ...rest, content: spans, ...(hasNotes && { notes }), link: linkTo(row) })}\n`;
  }
  for (const problem of problems()) yield `${JSON.stringify({ problem })}\n`;
};
