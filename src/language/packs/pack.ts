/**
 * What Seed Review knows of a language beside English: tables, and nothing that runs. What is done with them is the
 * same for all (`analysis/speakers/wordOrder/`). How to add one: ARCHITECTURE.md, "Languages".
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: LanguageCode;
  readonly level: PackLevel;
  /** Whether the reading of this language is being tried out, and said to be so. */
  readonly isExperimental?: boolean;
  /** Words that end with a full stop within a sentence, without it, in lower case: "dr", "bzw". */
  readonly abbreviations: ReadonlySet<string>;
  /** Quotation marks: what opens, and what closes it. */
  readonly quotationMarks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a dash at its beginning says that a sentence is somebody's words: "— Поедем, — сказал Иванов". */
  readonly speechDashes?: boolean;
  /** Whether dashes part what is spoken in a paragraph from who speaks: "—Llueve —dijo Ana—. Y hace frío." */
  readonly dialogueDashes?: boolean;
  /** Those of the opening marks that a space stands behind: « Il pleut ». */
  readonly spacedMarks?: ReadonlySet<string>;
  /** Where a word is several: an empty match between "l’" and "avocat", or in "a-t-il". */
  readonly joints?: RegExp;
  /** Whether a sentence may end with a number: "Llovió el 22. Ana …". Elsewhere that is an ordinal: "22. September". */
  readonly endsWithNumber?: boolean;
  readonly reporting: ReportingWords;
  readonly phrases: PhraseWords;
  readonly names: NameWords;
}

export type LanguageCode = 'de' | 'ru' | 'es' | 'fr' | 'pt' | 'ar' | 'fa';
/** ISO 639-1, of the languages that speakers are read in. */
export type ReadLanguage = 'en' | LanguageCode;
export const readLanguages: readonly ReadLanguage[] = ['en', 'de', 'ru', 'es', 'fr', 'pt', 'ar', 'fa'];

export function isReadLanguage(code: string): code is ReadLanguage {
  return readLanguages.some((each) => each === code);
}

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
  /** Those with which it follows a noun: "die Warnung, dass". */
  readonly contentOf?: ReadonlySet<string>;
  /** Whether no comma stands before them: "قال أحمد إن …". */
  readonly isThatWithoutComma?: boolean;
  /** For a language whose clauses no comma parts, and whose verbs stand right behind or before their subjects. */
  readonly together?: TogetherWords;
  /** Whether a verb of saying without a subject is of whoever spoke before: "وأضاف أن …". */
  readonly dropsSubject?: boolean;
  /** Words that begin a clause which is about what is said rather than being it: "nachdem", "um … zu". */
  readonly aside: ReadonlySet<string>;
  /** How those of the finite forms end that share the subject of the sentence: "сказав, что …". */
  readonly gerund?: RegExp;
  /** Words that begin a relative clause, or a sentence. */
  readonly relative: ReadonlySet<string>;
  /**
   * Words before a source: "laut"; those that are `false` only where a word of saying follows: "nach Angaben der
   * Polizei".
   */
  readonly accordingTo: ReadonlyMap<string, boolean>;
  /** The same of several words: "de acuerdo con". */
  readonly accordingToPhrases?: ReadonlySet<string>;
  /** Words that are that at the beginning of a sentence with a quotation: "Para Ana Ruiz, «…»". */
  readonly opinionOf?: ReadonlySet<string>;
  /** Whether a noun behind "nach" names words or thoughts: "angaben", "medienberichten". */
  readonly sayingNoun: RegExp;
  /** Whether a noun names what follows it: "der Vorwurf, er habe …". Without, the same as behind "nach". */
  readonly contentNoun?: RegExp;
  /** Finite verbs, or participles, by which somebody answers what others said: "wies den Vorwurf zurück, …". */
  readonly answering?: ReadonlySet<string>;
  /** Verbs that report with such a noun: "ist der Meinung, dass …". */
  readonly nounVerbs: ReadonlySet<string>;
  /** Words behind a source: "zufolge". */
  readonly accordingToBehind: ReadonlySet<string>;
  /** Words that stand for a source that was named before: "demnach". */
  readonly sourceAdverbs?: ReadonlySet<string>;
  /** Words for what the sentence before says: "Das sagte Anna Berg." */
  readonly pointingBack?: ReadonlySet<string>;
  /** The word before a source behind what is said: „…“, so der Minister. */
  readonly so: ReadonlySet<string>;
  /** The word that begins a clause with the source in it: "Wie … mitteilte, …". */
  readonly asOpening: ReadonlySet<string>;
  /** Two words with which a clause says who said what stands before: "об этом сообщил Иванов". */
  readonly ofThis?: ReadonlySet<string>;
  /** Phrases that report and name nobody: "hieß es". */
  readonly nobodySays: ReadonlySet<string>;
  /** The word before an infinitive, and an infinitive that has it inside: "zu kürzen", "einzuführen". */
  readonly beforeInfinitive: ReadonlySet<string>;
  readonly infinitive: RegExp;
  readonly joinedInfinitive: RegExp;
  /** Forms that say that what stands here is somebody's words: the German subjunctive. */
  readonly reportedForms: ReadonlySet<string>;
  /** The subject beside which they say nothing: "ich habe". */
  readonly firstPerson?: string;
  /** Forms that say so beside a cue only: they are used for what is merely possible, too. */
  readonly possibleForms: ReadonlySet<string>;
}

