import type { Article, Day, Span } from '../article/article';
import type { LanguageCode } from '../language/packs/pack';
import { isForeign, noTerm, type DocumentTerms } from '../search/index/types';
import { readDayRange } from '../search/index/dayRange';
import { Dictionary } from '../search/index/dictionary';
import { fieldsOf, spanOfFields } from '../search/index/documentFields';
import { DocumentReader } from '../search/index/documentReader';
import { statementsIn, type NamedKind, type SearchFacts } from '../search/index/facts';
import { toSearchDocument } from '../search/index/searchDocument';
import { fold } from '../search/text/characters';
import { mergeSpans } from '../search/text/spans';
import { stemmerOf } from '../search/text/stem';
import { termsOf } from '../search/text/terms';
import { compoundEnd, compoundStart, formsJoint, stemForm, stemFormIn } from './forms';

/** Where the words of a query may be looked for, beside the whole article. */
export type Zone = 'title' | 'heading' | 'lead';

/** What one person says in one way, as far as it stands in the same zones. */
interface Said {
  /** The terms of each of the person's names; none when nobody is named. */
  readonly who: readonly string[];
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly zones: readonly Zone[];
  /** A line for each stretch. */
  readonly words: readonly string[];
}

/** An article as the archive keeps it: plain JSON, indexed as `mapping.ts` says. */
export interface ArchiveDocument {
  readonly path: string;
  readonly folded: string;
  /** Of the article's file and of the engine that read it: what has the same is in the archive already. */
  readonly digest: string;
  /** All of the file. */
  readonly text: string;
  readonly facts: SearchFacts;
  readonly date: Day | null;
  readonly month: string | null;
  /** A BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
  readonly source: string | null;
  /** A line for each heading and paragraph, those repeated that count more. */
  readonly all: readonly string[];
  readonly title: string | null;
  readonly headings: readonly string[];
  readonly lead: string | null;
  readonly said: readonly Said[];
  /** The terms of each name. */
  readonly mentions: readonly string[];
  readonly placeNames: readonly string[];
  /** Fullest names, to be counted. */
  readonly speakers: readonly string[];
  readonly mentioned: readonly string[];
  readonly places: readonly string[];
  /** The days, months and years that the text speaks of. */
  readonly periods: readonly { readonly gte: Day; readonly lte: Day }[];
  readonly monthsSpokenOf: readonly string[];
}

/** How often a title and a heading stand in `all`, so that their words count as much as in the workspace's index. */
const repeated = { title: 3, heading: 2, paragraph: 1 } as const;

/**
 * What the archive keeps of an article.
 * @param facts made of its analysis
 */
export function archiveDocument(article: Article, facts: SearchFacts, digest: string): ArchiveDocument {
  const read = toSearchDocument(article);
  const dictionary = new Dictionary();
  const terms = new DocumentReader(dictionary).read(read);
  const words = new WordForms(terms, dictionary, read.language);
  const [title, ...blocks] = words.fields;
  const headings = blocks.slice(0, terms.headings);
  const paragraphs = blocks.slice(terms.headings);
  const months = facts.days.flatMap(([period]) => (period.length < 7 ? [] : [period.slice(0, 7)]));
  const namesOf = (isMeant: (kind: NamedKind) => boolean) => facts.named.filter(({ kind }) => isMeant(kind));
  const mentioned = namesOf((kind) => kind !== 'source');
  const places = namesOf((kind) => kind === 'place');
  const speakers = new Set(statementsIn(facts).map(({ speaker }) => speaker));
  return {
    path: article.id,
    folded: fold(article.id),
    digest,
    text: article.text,
    facts,
    date: article.date,
    month: article.date?.slice(0, 7) ?? null,
    language: read.language,
    source: article.source,
    all: [
      ...times(repeated.title, words.in(title!)),
      ...headings.flatMap((span) => times(repeated.heading, words.in(span))),
      ...paragraphs.flatMap((span) => times(repeated.paragraph, words.in(span))),
    ],
    title: wordsOrNull(words, isEmpty(title!) ? headings[0] : title),
    headings: headings.map((span) => words.in(span)),
    lead: wordsOrNull(words, paragraphs[0]),
    said: saidIn(facts, words, { title: title!, headings, lead: paragraphs[0] }),
    mentions: distinct(mentioned.flatMap(({ names }) => names.map(nameTermsOf))),
    placeNames: distinct(places.flatMap(({ names }) => names.map(nameTermsOf))),
    speakers: distinct(facts.named.flatMap(({ names }, index) => (speakers.has(index) ? names.slice(0, 1) : []))),
    mentioned: distinct(mentioned.flatMap(({ names }) => names.slice(0, 1))),
    places: distinct(places.flatMap(({ names }) => names.slice(0, 1))),
    periods: facts.days.flatMap(([period]) => rangeOf(period)),
    monthsSpokenOf: distinct(months),
  };
}

