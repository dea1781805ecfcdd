import * as vscode from 'vscode';
import type { DateExpression, Entity, EntityType, Mention, Statement } from '../../analysis/analysis';
import { statementAt } from '../../analysis/lookup';
import type { Span } from '../../article/article';
import { readDay } from '../../article/day';
import { entryLabel } from '../../corpus/grouping';
import { anchorAt } from '../../review/anchor';
import type { Decided } from '../../review/decisions';
import { readDateValue } from '../../review/dateValue';
import { describeDecision } from '../../review/describe';
import { settledBy } from '../../review/disputes';
import { longDay } from '../dates/calendar';
import { commands, languageId } from '../contributions';
import { pointedAt, type Pointed } from '../reading/pointedAt';
import { bareWords, sourceLabel } from '../reading/sourceLabel';
import type { Services } from '../services';
import { askFor, pickOne, showStatus, type PickItem } from '../show';
import { choosePerson } from './choosePerson';

/** How long the status bar says what was decided. In ms. */
const messageFor = 10_000;
const wordsLength = 40;

/** Corrections: what the person decides about who says what, who is who, and when. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const corrections = new Corrections(services);
  const about = (act: (pointed: Pointed) => Promise<unknown> | undefined, otherwise: string) => {
    return async (target?: unknown, offset?: unknown) => {
      const pointed = await pointedAt(services, target, offset);
      if (!pointed) return showStatus('Open an article first', messageFor);
      await (act(pointed) ?? showStatus(otherwise, messageFor));
    };
  };
  const ofStatement = (act: (pointed: Pointed, statement: Statement) => Promise<unknown>) =>
    about((pointed) => pointed.statement && act(pointed, pointed.statement), 'No statement is made here');
  context.subscriptions.push(
    vscode.commands.registerCommand(
      commands.correct,
      about((pointed) => corrections.choose(pointed), 'There is nothing to correct here'),
    ),
    vscode.commands.registerCommand(
      commands.saidBy,
      about((pointed) => {
        if (pointed.selected) return corrections.markStatement(pointed, pointed.selected);
        return pointed.statement && corrections.setSpeaker(pointed, pointed.statement);
      }, 'No statement is made here. Select the words that somebody says'),
    ),
    vscode.commands.registerCommand(
      commands.notAStatement,
      ofStatement((pointed, statement) => corrections.dropStatement(pointed, statement)),
    ),
    vscode.commands.registerCommand(commands.undoDecision, () => undo(services)),
    vscode.languages.registerCodeActionsProvider(
      { language: languageId },
      { provideCodeActions: (document, range) => actionsAt(services, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
    ),
  );
}

/** What the light bulb offers in an article that is being edited; VS Code shows none in one that is read-only. */
function actionsAt(services: Services, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const article = services.articleIn(document);
  if (!article) return [];
  const offset = document.offsetAt(range.start);
  const isStatement = statementAt(services.library.analysisOf(article), offset) !== undefined;
  const offered = [
    { title: 'Correct…', command: commands.correct },
    ...(isStatement
      ? [
          { title: 'Said by…', command: commands.saidBy },
          { title: 'Not a Statement', command: commands.notAStatement },
        ]
      : []),
  ];
  return offered.map(({ title, command }) =>
    Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite), {
      command: { command, title, arguments: [article.id, offset] },
    }),
  );
}

async function undo({ desks, library }: Services): Promise<void> {
  const undone = await desks.undo();
  if (!undone) return showStatus('You have decided nothing that could be taken back', messageFor);
  const entry = undone.id === null ? undefined : library.corpus.get(undone.id);
  const where = entry ? ` (${entryLabel(entry)})` : '';
  showStatus(`Taken back: ${describeDecision(undone.decision)}${where}`, messageFor, 'discard');
}

interface CorrectionItem extends PickItem {
  run(): Promise<void>;
}

class Corrections {
  constructor(private readonly services: Services) {}

  /** Lets the person choose among all that can be corrected at a place, from the words at the cursor outwards. */
  async choose(pointed: Pointed): Promise<void> {
    const items = [
      ...this.ofSelection(pointed),
      ...this.ofDate(pointed),
      ...this.ofMention(pointed),
      ...this.ofStatement(pointed),
      ...this.ofEntity(pointed),
      this.ofArticle(pointed),
    ];
    const chosen = await pickOne(items, 'What is to be corrected?');
    await chosen?.run();
  }

  private ofSelection(pointed: Pointed): CorrectionItem[] {
    const { selected } = pointed;
    if (!selected) return [];
    return [
      {
        label: `Somebody says ${this.quoted(pointed, selected)}…`,
        icon: 'quote',
        run: () => this.markStatement(pointed, selected),
      },
      {
        label: `${this.quoted(pointed, selected)} stands for…`,
        icon: 'person',
        run: () => this.setMeaning(pointed, selected, undefined),
      },
      {
        label: `${this.quoted(pointed, selected)} means the date…`,
        icon: 'calendar',
        run: () => this.setDate(pointed, selected, undefined),
      },
    ];
  }

