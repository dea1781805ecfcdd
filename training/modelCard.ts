import type { AnnotatedArticle } from './corpus';
import type { TrainingSettings } from './crfTrainer';
import type { Score } from './score';

/** The card that lies beside the weights: what they were made from, how, and how well they did on articles held out. */
export function modelCard(corpus: readonly AnnotatedArticle[], settings: TrainingSettings, unit: number, bytes: number, measured: Score): string {
  const statements = corpus.reduce((sum, each) => sum + each.statements.length, 0);
  const figures = [measured.precision, measured.recall, measured.content, measured.speaker, measured.endToEnd].map((share) => share.toFixed(1)).join(' | ');
  return `# model.bin: the statement finder's weights

Written by \`node scripts/train.mjs FOLDER\` on ${new Date().toISOString().slice(0, 10)}; the same data and settings give the same bytes.

- **Data**: PolNeAR 1.0, training part (LREC 2018; US political news of 2015 and 2016): ${corpus.length} articles, ${statements} statements. No text of it is in here: weights of hashed features only.
- **Model**: linear-chain conditional random field over a paragraph's tokens; BIO labels for source, cue and content.
- **Training**: FTRL-proximal, ${Object.entries(settings).map(([name, value]) => `${name} ${value}`).join(', ')}.
- **Size**: ${bytes} bytes; weights as int8, in units of ${unit}.

Measured with a model trained on three quarters of the articles, on the other quarter (content matches when the overlap is at least half;
a speaker is right when the source's head word is):

| content P | R | F1 | speaker | end to end F1 |
|---|---|---|---|---|
| ${figures} |

These figures are a little optimistic: the settings, the thresholds of hiddenParts.ts, the costs of link.ts and the least confidence were chosen on the same quarter,
and the table of reporting words was counted on all articles.

The model knows one kind of news in one language. Transcripts, interviews and posts are left to rules.
`;
}
