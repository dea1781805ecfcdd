import * as vscode from 'vscode';
import type { ReviewState } from '../../review/decisions';
import type { ArticleList } from '../articles/articlesView';
import { commands } from '../contributions';
import { itemsMeant } from '../given';
import type { Services } from '../services';
import { askFor, confirm, createStatus, pickOne, setStatus, showStatus, type PickItem } from '../show';
import { shortDay } from '../dates/calendar';
import { formatNumber, plural } from '../../article/wording';
import { stateNames, statusLooks } from './statusLook';

/** How long the status bar says what was marked. In ms. */
const messageFor = 8000;
/** More articles than this are not marked by a slip of the mouse. */
const mostUnasked = 20;

const states: Readonly<Record<string, ReviewState>> = {
  [commands.markReviewed]: 'reviewed',
  [commands.markInReview]: 'in review',
  [commands.markSecondLook]: 'second look',
  [commands.markUnread]: 'unread',
};

/** Marking articles as a whole: reviewed or not, and what they are tagged with. */
export function register(context: vscode.ExtensionContext, services: Services, list: ArticleList): void {
  const marks = new ReviewMarks(services, list);
  for (const [command, state] of Object.entries(states))
    context.subscriptions.push(
      services.registerCommand(command, (target?: unknown, all?: unknown) =>
        marks.mark(marks.meant(target, all), state),
      ),
    );
  context.subscriptions.push(
    marks,
    services.registerCommand(commands.toggleReviewed, (target?: unknown, all?: unknown) =>
      marks.toggle(marks.meant(target, all)),
    ),
    services.registerCommand(commands.markAs, (target?: unknown) => marks.ask(marks.meant(target, undefined))),
    services.registerCommand(commands.nextUnreviewed, () => marks.goToNext()),
    services.registerCommand(commands.tagArticle, (target?: unknown, all?: unknown) =>
      marks.tag(marks.meant(target, all)),
    ),
    list.checked.listen(({ ids, isChecked }) => void marks.mark(ids, isChecked ? 'reviewed' : 'unread')),
    vscode.window.onDidChangeActiveTextEditor(() => marks.show()),
    services.library.corpus.changed.listen(({ id }) => {
      if (id === activeArticle(services)) marks.show();
    }),
    services.library.loading.ended.listen(() => marks.show()),
  );
  marks.show();
}

function activeArticle({ library }: Services): string | null {
  const id = vscode.window.activeTextEditor?.document.uri.toString();
  return id !== undefined && library.corpus.get(id)?.summary ? id : null;
}

class ReviewMarks implements vscode.Disposable {
  private readonly item = createStatus('seedReview.status', vscode.l10n.t('Seed Review: Review State'), 102);

  constructor(
    private readonly services: Services,
    private readonly list: ArticleList,
  ) {}

  dispose(): void {
    this.item.dispose();
  }

  /**
   * The articles that a command is about: those of a menu, those selected in the list when a key says so, or the one in
   * the editor.
   */
  meant(target: unknown, all: unknown): string[] {
    if (target === 'selection') return [...this.list.selected];
    const given = itemsMeant(target, all);
    if (given.length > 0) return [...new Set(given.flatMap((each) => this.list.articlesOf(each)))];
    const active = activeArticle(this.services);
    return active === null ? [...this.list.selected] : [active];
  }

  async mark(ids: readonly string[], state: ReviewState): Promise<void> {
    const { desks } = this.services;
    const others = ids.filter(
      (id) => (desks.reviewOf(id)?.state ?? 'unread') !== state || desks.statusOf(id) === 'changed',
    );
    if (ids.length === 0) return showStatus(vscode.l10n.t('Open or select an article first'), messageFor);
    const question = plural(others.length, (n) => ({
      one: vscode.l10n.t('Mark {0} article as “{1}”?', n, stateNames[state]),
      other: vscode.l10n.t('Mark {0} articles as “{1}”?', n, stateNames[state]),
    }));
    if (others.length > mostUnasked && !(await confirm(question, vscode.l10n.t('Mark All')))) return this.list.redraw();
    let marked = 0;
    for (const id of others) {
      if (!(await desks.mark(id, state))) break;
      marked++;
    }
    if (marked < others.length) this.list.redraw();
    const done = plural(marked, (n) => ({
      one: vscode.l10n.t('{0} article marked as “{1}”', n, stateNames[state]),
      other: vscode.l10n.t('{0} articles marked as “{1}”', n, stateNames[state]),
    }));
    showStatus(`${done} · ${this.progress()}`, messageFor, 'check');
  }

