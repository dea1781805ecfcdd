/** Text at a place: points from the left and the bottom of an A4 page, unless turned. */
export interface Shown {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** In degrees, against the clock. */
  readonly angle?: number;
}

export interface PdfParts {
  /** Entries of the catalog, the information and the trailer, as PDF has them. */
  readonly catalog?: string;
  readonly info?: string;
  readonly trailer?: string;
  /** Of all pages. */
  readonly page?: string;
  /** In place of Helvetica: what the font F1 is. */
  readonly font?: string;
  readonly objects?: readonly string[];
}

/** A small PDF, by hand: one list of texts a page, or the page's own drawing instructions. */
export function pdfOf(pages: readonly (readonly Shown[] | string)[], parts: PdfParts = {}): Uint8Array {
  const font = parts.font ?? '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  const bold = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>';
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${parts.catalog ?? ''}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    font,
    bold,
    `<<${parts.info ?? ''}>>`,
    ...pages.flatMap((page, index) => {
      const drawn = typeof page === 'string' ? page : page.map(instructions).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 1 + 2 * index} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>${parts.page ?? ''}>>`,
        `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      ];
    }),
    ...(parts.objects ?? []),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${size}/Root 1 0 R/Info 5 0 R${parts.trailer ?? ''}>>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0) & 0xff);
}

function instructions({ text, x, y, size = 11, bold = false, angle = 0 }: Shown): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const turned = [cos, sin, -sin, cos].map((each) => each.toFixed(4)).join(' ');
  return `BT /F${bold ? 2 : 1} ${size} Tf ${turned} ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

/** Lines one below the other, from a height on. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 11): Shown[] {
  return lines.map((text, index) => ({ text, x, y: y - index * size * 1.3, size }));
}
