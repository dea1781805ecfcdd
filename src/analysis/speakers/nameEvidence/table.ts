import { afterName } from './after';
import { articleOfOneWord, articleOfSeveralWords } from './article';
import { beforeName } from './before';
import type { Evidence } from './evidence';
import { formOfOneWord } from './form';
import { formOfSeveralWords } from './formOfSeveralWords';

export interface EvidenceTable {
  /** Signs in the words themselves and in the article's other names: asked of a name's first occurrence. */
  readonly once: readonly Evidence[];
  /** Signs in what stands around a name: asked of each occurrence, and counted. */
  readonly each: readonly Evidence[];
}

const each = [...beforeName, ...afterName];

/** Names of one word and of several are weighed apart: "Berg" has its surroundings to tell, "Anna Berg" its words. */
export const tables: Readonly<Record<'one' | 'several', EvidenceTable>> = {
  one: { once: [...formOfOneWord, ...articleOfOneWord], each },
  several: { once: [...formOfSeveralWords, ...articleOfSeveralWords], each },
};
