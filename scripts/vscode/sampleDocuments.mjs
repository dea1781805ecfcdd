/** Documents from the town of the sample seeds, for the README's pictures of what becomes of them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Two pages in print, each with a running head and its number. */
const inquiry = `<html lang="en"><head><title>Inquiry into the Closure of the Saltgate Bridge</title><style>
  body { font: 13px/1.6 serif; text-align: justify; hyphens: auto }
  h1 { font-size: 26px; text-align: left } h2 { font-size: 17px; break-before: page }</style></head><body>
<h1>Inquiry into the Closure of the Saltgate Bridge</h1>
<p>Published: 3 November 2025</p>
<p>The town council asked on 24 June how a bridge that had been inspected every spring could be closed within an hour.
This report answers with what eleven witnesses said, and with the records of the works department.</p>
<p>Piotr Wenzel, the town’s chief engineer, told the inquiry that he had first seen the stain on the second pier in
March. “I took it for rust from the railing,” he said. He ordered a second look six weeks later, and closed the bridge
on the same day.</p>
<p>Mayor Helena Brandt-Okoye said that nobody had asked her before the barriers went up. “Had they asked, I would have
said yes,” she added.</p>
<h2>What the records show</h2>
<p>Of the forty inspections since 1985, three were signed by somebody who was not there, the archivist Nilufar Rashidova
found. She told the inquiry that the river was too high on those days for any boat to reach the piers.</p>
<p>Transport Minister Ingrid Vestergard promised last Friday that the province would keep its own record from now on.
“Two books are harder to forget than one,” she said.</p>
<p>Opposition councillor Dermot Hale called the report honest and late. He said that the council should vote on it
before Christmas.</p></body></html>`;

const council = `<!doctype html><html lang="en"><head><title>Council Puts Off Its Vote on the Bridge</title>
<meta name="author" content="Ada Quist"><meta property="article:published_time" content="2025-11-06T18:20:00+01:00">
</head><body><nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav><article>
<h1>Council Puts Off Its Vote on the Bridge</h1>
<p>The council of Tarle put off its vote on the bridge inquiry until 11 December, after a debate of three hours.</p>
<p>Councillor Dermot Hale said on Thursday that his party needed time to read the records. “Forty inspections are forty
stories,” he said.</p><p>Mayor Helena Brandt-Okoye replied that everybody knew how the last one ended.</p>
</article></body></html>`;

const sensors = `From: Piotr Wenzel <wenzel@tarle.example>
To: Ada Quist <quist@courier.example>
Subject: What the sensors say
Date: Fri, 7 Nov 2025 09:12:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

Dear Ms Quist,

All nine sensors report every hour. None has moved by more than a millimetre since October, and the divers
confirmed yesterday that the piers are sound.

On Thu, 6 Nov 2025 at 17:40, Ada Quist <quist@courier.example> wrote:
> Is the bridge still sinking?

--part
Content-Type: text/html; charset=utf-8
Content-Disposition: attachment; filename="divers.html"

<html><head><title>Report of the divers</title></head><body><article><h1>Report of the divers</h1>
<p>Both piers were looked at on 6 November 2025 in clear water. The foundations are sound, the diver Salome Ek said,
and the new plates sit where they should.</p></article></body></html>
--part--
`;

const letters = `title,date,author,text
The ferry was better,2025-10-24,Elke Marr,"For five months I had twenty minutes a day to read, and nobody asked me to hurry."
Half a bridge,2025-10-27,Tom Okafor,"A lane is not a bridge. The mayor said it would be whole again by spring, and I shall count the days."
`;

const documents = {
  'council-vote.html': council,
  'letters.csv': letters,
  'minutes.docx': 'PK\x03\x04 damaged',
  'mail/sensors.eml': sensors,
};

/**
 * Writes them.
 * @param {string} folder
 * @param {import('playwright-core').BrowserContext} browser prints the PDF
 */
export async function writeSampleDocuments(folder, browser) {
  for (const [name, content] of Object.entries(documents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const page = await browser.newPage();
  await page.setContent(inquiry);
  await page.pdf({
    path: join(folder, 'inquiry.pdf'),
    format: 'A5',
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size: 8px; margin: auto">The Saltgate Bridge</div>',
    footerTemplate: '<div style="font-size: 8px; margin: auto"><span class="pageNumber"></span></div>',
    margin: { top: '2cm', bottom: '2cm', left: '1.8cm', right: '1.8cm' },
  });
  await page.close();
}
