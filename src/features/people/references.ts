import * as vscode from 'vscode';
import { addAll, mostOf } from '../../article/lists';
import type { Analysis, Entity } from '../../analysis/analysis';
import { entityById, mentionAt, mentionsOf } from '../../analysis/lookup';
import type { Article } from '../../article/article';
import { shownLine } from '../../article/shownText';
import { languageId } from '../contributions';
import { placesIn, rangeOf } from '../places';
import { shownAnalysis } from '../reading/shownStatements';
import type { Services } from '../services';
import { createWorkspaceSymbol } from '../showInEditors';

/** So many symbols of the workspace are offered; VS Code filters them by the letters typed. */
const mostSymbols = 100;
/** So many articles are looked through for the mentions of one person. */
const mostArticles = 500;

/**
 * What VS Code does with names in code, for the people of articles: from a name, a role or a pronoun to the fullest
 * first mention, to all mentions, and to people by name in the workspace's symbols.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const selector = { language: languageId };
  context.subscriptions.push(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const at = await entityAt(services, document, position);
        const first = at && fullestMention(at.article, at.analysis, at.entity);
        return first && new vscode.Location(document.uri, rangeOf(document, first));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, _, token) => referencesAt(services, document, position, token),
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      // An empty list, so that VS Code does not mark words that are merely spelt alike.
      async provideDocumentHighlights(document, position) {
        const at = await entityAt(services, document, position);
        if (!at) return [];
        return mentionsOf(at.analysis, at.entity.id).map(
          (each) => new vscode.DocumentHighlight(rangeOf(document, each)),
        );
      },
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => symbolsFor(services, query, token),
    }),
  );
}

async function entityAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ readonly article: Article; readonly analysis: Analysis; readonly entity: Entity } | null> {
  const article = services.articleIn(document);
  if (!article) return null;
  const analysis = await shownAnalysis(services, article);
  const offset = document.offsetAt(position);
  const mention = mentionAt(analysis, offset) ?? mentionAt(analysis, offset - 1);
  const entity = mention && entityById(analysis, mention.entity);
  return entity ? { article, analysis, entity } : null;
}

/** The first of the names with the most words. */
function fullestMention(article: Article, analysis: Analysis, { id }: Entity) {
  const mentions = mentionsOf(analysis, id);
  const names = mentions.filter(({ kind }) => kind === 'name');
  const words = (mention: (typeof mentions)[number]) => shownLine(article, mention).split(' ').length;
  const most = mostOf(names.map(words));
  return names.find((each) => words(each) === most) ?? mentions[0];
}

/** All mentions in this article, and of a person with a full name in all others. */
async function referencesAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const at = await entityAt(services, document, position);
  if (!at) return [];
  const here = mentionsOf(at.analysis, at.entity.id).map(
    (each) => new vscode.Location(document.uri, rangeOf(document, each)),
  );
  const others = services.library.people
    .appearances(at.entity.name)
    .filter(({ article }) => article !== at.article.id)
    .slice(0, mostArticles);
  const found = [...here];
  for (const { article: id } of others) {
    if (token.isCancellationRequested) return found;
    const article = await services.library.articleOf(id);
    if (article) addAll(found, await locationsIn(services, article, at.entity.name));
  }
  return found;
}

async function locationsIn(services: Services, article: Article, name: string): Promise<vscode.Location[]> {
  const analysis = await shownAnalysis(services, article);
  const places = placesIn(article.text);
  const entity = analysis.entities.find((each) => each.name === name);
  return mentionsOf(analysis, entity?.id ?? '').map(
    ({ start, end }) => new vscode.Location(vscode.Uri.parse(article.id), new vscode.Range(places(start), places(end))),
  );
}

/** People by each of their names; VS Code drops those without the typed letters in order. */
async function symbolsFor(
  { library }: Services,
  query: string,
  token: vscode.CancellationToken,
): Promise<vscode.SymbolInformation[]> {
  const symbols: vscode.SymbolInformation[] = [];
  for (const person of query.trim() === '' ? [] : library.directory.findPeople(query, mostSymbols)) {
    const [first] = library.people.appearances(person.key);
    const article = first && (await library.articleOf(first.article));
    if (token.isCancellationRequested) break;
    if (!first || !article) continue;
    const places = placesIn(article.text);
    const range = new vscode.Range(places(first.first.start), places(first.first.end));
    const location = new vscode.Location(vscode.Uri.parse(article.id), range);
    for (const name of [person.name, ...person.also])
      symbols.push(createWorkspaceSymbol(name, vscode.SymbolKind.Class, person.roles[0] ?? '', location));
  }
  return symbols;
}
