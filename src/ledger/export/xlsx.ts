import * as l10n from '@vscode/l10n';
import { escapeUTF8 } from 'entities';
import { Zip, ZipDeflate } from 'fflate';
import { formatNumber, languageName } from '../../article/wording';
import type { Cell, Column } from '../columns';
import { termName } from '../terms';
import { columnTitle } from '../titles';
import { shown, type Writer } from './format';

/** What Excel can hold (support.microsoft.com, "Excel specifications and limits"). */
const mostRows = 1_048_576;
const longestCell = 32_767;
const mostLinks = 65_530;
const longestLink = 2079;
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
  for (const [name, text] of Object.entries(fixedFiles())) add(name)(text, true);
  const sheet = add('xl/worksheets/sheet1.xml');
  const links: string[] = [];
  sheet(sheetHead(context.columns));
  let number = 1;
  for await (const row of rows) {
    if (++number > mostRows)
      throw new RangeError(
        l10n.t('A worksheet holds {0} rows at most. Export CSV instead', formatNumber(mostRows - 1)),
      );
    sheet(
      rowText(
        number,
        context.columns.map((column) => column.cell(row, context.linkTo(row))),
        links,
      ),
    );
    yield* pieces.splice(0);
  }
  for (const problem of context.problems().slice(0, mostRows - number))
    sheet(rowText(++number, [{ kind: 'text', text: problem }], links));
  for (const text of sheetTail(context.columns.length, number, links)) {
    sheet(text);
    yield* pieces.splice(0);
  }
  sheet('</worksheet>', true);
  if (links.length > 0) {
    const relations = add('xl/worksheets/_rels/sheet1.xml.rels');
    for (const text of linkRelations(links)) {
      relations(text);
      yield* pieces.splice(0);
    }
    relations('</Relationships>', true);
  }
  zip.end();
  yield* pieces;
};

function rowText(number: number, cells: readonly (Cell | null)[], links: string[]): string {
  const texts = cells.map((cell, index) => cellText(`${letters(index)}${number}`, cell, links));
  return `<row r="${number}">${texts.join('')}</row>`;
}

function cellText(place: string, cell: Cell | null, links: string[]): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return inline(place, style.text, cell.text);
    case 'term':
      return inline(place, style.text, termName(cell.term));
    case 'language':
      return inline(place, style.text, languageName(cell.code));
    case 'number':
      return `<c r="${place}"><v>${cell.number}</v></c>`;
    case 'share':
      return `<c r="${place}" s="${style.share}"><v>${Math.round(cell.number * 1000) / 1000}</v></c>`;
    case 'day':
      return cell.day < firstDay
        ? inline(place, style.text, cell.day)
        : `<c r="${place}" s="${style.day}"><v>${(Date.parse(cell.day) - dayZero) / 86_400_000}</v></c>`;
    case 'link':
      if (links.length === mostLinks || cell.link.length > longestLink) return inline(place, style.text, cell.link);
      links.push(`${place} ${cell.link}`);
      return inline(place, style.link, l10n.t('Open'));
  }
}

function inline(place: string, format: number, text: string): string {
  return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xml(cut(shown(text)))}</t></is></c>`;
}

function cut(text: string): string {
  const notice = ` … (${l10n.t('longer than a cell can hold')})`;
  return text.length <= longestCell ? text : text.slice(0, longestCell - notice.length) + notice;
}

function xml(text: string): string {
  // "_x0041_" would be read as "A".
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeUTF8(plain).replaceAll('\u{FFFE}', ' ').replaceAll('\u{FFFF}', ' ');
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
  const titles = columns.map((column, index) => inline(`${letters(index)}1`, style.header, columnTitle(column)));
  return (
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`
  );
}

/** A link at a time: there may be many. */
function* sheetTail(columnCount: number, lastRow: number, links: readonly string[]): Generator<string> {
  yield `</sheetData><autoFilter ref="A1:${letters(columnCount - 1)}${lastRow}"/>`;
  if (links.length === 0) return;
  yield '<hyperlinks>';
  for (const [index, link] of links.entries())
    yield `<hyperlink ref="${link.split(' ', 1)[0]}" r:id="rId${index + 1}"/>`;
  yield '</hyperlinks>';
}

function* linkRelations(links: readonly string[]): Generator<string> {
  yield `${declaration}<Relationships xmlns="${packaged}/relationships">`;
  for (const [index, link] of links.entries()) {
    const target = `Target="${xml(link.slice(link.indexOf(' ') + 1))}" TargetMode="External"`;
    yield `<Relationship Id="rId${index + 1}" Type="${relationships}/hyperlink" ${target}/>`;
  }
}

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const fixedFiles = () => ({
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
    `<sheets><sheet name="${xml(l10n.t('Statements'))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `${declaration}<Relationships xmlns="${packaged}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': declaration + stylesText(),
});

/** The formats of cells, in the order of `style`. */
function stylesText(): string {
  const font = (inner: string) => `<font>${inner}<name val="Calibri"/></font>`;
  const format = (number: number, fontId: number, more = '') =>
    `<xf numFmtId="${number}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"` +
    (more ? ` applyAlignment="1">${more}</xf>` : '/>');
  const counted = (tag: string, items: readonly string[]) =>
    `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  return (
    `<styleSheet xmlns="${main}">` +
    counted('numFmts', ['<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>']) +
    counted('fonts', [
      font('<sz val="11"/>'),
      font('<b/><sz val="11"/>'),
      font('<u/><sz val="11"/><color rgb="FF0563C1"/>'),
    ]) +
    counted('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ]) +
    counted('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    counted('cellXfs', [
      format(0, 0),
      format(0, 1),
      format(49, 0, '<alignment vertical="top" wrapText="1"/>'),
      format(164, 0),
      format(9, 0),
      format(0, 2),
    ]) +
    '</styleSheet>'
  );
}