/**
 * Words that report where the words of a verb stand together, "a déclaré" rather than "hat … erklärt", and no comma
 * says where a clause begins: "dijo que llueve y añadió que hace frío". All in lower case.
 */
export interface TogetherWords {
  /** Finite forms and participles that report by quotations only: "condenó", "a salué". */
  readonly withoutThat: ReadonlySet<string>;
  /** What stands before "que" when it belongs to that: "antes de que", "lo que", "plus que". */
  readonly beforeOtherThat: ReadonlySet<string>;
  /** Finite forms that are nouns behind a determiner or a preposition: "la demande". */
  readonly alsoNouns: ReadonlySet<string>;
  /** Words by which a verb beside them says that nothing is said: "no", "pas". */
  readonly negations: ReadonlySet<string>;
  /** Words before a passive auxiliary that make it an active one: "s'est félicité". */
  readonly reflexives: ReadonlySet<string>;
  /** Pronouns that stand between a subject and its verb: "le dijo", "m'a dit". The reflexives are among them. */
  readonly clitics: ReadonlySet<string>;
}

/** Words by which the end of a noun phrase is found. All in lower case. */
export interface PhraseWords {
  /** Whether nouns begin with a capital letter. Elsewhere any word that is not listed here may be a noun. */
  readonly nounsAreCapitalized: boolean;
  /** Articles, possessives and the like, with which a noun phrase begins. */
  readonly determiners: ReadonlySet<string>;
  /** Prepositions with an article in them: "im". */
  readonly contracted?: ReadonlySet<string>;
  /** Pronouns that are a source by themselves. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them with which a subject may begin. */
  readonly subjectDeterminers: ReadonlySet<string>;
  /** Those of them with which a role is somebody known: "la ministra", but not "una ministra". Without, any may be. */
  readonly definite?: ReadonlySet<string>;
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
  /** Those of them with which a passive says who did something: "wurde vom Minister gefordert". */
  readonly agentPrepositions?: ReadonlySet<string>;
  /** Those that a town stands behind, and nobody: "en León". */
  readonly townPrepositions?: ReadonlySet<string>;
  /** Words that are no part of it. */
  readonly ending: ReadonlySet<string>;
  /** How adjectives and adverbs end. */
  readonly adjective: RegExp;
  readonly adverb: RegExp;
  /** How finite verbs look, where nouns have no capitals: they end a noun phrase. */
  readonly verb?: RegExp;
  /**
   * How words end that cannot be a subject, where word order is free: "сказал газете директор". Without it, the subject
   * opens its clause or follows the verb.
   */
  readonly object?: RegExp;
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
  /** Words that are given names elsewhere, and no names in this language. */
  readonly notGivenNames: ReadonlySet<string>;
  /** Given names that the tables of the English engine do not have, or have for others. */
  readonly givenNames?: ReadonlyMap<string, Gender>;
  /** Last letters of given names that tell what no table does: "a" of women, "o" of men. */
  readonly genderEndings?: ReadonlyMap<string, Gender>;
  /** How many surnames a person may have, if more than one; and whether it is the first that stands alone later. */
  readonly mostSurnames?: number;
  readonly isFirstSurnameKept?: boolean;
  /** Whether a role is called by its whole word only; elsewhere by its end as well: "Bundeskanzlerin", "Kanzlerin". */
  readonly areRolesWhole?: boolean;
  /** Words right before a name by which somebody speaks to its bearer: "disse a Ana". */
  readonly toWords?: ReadonlySet<string>;
  /** Nouns before a name that make it that of a thing: "calle de Ana Ruiz", "San Pedro". */
  readonly thingsNamed?: ReadonlySet<string>;
  /** Given names that are nouns, too: names only before a surname, and without an article or number before them. */
  readonly nounsToo?: ReadonlySet<string>;
  /** Places, which are no people wherever they stand. */
  readonly places?: ReadonlySet<string>;
  /** Surnames that are known well enough to stand alone, or behind a word that no table knows. */
  readonly knownNames?: ReadonlySet<string>;
  /** How many words a name needs that only the verb beside it tells, if more than one: "dijo Wang Duero". */
  readonly fewestUnknown?: number;
  /** Given names that are words as well, towns and companies: names behind a given name, but not by themselves. */
  readonly notAlone?: ReadonlySet<string>;
  /** What people do rather than things, beside saying; with a subject of one word, that word is a name. */
  readonly personalVerbs?: ReadonlySet<string>;
  /** "sich", which may stand between such a verb and its subject. */
  readonly reflexives?: ReadonlySet<string>;
  /** How nouns end, and nouns that need no article; without, no word is taken for a name by what it does. */
  readonly noun?: RegExp;
  /** Pronouns that can be a speaker, by the gender of whom they stand for. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Whether a finite verb is of several: "sagten". A pronoun beside it stands for more than one. */
  readonly pluralVerb: RegExp;
  /** What a name may end with when something is said to be somebody's: "Merkels". */
  readonly genitiveEnding?: string;
  /** Words before a name by which the phrase is about somebody else: "die Sprecherin von Anna Berg". */
  readonly ofWords: ReadonlySet<string>;
  /** For a language whose names are written in letters, or change in ways, that other tables do not know. */
  readonly own?: OwnNames;
}

