import { escapeUTF8 } from 'entities';
import { Zip, ZipDeflate } from 'fflate';
import type { Cell, Column } from '../columns';
import { shown, type Writer } from './format';

/** What Excel can hold (support.microsoft.com, "Excel specifications and limits"). */
const mostRows = 1_048_576;
const longestCell = 32_767;
const mostLinks = 65_530;
/** Its calendar begins here, and counts a day too many before March 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDay = '1900-03-01';

/** A workbook for Excel, LibreOffice and the like (ISO/IEC 29500): days are days, the header stays in sight. */
export const writeXlsx: Writer = async function* (rows, context) {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    pieces.push(data);
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    return (text: string, isLast = false) => file.push(new TextEncoder().encode(text), isLast);
  };
  for (const [name, text] of Object.entries(fixedFiles)) add(name)(text, true);
  const sheet = add('xl/worksheets/sheet1.xml');
  const links: string[] = [];
  sheet(sheetHead(context.columns));
  let number = 1;
  for await (const row of rows) {
    if (++number > mostRows) throw new RangeError(`A worksheet holds ${mostRows - 1} rows at most. Export CSV instead`);
    sheet(
      rowText(
        number,
        context.columns.map((column) => column.cell(row, context.linkTo(row))),
        links,
      ),
    );
    yield* pieces.splice(0);
  }
  for (const problem of context.problems()) sheet(rowText(++number, [{ kind: 'text', text: problem }], links));
  sheet(sheetTail(context.columns.length, number, links), true);
  if (links.length > 0) add('xl/worksheets/_rels/sheet1.xml.rels')(linkRelations(links), true);
  zip.end();
  yield* pieces;
};

function rowText(number: number, cells: readonly (Cell | null)[], links: string[]): string {
  return `<row r="${number}">${cells.map((cell, index) => cellText(`${letters(index)}${number}`, cell, links)).join('')}</row>`;
}

function cellText(place: string, cell: Cell | null, links: string[]): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return inline(place, style.text, cell.text);
    case 'number':
      return `<c r="${place}"><v>${cell.number}</v></c>`;
    case 'share':
      return `<c r="${place}" s="${style.share}"><v>${Math.round(cell.number * 1000) / 1000}</v></c>`;
    case 'day':
      return cell.day < firstDay
        ? inline(place, style.text, cell.day)
        : `<c r="${place}" s="${style.day}"><v>${(Date.parse(cell.day) - dayZero) / 86_400_000}</v></c>`;
    case 'link':
      if (links.length === mostLinks) return inline(place, style.text, cell.link);
      links.push(`${place} ${cell.link}`);
      return inline(place, style.link, 'Open');
  }
}

function inline(place: string, format: number, text: string): string {
  return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xml(cut(shown(text)))}</t></is></c>`;
}

function cut(text: string): string {
  const notice = ' … (longer than a cell can hold)';
  return text.length <= longestCell ? text : text.slice(0, longestCell - notice.length) + notice;
}

function xml(text: string): string {
  return escapeUTF8(text).replaceAll('\u{FFFE}', ' ').replaceAll('\u{FFFF}', ' ');
}

/** "A", "B" … "Z", "AA" */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Places in the list of formats in `xl/styles.xml`. */
const style = { plain: 0, header: 1, text: 2, day: 3, share: 4, link: 5 } as const;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

function sheetHead(columns: readonly Column[]): string {
  const widths = columns.map(({ width }, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`;
  });
  const titles = columns.map(({ title }, index) => inline(`${letters(index)}1`, style.header, title));
  return (
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`
  );
}

function sheetTail(columnCount: number, lastRow: number, links: readonly string[]): string {
  const places = links.map((link, index) => `<hyperlink ref="${link.split(' ', 1)[0]}" r:id="rId${index + 1}"/>`);
  const hyperlinks = places.length > 0 ? `<hyperlinks>${places.join('')}</hyperlinks>` : '';
  const filter = `<autoFilter ref="A1:${letters(columnCount - 1)}${lastRow}"/>`;
  return `</sheetData>${filter}${hyperlinks}</worksheet>`;
}

function linkRelations(links: readonly string[]): string {
  const items = links.map((link, index) => {
    const target = xml(link.slice(link.indexOf(' ') + 1));
    return `<Relationship Id="rId${index + 1}" Type="${relationships}/hyperlink" Target="${target}" TargetMode="External"/>`;
  });
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;
}

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const fixedFiles = {
  '[Content_Types].xml':
    `${declaration}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
  '_rels/.rels':
    `${declaration}<Relationships xmlns="${packaged}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    '<sheets><sheet name="Statements" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `${declaration}<Relationships xmlns="${packaged}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
    '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
    '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
};
