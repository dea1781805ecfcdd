import * as l10n from '@vscode/l10n';
import { dayInText } from '../dayInText';
import { readDay } from '../../article/day';
import type { SourceDate } from '../importer';

/** Where a page states its date of publication. */
export interface DateClaim extends Place {
  readonly written: string;
}

/** A day that readers of a page see. */
export interface VisibleDay extends Place {
  readonly day: string;
}

interface Place {
  /** For the article's file, in English: "JSON-LD datePublished". */
  readonly foundIn: string;
  /** The same for the person who imports it. */
  readonly place: string;
}

interface DateFindings {
  readonly date: SourceDate | null;
  readonly remarks: readonly string[];
}

/** Names of `<meta>` elements that hold the day of publication, the surest first. */
export const dateMetas: readonly string[] = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished'],
  ...['parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created'],
  ...['dc.date', 'dcterms.date', 'rnews:datepublished', 'originalpublicationdate', 'article.published', 'pubdate'],
  ...['publishdate', 'publish-date', 'publish_date', 'published-date', 'publication_date', 'prism.publicationdate'],
  ...['citation_publication_date', 'cxenseparse:recs:publishtime', 'article:publishdate', 'date'],
];

export const modifiedMetas: readonly string[] = ['article:modified_time', 'og:updated_time', 'datemodified'];

const universalTime = /[T ]\d{2}:?\d{2}.{0,20}?(?:Z|\+00:?00|GMT|UTC)$/i;
const compactDay = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.{0,6})?$/;
const changed = /\b(?:updated?|modified|edited|revised|changed|corrected)\b/i;
const firstTime = /\b(?:published|posted|issued|filed)\b/i;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * Chooses the day of publication.
 * @param claims in order of trust
 * @param visible days in lines near the headline: what readers of the page saw
 * @param modified when it says that it was changed
 */
export function dateFrom(
  claims: readonly DateClaim[],
  visible: readonly VisibleDay[],
  modified: string | null,
): DateFindings {
  const stated = claims.flatMap(({ written, foundIn, place }) => {
    const day = dayOf(written);
    return day === null ? [] : [{ day, foundIn, place, isUniversal: universalTime.test(written.trim()) }];
  });
  const [first] = stated;
  const date = first ? inOwnZone(first, visible) : visible[0];
  if (!date) return { date: null, remarks: [] };
  const { day, foundIn, place } = date;
  const other = stated.find((each) => daysBetween(each.day, day) > 1);
  const lastChange = modified === null ? null : dayOf(modified);
  const remarks = [
    ...(other
      ? [
          l10n.t(
            'The page states two days of publication: {0} ({1}) and {2} ({3}).',
            day,
            place,
            other.day,
            other.place,
          ),
        ]
      : []),
    ...(lastChange !== null && lastChange > day
      ? [l10n.t('The page was changed after it was published: {0}.', lastChange)]
      : []),
  ];
  return { date: { day, foundIn }, remarks };
}

/** A time in UTC may fall on another day where the page was written: then the day that readers saw holds. */
function inOwnZone(stated: VisibleDay & { isUniversal: boolean }, visible: readonly VisibleDay[]): VisibleDay {
  const seen = stated.isUniversal ? visible.find(({ day }) => daysBetween(day, stated.day) === 1) : undefined;
  const isSeenToo = visible.some(({ day }) => day === stated.day);
  return seen && !isSeenToo ? seen : stated;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / dayLength;
}

/** @returns the day as it is written, not as it is in UTC; null when it is none, or ambiguous */
function dayOf(written: string): string | null {
  const trimmed = written.slice(0, 80).trim();
  const compact = compactDay.exec(trimmed);
  const reading = readDay(compact ? compact.slice(1, 4).join('-') : trimmed.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'));
  return 'day' in reading && reading.day >= '1600' ? reading.day : null;
}

/** The day that a line on the page gives as that of publication; null when it is another, or none. */
export function dayInLine(line: string): string | null {
  if (changed.test(line) && !firstTime.test(line)) return null;
  return dayInText(line)?.day ?? null;
}

/** Whether a line says nothing but when something was published or changed. */
export function isDateLine(line: string): boolean {
  return line.length <= 160 && !/[^.][.!?]$/.test(line) && dayInText(line) !== null;
}
