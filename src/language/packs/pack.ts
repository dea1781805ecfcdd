/**
 * What Seed Review knows of a language beside English: tables, and nothing that runs. What is done with them is the
 * same for all (`analysis/speakers/wordOrder/`). How to add one: ARCHITECTURE.md, "Languages".
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: LanguageCode;
  readonly level: PackLevel;
  /** Words that end with a full stop within a sentence, without it, in lower case: "dr", "bzw". */
  readonly abbreviations: ReadonlySet<string>;
  /** Quotation marks: what opens, and what closes it. */
  readonly quotationMarks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of the opening marks that a space stands behind: « Il pleut ». */
  readonly spacedMarks: ReadonlySet<string>;
  /** Dashes with which a paragraph of dialogue begins: "—Llueve —dijo Ana—. Y hace frío." */
  readonly dialogueDashes: ReadonlySet<string>;
  /** Where a word is several: an empty match between "l’" and "avocat", or in "a-t-il". Null where none is. */
  readonly joints: RegExp | null;
  /** Whether a full stop makes a number an ordinal: "22. September". */
  readonly hasOrdinalStops: boolean;
  readonly reporting: ReportingWords;
  readonly phrases: PhraseWords;
  readonly names: NameWords;
}

export type LanguageCode = 'de' | 'ru' | 'es' | 'fr' | 'pt' | 'ar' | 'fa';
/** ISO 639-1, of the languages that speakers are read in. */
export type ReadLanguage = 'en' | LanguageCode;

/** How well speakers are read: by quotations and the verbs beside them, or reported speech and people as well. */
export type PackLevel = 'statements' | 'quotations';

/** Words that report. All in lower case, as they are written in an article. */
export interface ReportingWords {
  /** Finite forms that report by themselves ("sagte"), and whether that is said rather than thought. */
  readonly finite: ReadonlyMap<string, 'said' | 'thought'>;
  /** Finite forms that report with a word at the end of their clause: "teilte … mit", "gab … bekannt". */
  readonly split: ReadonlyMap<string, ReadonlyMap<string, 'said' | 'thought'>>;
  /** Forms that report with an auxiliary before or behind them: "hat … gesagt", "mitgeteilt hatte". */
  readonly participles: ReadonlyMap<string, 'said' | 'thought'>;
  /** Verbs that take a quotation as what they call something: "nannte … „einen Skandal“". */
  readonly calling: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Those of them with which the subject is not who says it: "wurde gesagt". */
  readonly passive: ReadonlySet<string>;
  /** Words that begin what is said: "dass", "ob". */
  readonly that: ReadonlySet<string>;
  /**
   * Those of them that stand behind a cue without a comma: "dijo que llueve". A comma before them means another thing.
   */
  readonly unmarkedThat: ReadonlySet<string>;
  /** Finite forms and participles that report by quotations only: "condenó", "a salué". */
  readonly withoutThat: ReadonlySet<string>;
  /** What stands before "que" when it belongs to that: "antes de que", "lo que", "plus que". */
  readonly beforeOtherThat: ReadonlySet<string>;
  /** Whether the words of a cue stand together, "a déclaré"; elsewhere the second ends its clause: "hat … erklärt". */
  readonly isTogether: boolean;
  /** Conjunctions that lead to another cue of the same subject, where the words of a cue stand together: "y añadió". */
  readonly conjunctionsOfCues: ReadonlySet<string>;
  /** Finite forms that are nouns behind a determiner or a preposition: "la demande". */
  readonly alsoNouns: ReadonlySet<string>;
  /** Words by which a cue beside them says that nothing is said: "no", "pas". */
  readonly negations: ReadonlySet<string>;
  /** Words before a passive auxiliary that make it an active one: "s'est félicité". */
  readonly reflexives: ReadonlySet<string>;
  /** Pronouns that stand between a subject and its verb: "le dijo", "m'a dit". The reflexives are among them. */
  readonly clitics: ReadonlySet<string>;
  /** Words that begin a clause which is about what is said rather than being it: "nachdem", "um … zu". */
  readonly aside: ReadonlySet<string>;
  /** Words that begin a relative clause, or a sentence. */
  readonly relative: ReadonlySet<string>;
  /**
   * Words before a source: "laut"; those that are `false` only where a word of saying follows: "nach Angaben der
   * Polizei".
   */
  readonly accordingTo: ReadonlyMap<string, boolean>;
  /** Those that are "according to" at the beginning of a sentence, where a quotation follows: "Para Ana Ruiz, «…»". */
  readonly opinionOf: ReadonlySet<string>;
  /** The same of several words: "de acuerdo con". */
  readonly accordingToPhrases: ReadonlySet<string>;
  /** Whether a noun names words or thoughts: "angaben", "medienberichten". */
  readonly sayingNoun: RegExp;
  /** Verbs that report with such a noun: "ist der Meinung, dass …". */
  readonly nounVerbs: ReadonlySet<string>;
  /** Words behind a source: "zufolge". */
  readonly accordingToBehind: ReadonlySet<string>;
  /** The word before a source behind what is said: „…“, so der Minister. */
  readonly so: ReadonlySet<string>;
  /** The word that begins a clause with the source in it: "Wie … mitteilte, …". */
  readonly asOpening: ReadonlySet<string>;
  /** Phrases that report and name nobody: "hieß es". */
  readonly nobodySays: ReadonlySet<string>;
  /** The word before an infinitive, and an infinitive that has it inside: "zu kürzen", "einzuführen". */
  readonly beforeInfinitive: ReadonlySet<string>;
  readonly infinitive: RegExp;
  readonly joinedInfinitive: RegExp;
  /** Forms that say that what stands here is somebody's words: the German subjunctive. */
  readonly reportedForms: ReadonlySet<string>;
  /** Forms that say so beside a cue only: they are used for what is merely possible, too. */
  readonly possibleForms: ReadonlySet<string>;
}

