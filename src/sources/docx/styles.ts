import { readXml } from '../office/xml';

/** What a style makes of paragraphs. */
export interface ParagraphStyle {
  readonly kind: 'paragraph' | 'heading' | 'title' | 'quote' | 'caption' | 'contents';
  /** Of headings, 1 to 6. */
  readonly level: number;
  readonly bold: boolean;
  /** The list that its paragraphs belong to; null when to none. */
  readonly list: string | null;
}

export interface Styles {
  paragraph(id: string | null): ParagraphStyle;
  readonly language: string | null;
}

interface Stated {
  name: string;
  parent: string | null;
  outline: number | null;
  bold: boolean | null;
  list: string | null;
  isDefault: boolean;
}

const plain: ParagraphStyle = { kind: 'paragraph', level: 1, bold: false, list: null };
/** Styles are based on others, at most so many times. */
const deepest = 12;

/** Reads the styles of a document. Names of Word's own styles are English in all its languages. */
export function readStyles(xml: string | null): Styles {
  const stated = new Map<string, Stated>();
  let [current, language] = [null as Stated | null, null as string | null];
  let inDefaults = false;
  readXml(xml ?? '', {
    open(name, attribute) {
      const value = attribute('w:val');
      if (name === 'w:style') {
        current = { name: '', parent: null, outline: null, bold: null, list: null, isDefault: false };
        current.isDefault = attribute('w:default') === '1' && attribute('w:type') === 'paragraph';
        stated.set(attribute('w:styleId') ?? '', current);
      } else if (name === 'w:docDefaults') inDefaults = true;
      else if (name === 'w:lang' && (inDefaults || current?.isDefault)) language = value ?? language;
      else if (!current) return;
      else if (name === 'w:name') current.name = (value ?? '').toLowerCase();
      else if (name === 'w:basedOn') current.parent = value;
      else if (name === 'w:outlineLvl') current.outline = Number(value);
      else if (name === 'w:b') current.bold = isOn(value);
      else if (name === 'w:numId') current.list = value;
    },
    close(name) {
      if (name === 'w:style') current = null;
      else if (name === 'w:docDefaults') inDefaults = false;
    },
    text() {},
  });
  const known = new Map<string, ParagraphStyle>();
  return {
    language,
    paragraph(id) {
      const found = known.get(id ?? '') ?? styleOf(id, stated);
      known.set(id ?? '', found);
      return found;
    },
  };
}

/** `<w:b/>` and `<w:b w:val="1"/>`, but not `<w:b w:val="0"/>`. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off|none)$/.test(value);

function styleOf(id: string | null, stated: ReadonlyMap<string, Stated>): ParagraphStyle {
  let found = { ...plain };
  let bold: boolean | null = null;
  let each = stated.get(id ?? '');
  for (let depth = 0; each && depth < deepest; depth++) {
    if (found.kind === 'paragraph') found = { ...found, ...kindOf(each) };
    bold ??= each.bold;
    found = { ...found, list: found.list ?? each.list };
    each = stated.get(each.parent ?? '');
  }
  return { ...found, bold: bold ?? false };
}

function kindOf({ name, outline }: Stated): Pick<ParagraphStyle, 'kind' | 'level'> {
  const heading = /^heading ([1-9])$/.exec(name);
  if (heading) return { kind: 'heading', level: Math.min(6, Number(heading[1])) };
  if (name === 'title') return { kind: 'title', level: 1 };
  if (/^toc \d|^table of (?:figures|authorities)|^index \d/.test(name)) return { kind: 'contents', level: 1 };
  if (/^(?:intense )?quote$|^block text$/.test(name)) return { kind: 'quote', level: 1 };
  if (name === 'caption') return { kind: 'caption', level: 1 };
  return outline !== null && outline < 9 ? { kind: 'heading', level: Math.min(6, outline + 1) } : plain;
}