  /** Reviewed, or unread when all were reviewed. */
  async toggle(ids: readonly string[]): Promise<void> {
    const isDone = ids.every((id) => this.services.desks.statusOf(id) === 'reviewed');
    await this.mark(ids, isDone ? 'unread' : 'reviewed');
  }

  async ask(ids: readonly string[]): Promise<void> {
    const items: readonly (PickItem & { readonly state: ReviewState })[] = [
      { label: stateNames['reviewed'], icon: 'pass', state: 'reviewed' },
      { label: stateNames['in review'], icon: 'eye', state: 'in review' },
      { label: stateNames['second look'], icon: 'question', state: 'second look' },
      { label: stateNames['unread'], icon: 'file-text', state: 'unread' },
    ];
    const chosen = await pickOne(items, vscode.l10n.t('Mark the article as'));
    if (chosen) await this.mark(ids, chosen.state);
  }

  /** Opens the next article in the list that is not reviewed. */
  async goToNext(): Promise<void> {
    const { desks } = this.services;
    const order = this.list.order();
    const from = order.indexOf(activeArticle(this.services) ?? this.list.selected[0] ?? '');
    const turned = [...order.slice(from + 1), ...order.slice(0, from + 1)];
    const next = turned.find((id) => desks.statusOf(id) !== 'reviewed');
    if (next === undefined) return showStatus(vscode.l10n.t('All articles are reviewed'), messageFor, 'check-all');
    await vscode.window.showTextDocument(vscode.Uri.parse(next, true));
    showStatus(this.progress(), messageFor, 'checklist');
  }

  /** Adds a tag, or takes tags off that all of the articles have. */
  async tag(ids: readonly string[]): Promise<void> {
    const { desks } = this.services;
    if (ids.length === 0) return showStatus(vscode.l10n.t('Open or select an article first'), messageFor);
    const had = desks.tags().map(({ value }) => value);
    const typed = await askFor({
      title:
        ids.length === 1
          ? vscode.l10n.t('Tags of This Article')
          : vscode.l10n.t('Tags of {0} Articles', formatNumber(ids.length)),
      prompt:
        had.length > 0
          ? vscode.l10n.t('Separated by commas. There are: {0}', had.slice(0, 12).join(', '))
          : vscode.l10n.t('Separated by commas: election, Sunday’s piece'),
      value: shared(ids.map((id) => desks.tagsOf(id))).join(', '),
    });
    if (typed === undefined) return;
    const wanted = [
      ...new Set(
        typed
          .split(',')
          .map((tag) => tag.replace(/^\s*#|\s+/g, ' ').trim())
          .filter(Boolean),
      ),
    ];
    const before = shared(ids.map((id) => desks.tagsOf(id)));
    for (const id of ids) {
      for (const tag of wanted)
        if (!desks.tagsOf(id).includes(tag) && !(await desks.decide(id, { kind: 'tagged', tag }))) return;
      for (const tag of before) if (!wanted.includes(tag)) await desks.untag(id, tag);
    }
    showStatus(
      wanted.length > 0 ? vscode.l10n.t('Tagged: {0}', wanted.join(', ')) : vscode.l10n.t('No tags'),
      messageFor,
      'tag',
    );
  }

  show(): void {
    const id = activeArticle(this.services);
    if (id === null) return this.item.hide();
    const { desks } = this.services;
    const status = desks.statusOf(id);
    const review = desks.reviewOf(id);
    const day = review ? shortDay(review.when.slice(0, 10)) : '';
    const { name } = statusLooks[status];
    const marked = !review
      ? name
      : review.by === desks.you
        ? vscode.l10n.t('{0} by you on {1}', name, day)
        : vscode.l10n.t('{0} by {1} on {2}', name, review.by, day);
    setStatus(this.item, {
      icon: statusLooks[status].icon ?? 'circle-large-outline',
      text: name,
      tooltip: vscode.l10n.t('{0}. {1}. Select to mark this article.', marked, this.progress()),
      command: commands.markAs,
    });
  }

  private progress(): string {
    const ids = this.list.order();
    const reviewed = ids.filter((id) => this.services.desks.statusOf(id) === 'reviewed').length;
    return vscode.l10n.t('{0} of {1} reviewed', formatNumber(reviewed), formatNumber(ids.length));
  }
}

/** What all lists have. */
function shared(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((each) => others.every((other) => other.includes(each)));
}