  private ofStatement(pointed: Pointed): CorrectionItem[] {
    const { statement, article, analysis } = pointed;
    const words = statement?.content[0];
    if (!statement || !words) return [];
    return [
      {
        label: 'Said by…',
        description: `now ${sourceLabel(article, analysis, statement) ?? 'an unnamed source'}`,
        icon: 'comment',
        run: () => this.setSpeaker(pointed, statement),
      },
      {
        label: 'Not a statement',
        description: this.quoted(pointed, words),
        icon: 'circle-slash',
        run: () => this.dropStatement(pointed, statement),
      },
    ];
  }

  private ofMention(pointed: Pointed): CorrectionItem[] {
    const { mention, entity } = pointed;
    if (!mention) return [];
    return [
      {
        label: `${this.quoted(pointed, mention)} stands for…`,
        description: entity ? `now ${entity.name}` : '',
        icon: 'person',
        run: () => this.setMeaning(pointed, mention, mention),
      },
    ];
  }

  private ofEntity(pointed: Pointed): CorrectionItem[] {
    const { entity } = pointed;
    if (!entity) return [];
    return [
      {
        label: `“${entity.name}” is…`,
        description: `now a${/^o/.test(entity.type) ? 'n' : ''} ${entity.type}`,
        icon: 'symbol-class',
        run: () => this.setType(pointed, entity),
      },
      { label: `“${entity.name}” is called…`, icon: 'edit', run: () => this.rename(pointed, entity) },
      {
        label: `“${entity.name}” has the role…`,
        description: entity.roles[0] ? `now ${entity.roles[0].text}` : '',
        icon: 'briefcase',
        run: () => this.addRole(pointed, entity),
      },
    ];
  }

  private ofDate(pointed: Pointed): CorrectionItem[] {
    const { date } = pointed;
    if (!date) return [];
    return [
      {
        label: `${this.quoted(pointed, date)} means the date…`,
        description: `now ${date.value}`,
        icon: 'calendar',
        run: () => this.setDate(pointed, date, date),
      },
    ];
  }

  private ofArticle(pointed: Pointed): CorrectionItem {
    const { date } = pointed.article;
    return {
      label: 'The article was published on…',
      description: date ? `now ${longDay(date)}` : 'no date yet',
      icon: 'file-text',
      run: () => this.setPublished(pointed),
    };
  }

  // --- One correction each ---

  async setSpeaker(pointed: Pointed, { content }: Statement): Promise<void> {
    const [words] = content;
    if (words) await this.giveSpeaker(pointed, words, `Who says ${this.quoted(pointed, words)}?`);
  }

  async markStatement(pointed: Pointed, selected: Span): Promise<void> {
    const words = trimmed(pointed.article.text, selected);
    if (words) await this.giveSpeaker(pointed, words, `Who says ${this.quoted(pointed, words)}?`);
  }

  private async giveSpeaker(pointed: Pointed, words: Span, title: string): Promise<void> {
    const chosen = await choosePerson(this.services, pointed.analysis, title);
    if (chosen) await this.decideAt(pointed, words, { kind: 'said by', speaker: chosen.name });
  }

  async dropStatement(pointed: Pointed, { content }: Statement): Promise<void> {
    const [words] = content;
    if (words) await this.decideAt(pointed, words, { kind: 'not a statement' });
  }

  private async setMeaning(pointed: Pointed, at: Span, mention: Mention | undefined): Promise<void> {
    const words = trimmed(pointed.article.text, at);
    if (!words) return;
    const title = `Who or what does ${this.quoted(pointed, words)} stand for?`;
    const chosen = await choosePerson(this.services, pointed.analysis, title, 'Nobody, and nothing that has a name');
    if (!chosen) return;
    const { name } = chosen;
    const { entity } = pointed;
    // A name may be meant wherever it stands; a pronoun or a role is not.
    const scope =
      mention?.kind === 'name' && entity && name !== null ? await this.askScope(['here', 'article', 'all']) : 'here';
    if (scope === 'here') await this.decideAt(pointed, words, { kind: 'stands for', name });
    else if (scope && entity && name !== null)
      await this.decideName(pointed, scope, { kind: 'is called', name: firstNameOf(entity), as: name });
  }

  private async setType(pointed: Pointed, entity: Entity): Promise<void> {
    const types: readonly (PickItem & { readonly type: EntityType | null })[] = [
      { label: 'A person', icon: 'person', type: 'person' },
      { label: 'An organization', icon: 'organization', type: 'organization' },
      { label: 'A place', icon: 'location', type: 'place' },
      { label: 'A group of people', icon: 'organization', type: 'group' },
      { label: 'Not a name at all', icon: 'circle-slash', type: null },
    ];
    const chosen = await pickOne(types, `“${entity.name}” is`);
    const scope = chosen && (await this.askScope(['article', 'all']));
    if (scope) await this.decideName(pointed, scope, { kind: 'is a', name: firstNameOf(entity), type: chosen.type });
  }

