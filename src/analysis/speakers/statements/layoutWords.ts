// Words that tell a speaker from a label before a colon, written for this project.

/** Labels before a colon that name no speaker: parts of articles, fact boxes, forms (lower case). */
export const labelsThatAreNoSpeakers: ReadonlySet<string> = new Set([
  ...(
    'note notes correction corrections update updates clarification what where when who why how date time place location venue address price prices cost tickets admission phone email website web contact contacts info ' +
    'information source sources photo photos image credit credits caption video watch listen read see look related more also analysis opinion editorial comment commentary column review preview exclusive breaking live ' +
    'explainer explained fact facts factbox question answer summary background timeline results result score scores final standings weather today tonight tomorrow yesterday monday tuesday wednesday thursday friday ' +
    'saturday sunday age born died height weight hometown occupation education family party position rating stars ps nb warning disclaimer byline dateline headline subject re to from cc title chapter part section step ' +
    'ingredients method serves takeaway verdict conclusion introduction abstract keywords example examples tip tips rule option claim transcript copyright spoiler start end starts ends duration length'
  ).split(' '),
  'fact check',
  'key points',
  'key dates',
  'bottom line',
  'full text',
  "editor's note",
  "editors' note",
  'paid notice',
  'trigger warning',
  'read more',
  'see also',
  'last updated',
]);

/** Bodies and people without a name that headlines quote (lower case). */
export const quotedInHeadlines: ReadonlySet<string> = new Set(
  (
    'police report reports study poll survey sources source officials official witnesses experts scientists researchers lawyers prosecutors court ministry government union unions minister ' +
    'mayor president spokesman spokeswoman spokesperson judge governor chief king queen leader pm ceo'
  ).split(' '),
);
