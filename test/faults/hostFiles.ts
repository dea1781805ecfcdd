/** What the hosts that are killed import and export. */
export const importedFolder = 'imported';
export const exportPath = 'statements.csv';

/** A web page, whose article ends with its name when it is whole. */
export function documentOf(name: string): string {
  const words = `<p>The boat ${name} left the harbour, and nobody waved. Ada Quist said so.</p>`.repeat(40);
  return `<html><head><title>Boat ${name}</title></head><body><article><h1>Boat ${name}</h1>${words}<p>The end of ${name} was near.</p></article></body></html>`;
}

/** A table whose every line has its name, so many of them. */
export function exportOf(name: string): string {
  return `${name}\n`.repeat(exportLines);
}

const exportLines = 2000;

export function isWholeExport(text: string): boolean {
  const lines = text.split('\n');
  return lines.length === exportLines + 1 && new Set(lines.slice(0, -1)).size === 1;
}
