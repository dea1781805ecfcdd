import * as assert from 'node:assert/strict';
import { shallowHtml } from '../../../src/sources/mail/shallowHtml';

describe('shallowHtml', () => {
  it('leaves what mails hold as it is', () => {
    const table = `<table>${'<tr><td>One<td>Two'.repeat(2000)}</table>`;
    for (const html of [
      table,
      '<p>One'.repeat(2000),
      '<ul><li>One</ul>'.repeat(2000),
      '<div><p>One</div>'.repeat(2000),
    ]) {
      assert.equal(shallowHtml(html), html);
    }
  });

  it('drops tags that lie too deep, and no text', () => {
    // The elements that nothing else ends.
    const nests = { '<div>': 'div', '<table><tr><td>': 'table', '<p><li><td>': 'p', '<dd><b><dt>': 'b', '<i><p>': 'i' };
    for (const [tags, name] of Object.entries(nests)) {
      const html = shallowHtml(`${tags.repeat(5000)}Text`);
      assert.ok(html.split(`<${name}>`).length - 1 <= 500, tags);
      assert.ok(html.endsWith('Text'), tags);
    }
  });

  it('opens again what is closed', () => {
    const html = '<div><b>x</b></div>'.repeat(5000);
    assert.equal(shallowHtml(html), html);
    assert.equal(shallowHtml('<b>x <a y < z'), '<b>x <a y < z');
  });
});
