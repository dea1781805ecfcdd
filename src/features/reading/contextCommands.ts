import { shownLine } from '../../article/shownText';
import * as vscode from 'vscode';
import { calendarPeriod } from '../../analysis/dates/periods';
import { summaryLabel, summaryOf } from '../../corpus/summary';
import { commands } from '../contributions';
import { longDay } from '../dates/calendar';
import { textIn } from '../given';
import { placesIn } from '../places';
import { displayPath, type Services } from '../services';
import { showStatus } from '../show';
import { formatNumber } from '../../article/wording';
import { pointedAt, type Pointed } from './pointedAt';
import { sourceLabel } from './sourceLabel';

/** How long the status bar says what was done, or why not. In ms. */
const messageFor = 8000;
const titleLength = 120;

/** What the context menus offer for a person, a body, a day and a statement. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const about = (act: (pointed: Pointed) => unknown) => async (target?: unknown) => {
    const pointed = await pointedAt(services, target);
    if (pointed) await act(pointed);
    else showStatus(vscode.l10n.t('Open an article first'), messageFor);
  };
  /** @param field of the query language: what is found of a person of the People view, or of who is meant at a place */
  const aboutSomebody = (field: string) => (target?: unknown) => {
    const person = services.library.people.person(textIn(target, 'key') ?? '');
    if (person) return find(field, person.name);
    return about(({ entity }) => (entity ? find(field, entity.name) : showStatus(nobodyHere, messageFor)))(target);
  };
  context.subscriptions.push(
    services.registerCommand(commands.findStatementsBy, aboutSomebody('speaker')),
    services.registerCommand(commands.findMentions, aboutSomebody('mentions')),
    services.registerCommand(commands.findDay, (target?: unknown) => {
      const row = textIn(target, 'period');
      if (row !== undefined) return find('on', row);
      return about(({ date }) => {
        const period = date && calendarPeriod(date);
        return period ? find('on', period) : showStatus(vscode.l10n.t('No day is meant here'), messageFor);
      })(target);
    }),
    services.registerCommand(commands.copyStatement, about(copyStatement)),
  );
}

const nobodyHere = vscode.l10n.t('No person, body or place is meant here');

/** @param field a field of the query language */
function find(field: string, value: string): Thenable<unknown> {
  return vscode.commands.executeCommand(commands.showResults, `${field}:"${value.replace(/"/g, '')}"`);
}

async function copyStatement(pointed: Pointed): Promise<void> {
  const words = quotable(pointed);
  if (words === null) return showStatus(vscode.l10n.t('No statement is made here'), messageFor);
  await vscode.env.clipboard.writeText(words);
  showStatus(vscode.l10n.t('Statement copied, with its source'), messageFor, 'copy');
}

/** "“We will stay.” — Mira Koss, The ferry is late (Saturday, 8 November 2025), ferry.txt, line 3" */
function quotable({ article, analysis, statement }: Pointed): string | null {
  const first = statement?.content[0];
  if (!statement || !first) return null;
  const words = statement.content.map((span) => shownLine(article, span)).join(' … ');
  const title = summaryLabel(summaryOf(article), titleLength) || displayPath(article.id);
  const line = placesIn(article.text)(first.start).line + 1;
  const from = [
    sourceLabel(article, analysis, statement) ?? vscode.l10n.t('unnamed source'),
    article.date ? `${title} (${longDay(article.date)})` : title,
    displayPath(article.id),
    vscode.l10n.t('line {0}', formatNumber(line)),
  ];
  return `${words} — ${from.join(', ')}`;
}
