import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { contrastOn, readColour } from '../support/contrast';
import { SeedSearch } from './seedSearch';

const themes = ['Light Modern', 'Dark Modern', 'Light High Contrast', 'Dark High Contrast'];
/** The page of the tab in front, through the frames that VS Code puts around it. */
const ourPage: [string, string, string] = ['iframe.webview.ready', 'iframe#active-frame', 'html'];
/** Shapes of the pictures that say something, and what their colour is called in a style. */
const shapes = [
  ['.said, .speaker, .day, .head, .beyond', 'fill'],
  ['.period, .spoken, .arrow', 'stroke'],
] as const;

describe('our pages', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const page = () =>
    open()
      .page.locator('iframe.webview.ready')
      .filter({ visible: true })
      .contentFrame()
      .frameLocator('iframe#active-frame');

  /** Nothing that axe calls serious or critical, such as a contrast below 4.5 : 1 or a field without a name. */
  const isForEverybody = async () => {
    const { violations, passes } = await new AxeBuilder({ page: open().page })
      .include({ fromFrames: ourPage })
      .analyze();
    assert.ok(
      passes.some(({ id }) => id === 'color-contrast'),
      'the page was looked at',
    );
    const found = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
    assert.deepEqual(found, []);
  };

  /** Shapes, which axe does not measure, have a contrast of 3 : 1 at least. */
  const picturesCanBeSeen = async () => {
    const ground = readColour(
      await page()
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor),
    );
    for (const [selector, name] of shapes) {
      const stylesOfShapes = () =>
        page()
          .locator(`#drawing :is(${selector})`)
          .evaluateAll(
            (drawn, part) =>
              drawn.map((each) => {
                const { [part]: colour, [`${part}Opacity` as const]: opacity } = getComputedStyle(each);
                return { shape: each.getAttribute('class'), colour, opacity: Number(opacity) };
              }),
            name,
          );
      // A shape of a picture that is just being drawn anew has no colour any more.
      const styles = await open().eventually(async () => {
        const found = await stylesOfShapes();
        assert.ok(found.every(({ colour }) => colour !== ''));
        return found;
      });
      for (const { shape, colour, opacity } of styles) {
        const ratio = contrastOn(readColour(colour), ground, opacity);
        assert.ok(ratio >= 3, `${shape} has a contrast of ${ratio.toFixed(2)}`);
      }
    }
  };

  /** What has the focus: its id, or else what it is called. */
  const focused = async () => {
    const at = page().locator(':focus');
    return (await at.getAttribute('id')) ?? (await at.getAttribute('data-act')) ?? (await at.textContent()) ?? '';
  };

  const openLedger = async () => {
    await open().closeAllEditors();
    await open().runCommand('Open Statements Ledger');
    await page().locator('#rows .line', { hasText: 'Piotr Wenzel' }).first().waitFor();
  };

  before(async () => {
    workbench = await openWorkbench({ size: { width: 1400, height: 900 }, settings: { 'seedReview.reviewer': 'Ada' } });
    await workbench.openView('Seeds');
    await new SeedSearch(workbench).untilRead();
  });
  after(() => workbench?.close());

  for (const theme of themes)
    describe(`in the theme ${theme}`, () => {
      before(() => open().choose('Preferences: Color Theme', theme));

      it('show the ledger and its pictures to everybody', async () => {
        await openLedger();
        await page().locator('#group').selectOption('speaker');
        await page().locator('#query').fill('bridge');
        await page().locator('#count', { hasText: ' of ' }).waitFor();
        await page().locator('#rows .line:not(.heading)').first().click();
        await page().locator('#words', { hasText: /./ }).waitFor();
        await isForEverybody();
        for (const picture of ['timeline', 'network']) {
          await page().locator('#pictured').selectOption(picture);
          await page().locator('#drawing .choice').first().waitFor();
          await picturesCanBeSeen();
          await page().locator('summary').click();
          await isForEverybody();
          await page().locator('summary').click();
        }
        await page().locator('#query').fill('xyzzy');
        await page()
          .locator('#count', { hasText: /^0 of / })
          .waitFor();
        await isForEverybody();
      });

      it('show a comparison to everybody', async () => {
        await open().closeAllEditors();
        await open().runCommand('Seed Review: Compare People…');
        for (const name of ['Helena Brandt', 'Ingrid Vest']) {
          await open().typeInQuickPick(name);
          await open().quickPickRow(name).click();
        }
        await open().page.keyboard.press('Enter');
        await page().locator('.entry').first().waitFor();
        await isForEverybody();
      });
    });

  it('are gone through with Tab as they are read, and show where the person is', async () => {
    await openLedger();
    await page().locator('#pictured').selectOption('timeline');
    await page().locator('#drawing .choice').first().waitFor();
    await page().locator('#rows .line').first().click();
    await page().locator('#words', { hasText: /./ }).waitFor();
    await page().locator('#query').focus();
    const order = [await focused()];
    while (order.length < 60 && order.at(-1) !== 'copy') {
      await open().page.keyboard.press('Tab');
      order.push(await focused());
      const outline = await page()
        .locator(':focus')
        .evaluate((each) => {
          const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(each.querySelector('.said') ?? each);
          return outlineStyle !== 'none' ? outlineWidth : strokeWidth;
        });
      assert.ok(parseFloat(outline) >= 1, `${order.at(-1)} shows the focus`);
    }
    const landmarks = ['query', 'from', 'export', 'saveSvg', 'grid', 'Speaker', 'open', 'copy'];
    assert.deepEqual(
      order.filter((each) => landmarks.includes(each)),
      landmarks,
      order.join(', '),
    );
  });
});