/** Where the zones of an article stand, as positions of terms. */
interface Zones {
  /** Without length where the article states none: then its first heading is its title. */
  readonly title: Span;
  readonly headings: readonly Span[];
  readonly lead: Span | undefined;
}

/** What is said, by who says it, how, and in which zones: few of them, however many statements there are. */
function saidIn(facts: SearchFacts, words: WordForms, zones: Zones): Said[] {
  const groups = new Map<string, Omit<Said, 'words'> & { readonly spans: Span[] }>();
  for (const { speaker, type, content } of statementsIn(facts)) {
    for (const { first, after } of content) {
      const here = zonesAt(first, zones);
      const key = [speaker, type, ...here].join(' ');
      const who = facts.named[speaker]?.names.map(nameTermsOf) ?? [];
      const group = groups.get(key) ?? { who, type, zones: here, spans: [] };
      groups.set(key, group);
      group.spans.push({ start: first, end: after });
    }
  }
  return Array.from(groups.values(), ({ spans, ...group }) => ({
    ...group,
    words: mergeSpans(spans).map((span) => words.in(span)),
  }));
}

function zonesAt(position: number, { title, headings, lead }: Zones): Zone[] {
  const isIn = (span: Span | undefined) => span !== undefined && span.start <= position && position <= span.end;
  const heading = headings.findIndex(isIn);
  if (heading < 0) return isIn(lead) ? ['lead'] : [];
  return heading === 0 && isEmpty(title) ? ['title', 'heading'] : ['heading'];
}

/** The terms of a name, as `speaker:` looks for them. */
function nameTermsOf(name: string): string {
  return termsOf(name)
    .map(({ text }) => text)
    .join(' ');
}

function rangeOf(period: string): ArchiveDocument['periods'] {
  const range = readDayRange(period);
  return range?.from && range.to ? [{ gte: range.from, lte: range.to }] : [];
}

/** Writes the words of one article as `forms.ts` says. */
class WordForms {
  /** Title, headings, paragraphs: positions of terms. */
  readonly fields: readonly Span[];
  /** By position, the forms there of a hyphenated word, and where it begins. */
  private readonly compounds = new Map<number, { readonly start: number; readonly forms: readonly string[] }[]>();
  private readonly known = new Map<number, readonly string[]>();
  /** In which its words have stems of their own. */
  private readonly language: LanguageCode | null;

  constructor(
    private readonly terms: DocumentTerms,
    private readonly dictionary: Dictionary,
    language: string | null,
  ) {
    this.language = isForeign(language) ? language : null;
    this.fields = fieldsOf(terms);
    const { end } = spanOfFields(terms);
    terms.compounds.forEach((start, index) => {
      const forms = this.formsOf(terms.tokens[end + 2 * index]!);
      this.addCompound(start, { start, forms: forms.map(compoundStart) });
      this.addCompound(start + 1, { start, forms: forms.map(compoundEnd) });
    });
  }

  private addCompound(at: number, compound: { readonly start: number; readonly forms: readonly string[] }): void {
    this.compounds.set(at, [...(this.compounds.get(at) ?? []), compound]);
  }

  /** The words of a stretch, joined by blanks. A hyphenated word counts where both its first parts stand in it. */
  in({ start, end }: Span): string {
    const words: string[] = [];
    for (let at = start; at < end; at++) {
      const term = this.terms.tokens[at]!;
      if (term === noTerm) continue;
      const compounds = this.compounds.get(at)?.filter((each) => each.start >= start && each.start + 2 <= end) ?? [];
      words.push([...this.formsOf(term), ...compounds.flatMap(({ forms }) => forms)].join(formsJoint));
    }
    return words.join(' ');
  }

  private formsOf(term: number): readonly string[] {
    let forms = this.known.get(term);
    if (forms === undefined) this.known.set(term, (forms = [this.dictionary.text(term), ...this.stemsOf(term)]));
    return forms;
  }

  private stemsOf(term: number): string[] {
    const stem = this.language && stemmerOf(this.language)?.(this.dictionary.text(term));
    return [stemForm(this.dictionary.stem(term)), ...(stem ? [stemFormIn(this.language, stem)] : [])];
  }
}

const isEmpty = ({ start, end }: Span): boolean => start === end;
const times = (count: number, words: string): string[] => (words === '' ? [] : Array<string>(count).fill(words));
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

function wordsOrNull(words: WordForms, span: Span | undefined): string | null {
  return (span && words.in(span)) || null;
}
