import { strToU8, zipSync } from 'fflate';

const type = 'application/vnd.oasis.opendocument.text';

/** A document of LibreOffice, of the XML within its text, of other parts by their names, and of styles. */
export function odtOf(body: string, parts: Record<string, string> = {}, styles = ''): Uint8Array {
  const files: Record<string, string> = {
    mimetype: type,
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml':
      '<office:document-styles><style:default-style><style:text-properties fo:language="nb" fo:country="NO"/></style:default-style><office:master-styles><style:master-page><style:header><text:p>Draft <text:page-number>1</text:page-number></text:p></style:header></style:master-page></office:master-styles></office:document-styles>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
}