/** Words by which the end of a noun phrase is found. All in lower case. */
export interface PhraseWords {
  /** Whether nouns begin with a capital letter. Elsewhere any word that is not listed here may be a noun. */
  readonly nounsAreCapitalized: boolean;
  /** Articles, possessives and the like, with which a noun phrase begins. */
  readonly determiners: ReadonlySet<string>;
  /** Pronouns that are a source by themselves. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them with which a subject may begin. */
  readonly subjectDeterminers: ReadonlySet<string>;
  /** Those of them with which a role is somebody known: "die Ministerin", but neither "eine" nor "ihre". */
  readonly definite: ReadonlySet<string>;
  /** Those with which a noun phrase goes on behind a noun: the genitive "der Sprecher der Polizei". */
  readonly genitives: ReadonlySet<string>;
  /** Words with which a noun phrase goes on: "von", "für", "of" in names. */
  readonly joining: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that may stand before the subject of a clause: "und", "doch". */
  readonly clauseConjunctions: ReadonlySet<string>;
  /** Words that open a clause before its subject: prepositions and adverbs, "am Freitag sagte …". */
  readonly openers: ReadonlySet<string>;
  /** Those of the openers that a noun phrase follows. */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that say where something is said: "hieß es in einem Papier". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those that a town stands behind: "en León". Empty where it does not tell towns from people. */
  readonly townPrepositions: ReadonlySet<string>;
  /** Words that are no part of it. */
  readonly ending: ReadonlySet<string>;
  /** How adjectives and adverbs end. */
  readonly adjective: RegExp;
  readonly adverb: RegExp;
  /** How finite verbs look, where nouns have no capitals: they end a noun phrase. */
  readonly verb: RegExp;
}

/** Words by which people's names are found, and who is meant by others. All in lower case. */
export interface NameWords {
  /** "herr", "frau", "dr": before a name, and never part of it. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** Whether a noun is a role that people have: "bundeskanzlerin"; those of women, and those of men. */
  readonly role: RegExp;
  readonly femaleRole: RegExp;
  readonly maleRole: RegExp;
  /** "von", "van": within a name. */
  readonly particles: ReadonlySet<string>;
  /** Words with a capital letter that are no part of a name: months, weekdays, "Ende". */
  readonly notNames: ReadonlySet<string>;
  /** Given names that the tables of all languages do not have. */
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  /** Surnames that many people have: one is somebody's, alone or behind a word that no table knows. */
  readonly familyNames: ReadonlySet<string>;
  /** Last letters of given names that tell what a table does not: "a" of women, "o" of men. */
  readonly genderEndings: ReadonlyMap<string, Gender>;
  /** How many surnames a person may have, and whether it is the first of them that stands alone later. */
  readonly mostSurnames: number;
  readonly isFirstSurnameKept: boolean;
  /** Whether a given name that stands alone is somebody's. */
  readonly areGivenNamesEnough: boolean;
  /** Whether a role may be called by the end of its word: "Bundeskanzlerin", "die Kanzlerin". */
  readonly hasCompoundRoles: boolean;
  /** Words right before a name by which somebody speaks to its bearer: "disse a Ana". */
  readonly toWords: ReadonlySet<string>;
  /** Nouns before a name that make it that of a thing: "calle de Ana Ruiz", "San Pedro". */
  readonly thingsNamed: ReadonlySet<string>;
  /**
   * How many words a name beside a verb of speech needs when no table knows it: "disse Antinori". 0 where any word with
   * a capital may be a noun.
   */
  readonly fewestUnknown: number;
  /**
   * Given names that are words as well, and names of towns and companies: with a known given name they are somebody's,
   * alone they are not.
   */
  readonly notAlone: ReadonlySet<string>;
  /** Words that are given names elsewhere, and no names in this language. */
  readonly notGivenNames: ReadonlySet<string>;
  /** Pronouns that can be a speaker, by the gender of whom they stand for. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Whether a finite verb is of several: "sagten". A pronoun beside it stands for more than one. */
  readonly pluralVerb: RegExp;
  /** What a name may end with when something is said to be somebody's: "Merkels". Null where names do not change. */
  readonly genitiveEnding: string | null;
  /** Words before a name by which the phrase is about somebody else: "die Sprecherin von Anna Berg". */
  readonly ofWords: ReadonlySet<string>;
}

export type Gender = 'male' | 'female';
