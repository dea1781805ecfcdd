import * as vscode from 'vscode';
import { answer, type Answer } from '../../agents/answer';
import { readQuestion, type Question } from '../../agents/question';
import { articleAt, waitingIn, type Sources } from '../../agents/sources';
import { isolated } from '../../article/direction';
import { parseArticle } from '../../article/parse';
import { formatNumber } from '../../article/wording';
import { commands } from '../contributions';
import { longDay, periodInWords } from '../dates/calendar';
import { inQuotes } from '../../article/wording';
import { commandLink, plain } from '../markdown';
import type { Services } from '../services';
import { markdown } from '../show';
import { agentSources } from './agentSources';

/** In UTF-16 code units: nobody asks more, and reading takes time. */
const longestQuestion = 2000;

/** Answers a question in a chat with what the articles say, each line with a link to the words. */
export async function respond(
  services: Services,
  prompt: string,
  stream: vscode.ChatResponseStream,
  signal: AbortSignal,
): Promise<void> {
  const sources = agentSources(services);
  // "Last Friday" is asked today.
  const asked = { ...parseArticle(prompt.slice(0, longestQuestion), ''), date: today() };
  const question = await readQuestion(sources, asked, await services.library.analysisOf(asked));
  const found = await answer(sources, question, signal);
  stream.markdown(await textOf(found, sources));
  if (question.day !== null)
    stream.markdown(markdown(`\n\n${vscode.l10n.t('Asked for: {0}', plain(periodInWords(question.day)))}`));
  const waiting = waitingIn(sources);
  if (waiting > 0) stream.markdown(markdown(`\n\n${plain(missingOf(waiting, services.library.corpus.size))}`));
  offerLedger(question, stream);
}

/** Where the person is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function textOf(found: Answer, sources: Sources): Promise<vscode.MarkdownString> {
  switch (found.kind) {
    case 'nothing':
      return markdown(vscode.l10n.t('That is not in these articles.'));
    case 'statements': {
      const lines = await Promise.all(
        found.statements.map(async ({ speaker, role, words, sentence, title, published, speakerIs, article }) => {
          const who = [speaker ?? vscode.l10n.t('Nobody in particular'), ...(role === undefined ? [] : [role])]
            .map(plain)
            .join(', ');
          const source = speakerIs === 'inferred' ? vscode.l10n.t('{0} (inferred)', `**${who}**`) : `**${who}**`;
          const [first] = words;
          // The words alone would not tell what somebody denies from what somebody says.
          const said = sentence === undefined ? words.map(({ exact }) => plain(exact)).join(' … ') : plain(sentence);
          return `- ${source}: ${inQuotes(said)}  \n  ${await linkTo(sources, article, first!, placeOf(title, published))}`;
        }),
      );
      return markdown(
        [...lines, ...(found.isCut ? ['', vscode.l10n.t('There is more; ask for less.')] : [])].join('\n'),
        [commands.reveal],
      );
    }
    case 'quotation': {
      const lines = await Promise.all(
        found.places.map(async ({ article, published, verdict, exact, start, end, statement }) => {
          const who = plain(statement?.speaker ?? vscode.l10n.t('nobody in particular'));
          const printed = plain(exact);
          const line =
            verdict === 'found'
              ? vscode.l10n.t('Printed just so: “{0}”, said by {1}', printed, who)
              : vscode.l10n.t('Printed otherwise: “{0}”, said by {1}', printed, who);
          const place = await linkTo(sources, article, { start, end }, placeOf(statement?.title ?? article, published));
          return `- ${line}  \n  ${place}`;
        }),
      );
      return markdown(lines.join('\n'), [commands.reveal]);
    }
  }
}

function missingOf(waiting: number, all: number): string {
  return vscode.l10n.t(
    '{0} of {1} articles are still being read; their statements and days are missing here.',
    formatNumber(waiting),
    formatNumber(all),
  );
}

function placeOf(title: string, published: string | null): string {
  return [isolated(title), ...(published === null ? [] : [longDay(published)])].join(', ');
}

/** A link that opens an article and marks the words. */
async function linkTo(
  sources: Sources,
  path: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): Promise<string> {
  const { id } = await articleAt(sources, path);
  return `[${plain(words)}](${commandLink(commands.reveal, [id, start, end])})`;
}

function offerLedger({ people: [person] }: Question, stream: vscode.ChatResponseStream): void {
  if (person)
    stream.button({
      command: commands.personInLedger,
      title: vscode.l10n.t('Open the Ledger'),
      arguments: [{ key: person.key }],
    });
  else stream.button({ command: commands.openLedger, title: vscode.l10n.t('Open the Ledger') });
}
