import assert from 'node:assert/strict';
import { colours } from '../../src/features/contributions';
import { contrastOn, readColour } from '../support/contrast';
import { readManifest } from '../support/manifest';
import { readProjectFile } from '../support/readProjectFile';

interface ColourContribution {
  readonly id: string;
  readonly description: string;
  readonly defaults: Readonly<Record<'dark' | 'light' | 'highContrast' | 'highContrastLight', string>>;
}

/** What is behind our colours in VS Code's own themes: the editor, the side bar, and rows that are selected in it. */
const grounds = {
  dark: ['#1f1f1f', '#181818', '#1e1e1e', '#252526', '#37373d'],
  light: ['#ffffff', '#f8f8f8', '#f3f3f3', '#e8e8e8', '#e4e6f1'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
} as const;

const contributed = (JSON.parse(readManifest()) as { contributes: { colors: readonly ColourContribution[] } })
  .contributes.colors;

describe('our colours', () => {
  it('are those that the code knows', () => {
    assert.deepEqual(contributed.map(({ id }) => id).sort(), Object.values(colours).sort());
  });

  it('can be read on all kinds of themes', () => {
    for (const { id, defaults } of contributed.filter((each) => each.id.endsWith('Foreground')))
      for (const [theme, behind] of Object.entries(grounds))
        for (const ground of behind) {
          const ratio = contrastOn(readColour(defaults[theme as keyof typeof grounds]), readColour(ground));
          assert.ok(ratio >= 4.5, `${id} on ${ground} has a contrast of ${ratio.toFixed(2)}`);
        }
  });

  it('are the only ones in our pages beside those of VS Code, whose high contrast themes lack many', () => {
    for (const page of ['media/ledger.css', 'media/comparison.css'])
      assert.doesNotMatch(readProjectFile(page), /--vscode-charts-|:[^;]*#[\da-f]{3,8}\b[^{]*;/i, page);
  });
});

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    assert.equal(contrastOn(readColour('#000000'), readColour('#ffffff')), 21);
    assert.equal(contrastOn(readColour('rgb(119, 119, 119)'), readColour('#ffffff')).toFixed(2), '4.48');
    assert.equal(contrastOn(readColour('#00000080'), readColour('#ffffff'), 0).toFixed(2), '1.00');
  });
});
