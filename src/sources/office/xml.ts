import { decodeXML } from 'entities';

/** What a reader of XML is told, in order. Names are as written, with their prefix. */
export interface XmlHandler {
  open(name: string, attribute: (name: string) => string | null): void;
  /** Of an empty element too. */
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML from front to back. Tolerant: what is not well-formed is read as far as it goes. Entities of its own are
 * not expanded, so nothing grows.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) handler.text(decodeXML(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) return;
    at = xml[tag + 1] === '!' || xml[tag + 1] === '?' ? afterSpecial(xml, tag, handler) : afterTag(xml, tag, handler);
  }
}

/** Comments, instructions, CDATA, document types. */
function afterSpecial(xml: string, start: number, handler: XmlHandler): number {
  const [opening, closing] = (
    [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']] as const
  ).find(([each]) => xml.startsWith(each, start)) ?? ['<!', '>']; // prettier-ignore
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) return xml.length;
  if (opening === '<![CDATA[') handler.text(xml.slice(start + opening.length, end));
  return end + closing.length;
}

function afterTag(xml: string, start: number, handler: XmlHandler): number {
  const end = endOfTag(xml, start + 1);
  const inside = xml.slice(start + 1, xml[end - 1] === '/' ? end - 1 : end);
  if (inside.startsWith('/')) {
    handler.close(inside.slice(1).trim());
  } else {
    const name = /^[^\s/>]{1,200}/.exec(inside)?.[0] ?? '';
    handler.open(name, (wanted) => attributeIn(inside, wanted));
    if (xml[end - 1] === '/') handler.close(name);
  }
  return end + 1;
}

/** The ">" of a tag: one in a value does not count. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at++) {
    const unit = xml[at];
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return at;
  }
  return xml.length;
}

function attributeIn(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + name.length)) {
    if (!/\s/.test(tag[at - 1] ?? '')) continue;
    const rest = /^\s{0,9}=\s{0,9}(["'])/.exec(tag.slice(at + name.length, at + name.length + 24));
    if (!rest) continue;
    const from = at + name.length + rest[0].length;
    const to = tag.indexOf(rest[1] ?? '"', from);
    return decodeXML(tag.slice(from, to < 0 ? tag.length : to));
  }
  return null;
}

/** XML files are UTF-8, or UTF-16 with a mark. */
export function decodeXmlFile(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}
