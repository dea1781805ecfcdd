import { groupings } from '../../ledger/columns';
import type { Page } from './webviewPage';

const groupOptions = groupings.map(({ key, title }) => `<option value="${key}">${title}</option>`).join('');

/** The ledger's page. Line breaks between the parts of a line are spaces. */
export const ledgerPage: Page = {
  title: 'Statements',
  script: 'ledger.js',
  style: 'ledger.css',
  body: `<div id="bar">
<input id="query" type="search"
 placeholder="Search: words, speaker:name, on:2025-11" aria-label="Search the statements">
<span title="Said on, or speaks of, a day between these: 2025-11-08, 2025-11 or 2025">
<label>From <input id="from" placeholder="2025-11-08"></label>
<label>to <input id="to" placeholder="2025-11-08"></label></span>
<label>Group by <select id="group"><option value="">nothing</option>${groupOptions}</select></label>
<label>Picture <select id="pictured"><option value="">none</option>
<option value="timeline">Timeline</option><option value="network">Who speaks of whom</option></select></label>
<label title="A story that several papers have is shown as it was published first">
<input id="reprints" type="checkbox"> Reprints once</label>
<button id="clear" hidden>Clear Filters</button>
<button id="columns">Columns…</button>
<button id="export">Export…</button>
<span id="count" role="status"></span>
</div>
<div id="picture" hidden>
<div id="tools">
<span id="timelineKey" aria-hidden="true">
<i class="said">●</i> published <i class="day">◆</i> speaks of a day
<i class="period">▬</i> of a month or year <i>◂ ▸</i> more this way · drag to choose a time</span>
<span id="networkKey" aria-hidden="true">
<i class="said">●</i> speaks of others <i class="said">○</i> is spoken of
· choose a name or an arrow to see the statements</span>
<label id="lanesLabel">Lanes by <select id="lanes">
<option value="speaker">speaker</option><option value="article">article</option></select></label>
<button id="saveSvg">Save as SVG…</button>
<button id="savePng">Save as PNG…</button>
</div>
<div id="drawing"></div>
<div id="caption"></div>
<details><summary>As a table</summary><table id="behind"></table></details>
</div>
<div id="grid" role="grid" aria-label="Statements" aria-multiselectable="true" tabindex="0">
<div id="head" role="rowgroup"></div>
<div id="space"><div id="rows" role="rowgroup"></div></div>
</div>
<div id="detail">
<blockquote id="words"></blockquote>
<div id="who"></div>
<div id="where"></div>
<div id="acts">
<button data-act="open">Open <kbd>Enter</kbd></button>
<button data-act="saidBy">Said by… <kbd>S</kbd></button>
<button data-act="notAStatement">Not a Statement <kbd>X</kbd></button>
<button data-act="compare">Compare <kbd>C</kbd></button>
<button data-act="copy">Copy <kbd>Ctrl+C</kbd></button>
</div>
</div>`,
};
