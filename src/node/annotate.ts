import { annotationOf } from '../analysis/annotation';
import { withParticulars } from '../article/article';
import { readAhead } from '../corpus/ahead';
import type { Readers } from '../corpus/readers';
import { applyDecisions, particularsIn } from '../review/applyDecisions';
import { undecided, type Desks } from './desks';
import type { Loaded } from './files';
import { complain } from './output';
import type { Progress } from './progress';

/** Where the lines go, each a JSON object. */
export interface Lines {
  write(line: string): Promise<void>;
}

interface AnnotateOptions {
  readonly readers: Readers;
  /** Whose decisions count, by the articles' ids as paths; null for what is computed alone. */
  readonly desks: Desks | null;
  readonly lines: Lines;
  readonly progress: Progress;
}

type Annotated = { readonly line: string } | { readonly problem: string };

/**
 * Writes one JSON object an article, in input order, as many articles at a time as the readers like.
 * @returns how many articles failed
 */
export async function annotate(articles: AsyncIterable<Loaded>, options: AnnotateOptions): Promise<number> {
  const { readers, lines, progress } = options;
  let failed = 0;
  const annotated = readAhead(articles, (loaded) => annotateOne(loaded, options), readers.lanes);
  for await (const each of annotated) {
    if ('line' in each) {
      await lines.write(each.line);
    } else {
      failed++;
      progress.clear();
      complain(each.problem);
    }
    progress.step();
  }
  return failed;
}

/** Never rejects. What reviewers decided is added in this thread. */
async function annotateOne(loaded: Loaded, { readers, desks }: AnnotateOptions): Promise<Annotated> {
  if ('problem' in loaded) return loaded;
  try {
    const { decisions, names } = (await desks?.about(loaded.article.id)) ?? undecided;
    const article = withParticulars(loaded.article, particularsIn(decisions));
    if (decisions.length === 0 && names.isEmpty) return { line: await readers.read('annotation', article) };
    const analysis = applyDecisions(article, await readers.read('analysis', article), decisions, names);
    return { line: JSON.stringify(annotationOf(article, analysis)) };
  } catch (error) {
    return { problem: `${loaded.article.id} ${(error as Error).message}` };
  }
}
