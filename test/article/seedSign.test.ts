import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { isSurelySeed } from '../../src/article/seedSign';
import { readProjectFile } from '../support/readProjectFile';

describe('a text says for sure that it is a seed article', () => {
  const lead = 'The harbour master closed the lower quay on Friday.';
  const says = (rows: Readonly<Record<string, string>>, name: string, expected: boolean) => {
    for (const [what, text] of Object.entries(rows))
      it(`${expected ? '' : 'not '}${what}`, () => assert.equal(isSurelySeed(text, name), expected));
  };

  describe('in plain text', () => {
    const name = 'file:///seeds/a.txt';
    says(
      {
        'by the header before the lead': `date 2025-11-08 ${lead}`,
        'with blanks before it': ` date 2025-11-08 ${lead}\n\n\n\nIt opens again in May.`,
        'behind a byte order mark': `\uFEFF date 2025-11-08 ${lead}`,
        'with line ends of Windows': ` date 2025-11-08 ${lead}\r\n\r\nIt opens again in May.\r\n`,
        'with slashes in the date': ` date 2025/11/08 ${lead}`,
        'before a quotation': ' date 2025-11-08 “Nobody told us,” the harbour master said.',
        'before a bracket': ' date 2025-11-08 (From our own reporter.) The quay is closed.',
        'before a place in capitals': ' date 2025-11-08 HALDEN, Nov. 8 - The quay is closed.',
        'before an abbreviation': ' date 2025-11-08 U.S. officials closed the quay.',
        'before an article of one letter': ' date 2025-11-08 A quay was closed.',
        'in Cyrillic': ' date 2025-11-08 Начальник порта закрыл причал.',
        'in a script without capitals': ' date 2025-11-08 港の責任者は金曜日に埠頭を閉鎖した。',
        'in a script without capitals, with blanks': ' date 2025-11-08 أغلق مدير الميناء الرصيف يوم الجمعة.',
      },
      name,
      true,
    );
    says(
      {
        'when it is empty': '',
        'when it is prose': lead,
        'by a date in a sentence': `The date 2025-11-08 is wrong.`,
        'by a sentence about a date': 'date 8 of the tour was cancelled, the promoter said.',
        'by a day that does not exist': ` date 2025-02-30 ${lead}`,
        'by a day that can be read in two ways': ` date 03/04/2025 ${lead}`,
        'by a key with a capital': `Date 2025-11-08 ${lead}`,
        'by a key with a colon': `date: 2025-11-08 ${lead}`,
        'by a header on the second line': `\n date 2025-11-08 ${lead}`,
        'by a header without a lead': ' date 2025-11-08',
        'by a header on a line of its own': `date 2025-11-08\nopen 3.4\nclose 3.5\n`,
        'by the head of a table': 'date 2025-11-08 open 3.4 high 3.5 low 3.1',
        'by a table with capitals': 'date 2025-11-08 Open 3.4 High 3.5 Low 3.1',
        'by a line of a log': 'date 2025-11-08 10:22:33 INFO The server has started',
        'by a line of a commit': 'date 2025-11-08 commit 1f3a by ann',
        'by a date on a line of its own': `Published: 4 February 2025\n\n${lead}`,
        'by an ISO date': `2025-11-08 ${lead}`,
        'by front matter': `---\ntitle: Quay closed\ndate: 2025-11-08\nsource: The Courier\n---\n${lead}`,
        'as a list of packages': 'yaml==2.8.0\nzod==4.1.0\n',
        'as a robots file': 'User-agent: *\nDisallow: /\n',
      },
      name,
      false,
    );
  });

  describe('in Markdown', () => {
    const name = 'file:///seeds/a.md';
    const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n# Quay closed\n\n${lead}\n`;
    says(
      {
        'by title, date and source': front('title: Quay closed', 'date: 2025-11-08', 'source: The Tarle Courier'),
        'in another order, among others': front(
          'tags: [harbour, quay]',
          'source: https://courier.example/quay',
          'author:\n  - Ada Quist',
          'published: 2025-11-08',
          'created: 2025-11-10',
          'title: "Quay: closed"',
        ),
        'in words of other tools': front(
          'headline: Quay closed',
          'datePublished: 2025-11-08T10:00:00Z',
          'source_url: https://courier.example/quay',
        ),
        'in TOML': `+++\ntitle = "Quay closed"\ndate = 2025-11-08\nsource = "The Tarle Courier"\n+++\n${lead}`,
        'behind a byte order mark': `\uFEFF${front('title: Quay', 'date: 2025-11-08', 'source: Courier')}`,
        'with line ends of Windows': front('title: Quay', 'date: 2025-11-08', 'source: Courier').replace(/\n/g, '\r\n'),
      },
      name,
      true,
    );
    says(
      {
        'as a README': '# quay\n\nKeeps quays closed.\n\n## Install\n\n```sh\nnpm install quay\n```\n',
        'as a change log': '# Changelog\n\n## 1.2.0 - 2025-11-08\n\n- Quays can be closed.\n',
        'by a seed’s header': ` date 2025-11-08 ${lead}`,
        'by a title alone': front('title: Quay closed'),
        'as a post of Jekyll': front('layout: post', 'title: Quay', 'date: 2025-11-08 10:00:00 +0100', 'tags: [a, b]'),
        'as a post of Hugo': front('title: Quay', 'date: 2025-11-08', 'draft: false', 'url: /quay/', 'author: Ada'),
        'as a post in TOML': `+++\ntitle = "Quay"\ndate = 2025-11-08\ndraft = false\n+++\n${lead}`,
        'as a post about a link': front('title: Quay', 'date: 2025-11-08', 'link: https://courier.example'),
        'as a post that is elsewhere, too': front('title: Q', 'date: 2025-11-08', 'canonical_url: https://a.example'),
        'as a page of a manual': front('title: Quay', 'sidebar_label: Quay', 'slug: /quay', 'source: quay.ts'),
        'as a page with a day of its last change': front('title: Quay', 'lastmod: 2025-11-08', 'source: quay.ts'),
        'as a note with the day it was made': front('title: Quay', 'created: 2025-11-08', 'source: [[Quays]]'),
        'as a clipping without a day': front('title: Quay', 'published:', 'created: 2025-11-08', 'source: Courier'),
        'as a skill of an agent': front('name: quay', 'description: Closes quays.'),
        'as slides': front('marp: true', 'theme: gaia'),
        'by a source without a value': front('title: Quay', 'date: 2025-11-08', 'source:'),
        'by a day that nobody can read': front('title: Quay', 'date: soon', 'source: Courier'),
        'by front matter that is broken': front('title: "Quay', 'date: 2025-11-08', 'source: Courier'),
        'by front matter that does not end': '---\ntitle: Quay\ndate: 2025-11-08\nsource: Courier\n',
        'by front matter further down': `Words.\n\n${front('title: Quay', 'date: 2025-11-08', 'source: Courier')}`,
        'by rules around words': '---\n\nWords.\n\n---\n\nMore words.\n',
        'when it is empty': '',
      },
      name,
      false,
    );
  });

  it('in each of the samples, but the one that nobody has dated', () => {
    const others = readdirSync('seeds').filter((name) => !isSurelySeed(readProjectFile('seeds', name), name));
    assert.deepEqual(others, ['keepers-of-the-tide-bell.txt']);
  });

  it('in no document of this project', () => {
    for (const name of ['README.md', 'CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE'])
      assert.ok(!isSurelySeed(readProjectFile(name), name), name);
  });

  it('in linear time', () => {
    const begin = performance.now();
    for (const part of [' ', 'A', 'A.', '“', 'é ', 'date 2025-11-08 ', '港', '---\n', 'a: '])
      for (const before of ['', ' date 2025-11-08 ', '---\n'])
        for (const name of ['a.txt', 'a.md']) isSurelySeed(before + part.repeat(200_000), name);
    assert.ok(performance.now() - begin < 10_000);
  });
});
