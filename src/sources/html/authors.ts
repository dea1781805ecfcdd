/** Words before a name in a byline. */
const by =
  /^(?:(?:written |story |text |report(?:ed|ing)? |words |posted |published )?by|von|par|por|di|door|af|av|autor(?:in)?|author|автор|от|text|texte|بقلم|كتب)\s{0,3}:?\s{1,3}/iu;

/** What separates names; an "and" in several languages. */
const between = /\s{0,9}(?:;|\||·|•|\n|,|&|\s(?:and|und|et|y|e|и|og|och|en|with)\s)\s{0,9}/iu;

const jobWords =
  /\b(?:editor|correspondent|reporter|writer|staff|journalist|columnist|contributor|photographer|producer|chief|bureau|desk|news|redakteur(?:in)?|redaktion|korrespondent(?:in)?|reporterin|journaliste|rédaction|envoyée? spéciale?|correspondante?|редактор|корреспондент|agency|agence|press|team|admin|administrator|guest|webmaster|newsroom|published|updated|posted|in [A-Z]\p{Ll}+|min read)\b|\d|@|https?:|www\.|\.com\b/iu;

/** Capitalized words, initials, and the small words of surnames. */
const name =
  /^\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?|de|del|della|der|den|van|von|zu|zur|la|le|du|di|da|dos|das|al|el|bin|bint|ben|ter|ten|af|av|ibn)){1,5}$/u;
/** Scripts without capitals. */
const nameWithoutCase = /^(?=.{2,60}$)[\p{Lo}\p{M}]+(?:[\s·][\p{Lo}\p{M}]+){0,4}$/u;

/** In UTF-16 code units. */
const longestByline = 300;
const longestName = 60;

/**
 * The names in a byline: "By Ann Moore and Bob Hill, political editor" has two. Empty when it names nobody.
 */
export function namesInByline(byline: string): string[] {
  const words = byline.slice(0, longestByline).replace(/\s+/g, ' ').trim().replace(by, '');
  return words
    .split(between)
    .map((part) =>
      part
        .replace(by, '')
        .replace(/\s{0,3}[([].{0,80}$/u, '')
        .trim(),
    )
    .filter(isName);
}

function isName(words: string): boolean {
  return words.length <= longestName && !jobWords.test(words) && (name.test(words) || nameWithoutCase.test(words));
}

/** @returns the names in the places that may name authors: of the first that names any */
export function firstNames(bylines: readonly (readonly string[])[], siteName: string | null): string | null {
  for (const candidates of bylines) {
    const names = [...new Set(candidates.flatMap(namesInByline))].filter((each) => each !== siteName);
    if (names.length > 0) return names.slice(0, 10).join(', ');
  }
  return null;
}

/** Whether a line says by whom something is, with a word for it. */
export function isBylineOf(line: string): boolean {
  return by.test(line) && namesInByline(line).length > 0;
}
