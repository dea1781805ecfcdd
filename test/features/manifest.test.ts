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
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly toggled?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
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
const { contributes, icon } = JSON.parse(text) as Manifest;
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
    for (const [name] of text.matchAll(/seedReview\.[A-Za-z]+/g)) assert.ok(known.has(name), name);
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
        when: `config.${settings.agents}`,
        inputSchema: schemaOf(each),
        hasIcon: true,
      })),
    );
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
