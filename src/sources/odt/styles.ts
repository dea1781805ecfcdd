import { readXml } from '../office/xml';

/** What a paragraph's style means. */
export interface OdtStyle {
  readonly kind: 'paragraph' | 'title' | 'quote' | 'caption';
  readonly breaksPage: boolean;
}

export interface OdtStyles {
  style(name: string | null): OdtStyle;
  readonly language: string | null;
  /** What headers and footers say, shortened. */
  readonly edges: readonly string[];
}

interface Stated {
  readonly parent: string | null;
  breaksPage: boolean;
}

const deepest = 12;
const plain: OdtStyle = { kind: 'paragraph', breaksPage: false };

/** Reads styles, from styles.xml and from what content.xml has of them. Names of common styles are always English. */
export function readOdtStyles(...files: readonly (string | null)[]): OdtStyles {
  const stated = new Map<string, Stated>();
  const edges: string[] = [];
  let [current, edge, language] = [null as Stated | null, null as string | null, null as string | null];
  for (const xml of files) {
    readXml(xml ?? '', {
      open(name, attribute) {
        if (name === 'style:style' && attribute('style:family') === 'paragraph') {
          current = { parent: attribute('style:parent-style-name'), breaksPage: !!attribute('style:master-page-name') };
          stated.set(attribute('style:name') ?? '', current);
        } else if (name === 'style:paragraph-properties' && current) {
          if (attribute('fo:break-before') === 'page') current.breaksPage = true;
        } else if (name === 'style:text-properties' && !current && language === null) {
          const [tag, country] = [attribute('fo:language'), attribute('fo:country')];
          if (tag !== null && /^[a-z]{2,3}$/.test(tag))
            language = country?.match(/^[A-Z]{2}$/) ? `${tag}-${country}` : tag;
        } else if (/^style:(?:header|footer)(?:-left|-first)?$/.test(name)) edge = '';
      },
      close(name) {
        if (name === 'style:style') current = null;
        if (!/^style:(?:header|footer)(?:-left|-first)?$/.test(name) || edge === null) return;
        const words = edge.replace(/\s+/g, ' ').trim().slice(0, 60);
        if (/\p{L}/u.test(words) && !edges.includes(words) && edges.length < 3) edges.push(words);
        edge = null;
      },
      text(text) {
        if (edge !== null && edge.length < 200) edge += text;
      },
    });
  }
  return {
    language,
    edges,
    style(name) {
      let kind = kindOf(name);
      const breaksPage = stated.get(name ?? '')?.breaksPage ?? false;
      let parent = stated.get(name ?? '')?.parent ?? null;
      for (let depth = 0; kind === 'paragraph' && parent !== null && depth < deepest; depth++) {
        kind = kindOf(parent);
        parent = stated.get(parent)?.parent ?? null;
      }
      return { ...plain, kind, breaksPage };
    },
  };
}

function kindOf(name: string | null): OdtStyle['kind'] {
  if (name === 'Title') return 'title';
  if (name === 'Quotations') return 'quote';
  return /^(?:Caption|Figure|Illustration|Table|Text|Drawing)$/.test(name ?? '') ? 'caption' : 'paragraph';
}
