import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isolated } from '../../src/article/direction';
import {
  asleep,
  forIconLabel,
  forLabel,
  forLog,
  forNotification,
  forTerminal,
  forTooltip,
} from '../../src/article/untrusted';

/** The links that VS Code's notifications and input boxes make of a text. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
/** What VS Code's labels make an icon of. */
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;
const control = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;
/** With the marks that keep words in their place, which turn nothing beyond them. */
const apart = /\u2068[^\u2066-\u2069]*\u2069/gu;

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
        '\u2068',
        '\u2069',
        '\u2068x\u2069',
        '\u2028',
        '\u200F',
        'עב',
        'محمد',
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
        for (const shown of [forLabel(text), forNotification(text), forIconLabel(text)])
          assert.ok(!control.test(shown.replace(apart, (part) => part.slice(1, -1))), JSON.stringify(shown));
        for (const line of forTooltip(text).split('\n'))
          assert.ok(!control.test(line.replace(apart, (part) => part.slice(1, -1))), JSON.stringify(line));
        for (const line of [forTerminal(text), ...forLog(text).split('\n')]) assert.ok(!control.test(line));
        assert.ok(!link.test(forNotification(text)));
        assert.ok(!icon.test(forIconLabel(text)));
      }),
    );
  });

  it('are harmless once and for all', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const make of [forLabel, forTooltip, forIconLabel, forTerminal]) {
          const shown = make(text);
          assert.equal(make(shown), shown);
        }
        const shown = forNotification(text.slice(0, 100));
        assert.equal(forNotification(shown), shown);
      }),
    );
  });

  it('turn nothing that stands beside them', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const line = forLabel(`1 · ${isolated(one)} · 2 · ${isolated(other)} · 3`);
        assert.doesNotMatch(line.replace(apart, ''), /[\u0590-\u08FF\u200F\u2066-\u2069]/u, JSON.stringify(line));
        assert.match(line.replace(apart, ''), /^1 · .*? · 2 · .*? · 3$/su);
      }),
    );
  });

  it('make no entries of their own in the log', () => {
    assert.equal(
      forLog('lost:\n2026-01-01 [info] all is well\u001B[2J'),
      'lost:\n    2026-01-01 [info] all is well\\u{1b}[2J',
    );
  });

  it('mean the same as JSON that is asleep', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = asleep(JSON.stringify(text));
        assert.ok(!control.test(json));
        assert.equal(JSON.parse(json), text);
      }),
    );
  });
});
