/**
 * The words with which mail programs say who wrote what is quoted below: "On 8 Nov 2025, at 10:12, Ann Moore
 * <ann@example.org> wrote:". One pattern a language, for words of their own in a line that ends with a colon.
 */
const verbs: readonly string[] = [
  String.raw`wrote|writes|has written`, // English
  String.raw`schrieb|schreibt|hat [^:]{0,200}geschrieben`, // German
  String.raw`a écrit|écrit|écrivait`, // French
  String.raw`escribió|escribio|ha escrito`, // Spanish
  String.raw`escreveu|escreve`, // Portuguese
  String.raw`ha scritto|scrisse|scrive`, // Italian
  String.raw`schreef|het volgende geschreven|heeft geschreven`, // Dutch
  String.raw`skrev|skriver`, // Swedish, Danish, Norwegian
  String.raw`kirjoitti`, // Finnish
  String.raw`napisał(?:\(a\)|a)?|pisze`, // Polish
  String.raw`napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?`, // Czech, Slovak
  String.raw`(?:ezt )?írta`, // Hungarian
  String.raw`a scris`, // Romanian
  String.raw`je napisao(?:\/la)?|je napisala|napisao|napisala`, // Croatian, Serbian
  String.raw`написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?`, // Russian
  String.raw`написав(?:\(ла\)|ла)?|пише`, // Ukrainian
  String.raw`написа`, // Bulgarian
  String.raw`έγραψε`, // Greek
  String.raw`(?:şunu |şunları )?yazdı`, // Turkish
  String.raw`kirjutas`, // Estonian
  String.raw`rašė|parašė`, // Lithuanian
  String.raw`rakstīja`, // Latvian
  String.raw`كتب(?:ت)?`, // Arabic
  String.raw`כתב(?:ה)?|כתב\/ה`, // Hebrew
  String.raw`さんは書きました|のメール|书写|写道|寫道|님이 작성|작성`, // Japanese, Chinese, Korean
];

const verb = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${verbs.slice(0, -1).join('|')})(?![\p{L}\p{M}])`, 'iu');
const unspacedVerb = new RegExp(verbs.at(-1) ?? '', 'u');

const bracketedAddress = /[<([]\s{0,2}(?:mailto:)?[\w.+'-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}/;
const time = /\d{1,2}[:.h]\d{2}/;
const day = /(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;

/** Longer lines introduce nothing: programs put a date, a name and an address into them. In UTF-16 code units. */
const maxIntroLength = 400;

/** How sure it is that a line introduces a quote. */
export type IntroKind =
  /** It has to: no person writes a date, a time and an address so. */
  | 'sure'
  /** It does if what follows is marked as a quote: "Ann Moore wrote:". */
  | 'likely';

/** Whether a line introduces a quote; null when it does not. Lines that were broken are to be joined before. */
export function introKindOf(line: string): IntroKind | null {
  if (line.length > maxIntroLength || !/[:：]\s{0,2}[*_]{0,2}$/.test(line)) return null;
  if (bracketedAddress.test(line) && day.test(line) && time.test(line)) return 'sure';
  return verb.test(line) || unspacedVerb.test(line) ? 'likely' : null;
}