/** Names that are read by tables of their own. Keys are in lower case, with "е" for "ё". */
export interface OwnNames {
  /** Given names in the nominative. */
  readonly given: ReadonlyMap<string, Gender>;
  /** Those of them that are words as well: no names without a surname. */
  readonly wordsToo: ReadonlySet<string>;
  /** Forms that no declension explains, and their nominative: "павла", "павел". */
  readonly irregular: ReadonlyMap<string, string>;
  /** How names end in the nominative, whose they are, and how they end elsewhere; the first that fits is it. */
  readonly declensions: readonly Declension[];
  /** What begins a word and is no part of a name: the "و" of "وأحمد". */
  readonly clitics: RegExp | null;
  /** Whether names begin with a capital letter. */
  readonly areCapitalized: boolean;
  /** Surnames that everybody knows, in the nominative: they name somebody wherever they stand. */
  readonly wellKnown: ReadonlySet<string>;
  /** What a word of a name is made of: the language's letters. */
  readonly letters: RegExp;
  /** A name with its capital letter inside: "аль-Маари". */
  readonly capitalWithin: RegExp;
  /** How words end that may be adjectives, in any case: "Северной Осетии" is nobody. */
  readonly adjective: RegExp;
  /** Whether a name is one of a father: "Петрович". */
  readonly patronymic: RegExp;
  /** Whether a word with a capital letter is a surname by its ending, whatever stands beside it. */
  readonly surname: RegExp;
  /** Names that end like people's and are not: "Берлин". In the nominative. */
  readonly places: ReadonlySet<string>;
  /** Nouns before names that are no people's: "компания Голдман Сакс". */
  readonly things: RegExp;
  /** Nouns for people that somebody has: "адвокат Иванова" is not Ivanov. */
  readonly belonging: RegExp;
  /** Verbs that tell the gender of their subject. */
  readonly verbGenders: readonly (readonly [RegExp, Gender])[];
}

export interface Declension {
  readonly nominative: string;
  readonly gender: Gender | null;
  readonly others: readonly string[];
}

export type Gender = 'male' | 'female';
