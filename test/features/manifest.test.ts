import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { schemaOf, tools } from '../../src/agents/recipe';
import {
  chatParticipant,
  colours,
  commentController,
  mcpProvider,
  comparisonTab,
  ledgerTab,
  commands,
  contextKeys,
  languageId,
  reportLanguageId,
  semanticTokens,
  settings,
  views,
} from '../../src/features/contributions';
import { manifestTexts, readManifest, textKey } from '../support/manifest';
import { readProjectFile } from '../support/readProjectFile';

interface Manifest {
  readonly icon: string;
  readonly capabilities: {
    readonly untrustedWorkspaces: {
      readonly supported: unknown;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly toggled?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly languageModelTools: readonly Readonly<Record<string, unknown>>[];
    readonly mcpServerDefinitionProviders: readonly { readonly id: string }[];
    readonly keybindings: readonly { readonly key: string; readonly mac?: string; readonly when?: string }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
  };
}

const text = readManifest();
const { capabilities, contributes, icon } = JSON.parse(text) as Manifest;
const sorted = (names: Iterable<string>) => [...names].sort();

describe('package.json', () => {
  it('contributes the commands, settings, views and token types that the code knows, and no others', () => {
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(Object.values(commands)));
    assert.deepEqual(sorted(Object.keys(contributes.configuration.properties)), sorted(Object.values(settings)));
    assert.deepEqual(
      sorted(
        Object.values(contributes.views)
          .flat()
          .map(({ id }) => id),
      ),
      sorted(Object.values(views)),
    );
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [languageId, reportLanguageId],
    );
    assert.deepEqual(
      contributes.mcpServerDefinitionProviders.map(({ id }) => id),
      [mcpProvider],
    );
    assert.deepEqual(sorted(contributes.semanticTokenTypes.map(({ id }) => id)), sorted(Object.values(semanticTokens)));
  });

  it('names only commands, views and context keys that exist', () => {
    const known = new Set<string>([
      ...Object.values(commands),
      ...Object.values(settings),
      ...Object.values(views),
      ...Object.values(contextKeys),
      ...Object.values(colours),
      'seedReview.grouping',
      'seedReview.resultGroups',
      'seedReview.marking',
      commentController,
      chatParticipant,
      mcpProvider,
      comparisonTab,
      ledgerTab,
    ]);
    for (const [name] of text.matchAll(/seedReview\.(?:archive\.)?[A-Za-z]+/g)) assert.ok(known.has(name), name);
  });

  it('contributes the tools for agents as the code has them, once the person has switched them on', () => {
    assert.deepEqual(
      contributes.languageModelTools.map(({ icon: shown, ...rest }) => ({
        ...rest,
        hasIcon: typeof shown === 'string',
      })),
      tools.map((each) => ({
        name: each.name,
        displayName: each.title,
        userDescription: each.about,
        modelDescription: each.description,
        canBeReferencedInPrompt: true,
        toolReferenceName: each.reference,
        tags: ['seeds'],
        when: `isWorkspaceTrusted && config.${settings.agents}`,
        inputSchema: schemaOf(each),
        hasIcon: true,
      })),
    );
  });

  /** What a folder that nobody trusts could do with each setting of its own. */
  const restricted = new Set<string>([
    settings.include, // have all that is in it read as soon as it is opened
    settings.exclude, // the same, and hide articles
    settings.followLinksOutside, // have other files of this computer read as its articles
    settings.checkDates, // hide that its dates cannot be right
    settings.readOnly, // have its articles changed by a stray key
    settings.agents, // speak to models that may send what they read
  ]);
  const harmless = new Set<string>([
    settings.language, // one of some codes; hovers say what an article was read as
    settings.statements,
    settings.colours,
    settings.underline,
    settings.decorations,
    settings.importFolder, // a path inside it, links not followed
    settings.tableColumns, // a table that is its own
  ]);

  it('lets no folder set what could harm before it is trusted', () => {
    const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    assert.deepEqual(sorted(restrictedConfigurations), sorted(restricted));
    for (const [name, { scope = 'window' }] of Object.entries(contributes.configuration.properties)) {
      // Folders cannot set these at all.
      const isOwn = scope === 'application' || scope === 'machine';
      assert.equal(Number(isOwn) + Number(restricted.has(name)) + Number(harmless.has(name)), 1, name);
    }
  });

  it('takes no key that writes a letter, and each only where it has a meaning', () => {
    for (const { key, mac = key, when } of contributes.keybindings) {
      // On Windows, Ctrl+Alt is AltGr.
      assert.doesNotMatch(`${key} ${mac}`, /alt/, key);
      assert.equal(mac.replaceAll('cmd', 'ctrl').replace(/^ctrl\+backspace$/, 'delete'), key);
      assert.ok(when, `${key} has no condition`);
      if (!/^(ctrl|shift\+)?\+?f\d+$|^ctrl\+/.test(key)) assert.match(when, /listFocus && !inputFocus/, key);
    }
  });

  it('offers at most two buttons where a view is empty', () => {
    for (const { contents } of contributes.viewsWelcome)
      assert.ok(contents.split('\n').filter((line) => /^\[[^\]]*\]\([^)]*\)$/.test(line)).length <= 2, contents);
  });

  it('has a text for each key, and no text that it does not show', () => {
    const keys = Array.from(readProjectFile('package.json').matchAll(textKey), ([, key = '']) => key);
    assert.deepEqual(sorted(new Set(keys)), sorted(Object.keys(manifestTexts)));
  });

  it('names only files that exist', () => {
    for (const file of [icon, ...text.matchAll(/media\/[\w.-]+/g)].map(String)) assert.ok(existsSync(file), file);
  });
});
