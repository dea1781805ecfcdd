import type { FileStore } from '../../corpus/store';
import type { ImportResult, Reported } from './reportText';

const path = 'last-import.json';

/** What came of an import, and the address of the folder that its articles are in. */
export interface KeptReport extends ImportResult {
  readonly folder: string;
}

/** The newest report of this workspace: it is there again when its editor, or the window, has been closed. */
export class LastReport {
  /** @param store null where nothing can be kept: the report lasts as long as the window then */
  constructor(private readonly store: FileStore | null) {}

  private latest: KeptReport | null = null;

  /** @throws what the store throws; the report is known all the same */
  async keep(report: KeptReport): Promise<void> {
    this.latest = report;
    await this.store?.write(path, new TextEncoder().encode(JSON.stringify(report)));
  }

  /** @returns null when there is none, or none that can be read */
  async read(): Promise<KeptReport | null> {
    if (this.latest || !this.store) return this.latest;
    const bytes = await this.store.read(path);
    return bytes && reportIn(new TextDecoder().decode(bytes));
  }
}

/** Another version may have written it. */
function reportIn(json: string): KeptReport | null {
  try {
    const { folder, begin, isWhole, reported } = JSON.parse(json) as Partial<Record<keyof KeptReport, unknown>>;
    const day = new Date(String(begin));
    const isKnown = typeof folder === 'string' && !Number.isNaN(day.getTime());
    if (!isKnown || typeof isWhole !== 'boolean' || !Array.isArray(reported) || !reported.every(isReported))
      return null;
    return { folder, begin: day, isWhole, reported };
  } catch {
    return null;
  }
}

function isReported(value: unknown): value is Reported {
  if (typeof value !== 'object' || value === null) return false;
  const { label, from, outcome, article, title, reason, proposed, remarks } = value as Partial<Record<string, unknown>>;
  return (
    [label, from, outcome].every((each) => typeof each === 'string') &&
    [article, title, reason, proposed].every((each) => each === null || typeof each === 'string') &&
    Array.isArray(remarks) &&
    remarks.every((remark) => typeof remark === 'string')
  );
}
