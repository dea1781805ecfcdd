import assert from 'node:assert/strict';
import { fidelityOf } from '../fidelity';
import { importPage } from './importPage';
import { forms } from './pages/forms';
import { languages } from './pages/languages';
import { newspapers } from './pages/newspapers';
import { older } from './pages/older';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);

describe('fidelity of web pages', () => {
  const rows: string[] = [];

  for (const { name, html, text, title, author, day } of [...newspapers(), ...older(), ...languages(), ...forms()]) {
    it(`keeps what a page says: ${name}`, async () => {
      const document = await importPage(html);
      const { recall, precision, order } = fidelityOf(text, document.blocks);
      rows.push(`${name.padEnd(50)} ${percent(recall)} ${percent(precision)} ${percent(order)}`);
      const said = JSON.stringify(document.blocks, null, 1);
      assert.ok(recall >= 0.98, `recall ${percent(recall)} of ${said}`);
      assert.ok(precision >= 0.97, `precision ${percent(precision)} of ${said}`);
      assert.ok(order >= 0.9, `order ${percent(order)} of ${said}`);
      assert.equal(document.title, title);
      assert.equal(document.author, author);
      assert.equal(document.date?.day ?? null, day);
    });
  }

  after(() => {
    if (process.env['SHOW_FIDELITY']) console.log(['page, recall, precision, order', ...rows].join('\n'));
  });
});
