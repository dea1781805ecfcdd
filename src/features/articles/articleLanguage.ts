import * as vscode from 'vscode';
import { languageName } from '../../article/wording';
import { languageTold } from '../../language/articleLanguage';
import { isReadLanguage, readLanguages, type ReadLanguage } from '../../language/packs/pack';
import { commands, settings } from '../contributions';
import type { Services } from '../services';
import { pickOne, showInformation, type PickItem } from '../show';

/** The command that says in which language an article is, and the setting that does so for a folder. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    services.registerCommand(commands.setLanguage, (id?: unknown, language?: unknown) =>
      setLanguage(
        services,
        id === undefined ? vscode.window.activeTextEditor?.document.uri : services.uriOf(id),
        language,
      ),
    ),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settings.language)) void services.library.readDecidedAnew();
    }),
  );
}

interface LanguageItem extends PickItem {
  /** Null for what the text looks like. */
  readonly language: ReadLanguage | null;
}

/** @param given the language, when it is not to be asked for */
async function setLanguage(services: Services, uri: vscode.Uri | null | undefined, given: unknown): Promise<void> {
  const article = uri && (await services.library.articleOf(uri.toString()));
  if (!article) {
    void showInformation(vscode.l10n.t('Open an article first, then set its language.'));
    return;
  }
  const now = languageTold(article);
  const { particulars, ...undecided } = article;
  const seen = languageTold(undecided).code;
  const items: LanguageItem[] = [
    {
      label: vscode.l10n.t('As the article looks'),
      description: seen === null ? vscode.l10n.t('cannot be told') : languageName(seen),
      language: null,
      icon: particulars?.language?.by === 'person' ? 'blank' : 'check',
    },
    ...readLanguages.map((language): LanguageItem => ({
      label: languageName(language),
      language,
      icon: now.by === 'person' && now.code === language ? 'check' : 'blank',
    })),
  ];
  const chosen =
    typeof given === 'string' && isReadLanguage(given)
      ? given
      : (await pickOne(items, vscode.l10n.t('In which language is the article? The file stays as it is.')))?.language;
  if (chosen === undefined) return;
  if (chosen !== null) {
    await services.desks.decide(article.id, { kind: 'in language', language: chosen });
    return;
  }
  const decided = services.desks.decisionsOn(article.id).filter(({ kind }) => kind === 'in language');
  for (const decision of decided) await services.desks.takeBack(article.id, decision);
}
