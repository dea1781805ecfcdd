/** What a group of rich text is for, by the word that opens it. Groups of other words are text. */
export type Destination =
  | 'text'
  | 'nothing'
  | 'fonts'
  | 'styles'
  | 'authors'
  | 'title'
  | 'author'
  | 'made'
  | 'mark'
  | 'edge'
  | 'note'
  | 'comment'
  | 'commentBy';

const named: Record<string, Destination> = {
  ...{ fonttbl: 'fonts', stylesheet: 'styles', revtbl: 'authors', title: 'title', author: 'author', creatim: 'made' },
  ...{ listtext: 'mark', pntext: 'mark', footnote: 'note', annotation: 'comment', atnauthor: 'commentBy' },
  ...{ header: 'edge', headerl: 'edge', headerr: 'edge', headerf: 'edge' },
  ...{ footer: 'edge', footerl: 'edge', footerr: 'edge', footerf: 'edge' },
  // Groups that are marked as something to pass over when unknown, and hold text.
  ...{ shpinst: 'text', shptxt: 'text', nesttableprops: 'nothing', fldrslt: 'text', upr: 'text', rtlch: 'text' },
};

const nothing = new Set([
  ...[
    'colortbl',
    'pict',
    'objdata',
    'objclass',
    'objname',
    'fldinst',
    'themedata',
    'datastore',
    'filetbl',
    'listtable',
  ],
  ...[
    'listoverridetable',
    'rsidtbl',
    'generator',
    'xmlnstbl',
    'latentstyles',
    'sp',
    'nonshppict',
    'bkmkstart',
    'bkmkend',
  ],
  ...['subject', 'keywords', 'comment', 'operator', 'company', 'category', 'manager', 'doccomm', 'hlinkbase', 'revtim'],
  ...['printim', 'buptim', 'tc', 'xe', 'rxe', 'txe', 'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'pntxta', 'pntxtb'],
  ...['private', 'template', 'atnid', 'atnref', 'atndate', 'atrfstart', 'atrfend', 'nonesttables', 'mmathPr', 'pgptbl'],
  ...['falt', 'panose', 'falt', 'userprops', 'docvar', 'passwordhash', 'protusertbl', 'pnseclvl', 'pn', 'ud'],
]);

/** @param isStarred marked as something to pass over when it is unknown */
export function destinationOf(word: string, isStarred: boolean): Destination | null {
  if (nothing.has(word)) return 'nothing';
  return named[word] ?? (isStarred ? 'nothing' : null);
}
