import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forIconLabel, forLabel, forNotification, forTerminal, forTooltip } from '../../src/article/untrusted';

/** The links that VS Code's notifications and input boxes make of a text. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
/** What VS Code's labels make an icon of. */
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;
const control = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[x](command:quit)',
        '](',
        '$(',
        '$(trash)',
        '\u001B[2J',
        '\u009B',
        '\u202E',
        '\u2067',
        '\r\n',
        '\\',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('words that come from others', () => {
  it('make no link in a notification, and can be read', () => {
    const name = 'has two searches named “[open](command:workbench.action.quit)”';
    assert.ok(link.test(name));
    assert.ok(!link.test(forNotification(name)));
    assert.equal(forNotification(name).replaceAll('\u200B', ''), name);
    assert.equal(forNotification('Flood [2024] (revised)'), 'Flood [2024] (revised)');
  });

  it('do not fill the screen with a notification', () => {
    assert.equal(forNotification('x'.repeat(500)).length, 500);
    assert.equal(forNotification('x'.repeat(501)), `${'x'.repeat(500)}…`);
  });

  it('are no icons in a Quick Pick', () => {
    assert.ok(!icon.test(forIconLabel('Fined $(trash) in May')));
    assert.equal(forIconLabel('Fined $(trash)').replaceAll('\u200B', ''), 'Fined $(trash)');
    assert.equal(forIconLabel('Fined $40 (twice)'), 'Fined $40 (twice)');
  });

  it('stay on one line of a list, in their own direction, and as long as they were', () => {
    assert.equal(forLabel('A\nlist\u202Etxt.exe\u0007'), 'A list txt.exe ');
    assert.equal(forTooltip('The ferry\u202E\nnews/ferry.txt'), 'The ferry \nnews/ferry.txt');
    fc.assert(fc.property(hostile, (text) => forLabel(text).length === text.length));
  });

  it('are shown to a terminal letter by letter', () => {
    assert.equal(forTerminal('a\u001B]0;owned\u0007.txt'), 'a\\u{1b}]0;owned\\u{7}.txt');
    assert.equal(forTerminal('txt\u202Eexe'), 'txt\\u{202e}exe');
    assert.equal(forTerminal('Zoë’s café – naïve 北京'), 'Zoë’s café – naïve 北京');
  });

  it('obey nobody, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const shown of [forLabel(text), forNotification(text), forIconLabel(text), forTerminal(text)])
          assert.ok(!control.test(shown));
        assert.ok(!link.test(forNotification(text)));
        assert.ok(!icon.test(forIconLabel(text)));
      }),
    );
  });
});
