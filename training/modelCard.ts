import type { AnnotatedArticle } from './corpus';
import type { Score } from './score';
import { paragraphSettings, folds, cueSettings, unit } from './stages';

/** The card that lies beside the weights: what they were made from, how, and how well they did on articles held out. */
export function modelCard(
  corpus: readonly AnnotatedArticle[],
  bytes: { readonly paragraph: number; readonly cue: number },
  measured: Score,
): string {
  const statements = corpus.reduce((sum, each) => sum + each.statements.length, 0);
  const figures = [measured.precision, measured.recall, measured.content, measured.speaker, measured.endToEnd]
    .map((share) => share.toFixed(1))
    .join(' | ');
  const listed = (settings: object) =>
    Object.entries(settings)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  const today = new Date().toISOString().slice(0, 10);
  return `# The statement finder's weights

Written by \`node scripts/train.mjs FOLDER\` on ${today}. The same data and settings give the same bytes.

- **Data**: PolNeAR 1.0, training part (LREC 2018; US political news of 2015 and 2016): ${corpus.length} articles,
  ${statements} statements. The files hold weights of hashed features only, no text.
- **Paragraph model** (\`model.bin\`, ${bytes.paragraph} bytes): linear-chain conditional random field over a
  paragraph's tokens; BIO labels for source, content and cue. FTRL-proximal, weights averaged over the last epochs:
  ${listed(paragraphSettings)}.
- **Cue model** (\`cueModel.bin\`, ${bytes.cue} bytes): the same over the sentence of one cue and the quotation that
  reaches beyond it; labels for that cue's source and content. It learned from what paragraph models say of articles they were
  not trained on (${folds} folds). FTRL-proximal, averaged likewise: ${listed(cueSettings)}.
- **Reranker** (\`reranker.generated.ts\`): logistic regression over the candidates of both models. It learned from all
  articles, each tagged by models that were not trained on its fold. Its probability is a statement's confidence.
- The weights of both models are int8, in units of ${unit}.

Measured by ${folds}-fold cross-validation on all ${corpus.length} articles (content matches when the overlap is at
least half; a speaker is right when the source's head word is):

| content P | R | F1 | speaker | end to end F1 |
|---|---|---|---|---|
| ${figures} |

These figures are a little optimistic: the settings, the thresholds of recoverParts.ts, cueWindows.ts and
readStatements.ts and the costs of link.ts were chosen on some of these articles (the threshold for thoughts in
findStatements.ts with a look at the development part, too), and the table of reporting words was counted on all.

The models know one kind of news in one language. Transcripts, interviews and posts are left to rules.
`;
}
