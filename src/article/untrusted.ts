/**
 * Articles, file names and shared files come from others. Each place that shows their words obeys marks of its own, and
 * has a function here that takes the power from these marks and leaves the words readable. For Markdown there is
 * `plain` in features/markdown.ts.
 */

/**
 * Control characters, those that end a line or a paragraph, and those that turn the direction of what follows: with
 * them "exe.txt" looks like "txt.exe".
 */
const unseen = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

const unseenInLines = new RegExp(`(?!\n)${unseen.source}`, 'gu');

/** Words in their own direction (`isolated` in direction.ts), which turn nothing outside their two marks. */
const isolates = /(\u2068[^\u2066-\u2069]*\u2069)/u;

/** In UTF-16 code units: a notification that is longer hides its buttons. */
const longestNotification = 500;

/** Words for a list or a title: on one line, of the same length, so that offsets into them still hold. */
export function forLabel(text: string): string {
  return withoutUnseen(text, unseen);
}

/** Lines for a tooltip without Markdown. */
export function forTooltip(text: string): string {
  return withoutUnseen(text, unseenInLines);
}

function withoutUnseen(text: string, marks: RegExp): string {
  return text
    .split(isolates)
    .map((part, index) =>
      index % 2 === 1 ? `\u2068${part.slice(1, -1).replace(marks, ' ')}\u2069` : part.replace(marks, ' '),
    )
    .join('');
}

/** A notification, or the line below an input: VS Code makes a link that runs a command of `[words](command:id)`. */
export function forNotification(text: string): string {
  const line = forLabel(text).replaceAll('](', ']\u200B(');
  return line.length > longestNotification ? `${line.slice(0, longestNotification)}…` : line;
}

/** An item of a Quick Pick or of the status bar, where `$(trash)` becomes an icon. */
export function forIconLabel(text: string): string {
  return forLabel(text).replaceAll('$(', '$\u200B(');
}

/** A line for a terminal, which moves its cursor, sets its title and more when escape sequences say so. */
export function forTerminal(text: string): string {
  return text.replace(unseen, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}

/** An entry of a log. Its further lines stand further in, so that none of them looks like an entry of its own. */
export function forLog(text: string): string {
  return text.split(/\r?\n/).map(forTerminal).join('\n    ');
}

/**
 * The same JSON, which a program reads, but a person may look on: with escape sequences that stay asleep, and nothing
 * that turns the direction of what follows or ends a line. JSON itself leaves all of it; as escapes it means the same.
 */
export function asleep(json: string): string {
  const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[\x7F-\x9F\u2028-\u202E\u2066-\u2069]/g, escaped);
}