  private async rename(pointed: Pointed, entity: Entity): Promise<void> {
    const as = await askForWords(
      `What is “${entity.name}” called?`,
      'The full name; the article keeps its own',
      entity.name,
    );
    const scope = as && as !== entity.name ? await this.askScope(['article', 'all']) : undefined;
    if (as && scope) await this.decideName(pointed, scope, { kind: 'is called', name: firstNameOf(entity), as });
  }

  private async addRole(pointed: Pointed, entity: Entity): Promise<void> {
    const role = await askForWords(`What is ${entity.name}’s role?`, 'Without “the”: defence minister of Pakistan', '');
    const scope = role && (await this.askScope(['article', 'all']));
    if (role && scope) await this.decideName(pointed, scope, { kind: 'has the role', name: firstNameOf(entity), role });
  }

  private async setDate(pointed: Pointed, at: Span, date: DateExpression | undefined): Promise<void> {
    const words = trimmed(pointed.article.text, at);
    if (!words) return;
    const typed = await askFor({
      title: `What date does ${this.quoted(pointed, words)} mean?`,
      prompt: 'A day (7 November 2025), a month (2025-11), a week (2025-W45), a year; leave empty for “no date”',
      value: date?.value ?? '',
      validateInput: (value) => {
        const read = readDateValue(value);
        return read === undefined ? 'That is no date that can be kept.' : undefined;
      },
    });
    const value = typed === undefined ? undefined : readDateValue(typed);
    if (value !== undefined) await this.decideAt(pointed, words, { kind: 'means the date', value });
  }

  private async setPublished(pointed: Pointed): Promise<void> {
    const day = await askForDay('When was the article published?', pointed.article.date ?? '');
    if (day) await this.decide(pointed, { kind: 'published', day });
  }

  // --- Deciding ---

  private async decideAt(
    pointed: Pointed,
    words: Span,
    decided: WithoutAnchor<Extract<Decided, { kind: 'said by' | 'not a statement' | 'stands for' | 'means the date' }>>,
  ): Promise<void> {
    await this.decide(pointed, { ...decided, at: anchorAt(pointed.article.text, words) }, words);
  }

  private async decideName(pointed: Pointed, scope: 'article' | 'all', decided: Decided): Promise<void> {
    if (scope === 'article') return this.decide(pointed, decided);
    this.tell(await this.services.desks.decideEverywhere(pointed.article.id, decided));
  }

  private async decide({ article, analysis }: Pointed, decided: Decided, words?: Span): Promise<void> {
    const { desks } = this.services;
    const over = settledBy(
      decided,
      words,
      desks.decisionsOn(article.id),
      analysis.decided?.places ?? new Map(),
      desks.you,
    );
    this.tell(await desks.decide(article.id, decided, over));
  }

  private tell(decision: Parameters<typeof describeDecision>[0] | null): void {
    if (decision) showStatus(`Decided: ${describeDecision(decision)}`, messageFor, 'check');
  }

  private async askScope<T extends 'here' | 'article' | 'all'>(scopes: readonly T[]): Promise<T | undefined> {
    const labels = { here: 'Only here', article: 'In this article', all: 'In all articles' };
    const chosen = await pickOne(
      scopes.map((scope) => ({ label: labels[scope], scope })),
      'Where does this count?',
    );
    return chosen?.scope;
  }

  private quoted({ article }: Pointed, words: Span): string {
    return `“${bareWords(article, words, wordsLength)}”`;
  }
}

type WithoutAnchor<T> = T extends unknown ? Omit<T, 'at'> : never;

/** The name by which the article's own text knows somebody, so that the decision finds it again. */
function firstNameOf({ name, was }: Entity): string {
  return was ?? name;
}

/** Without blanks at its ends; null when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

async function askForWords(title: string, prompt: string, value: string): Promise<string | undefined> {
  const typed = await askFor({
    title,
    prompt,
    value,
    validateInput: (words) => (words.trim() ? undefined : 'Type at least one word.'),
  });
  return typed?.replace(/\s+/g, ' ').trim();
}

async function askForDay(title: string, value: string): Promise<string | null> {
  const typed = await askFor({
    title,
    prompt: 'Kept beside the article, whose text stays as it is',
    value,
    placeHolder: '2025-11-08',
    validateInput: (words) => {
      const read = readDay(words);
      return 'problem' in read ? `${read.problem}.` : undefined;
    },
  });
  const read = typed === undefined ? null : readDay(typed);
  return read && 'day' in read ? read.day : null;
}
