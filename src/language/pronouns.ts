// Pronouns for one person, with their contractions.

import { words } from './wordList';

export const MALE_PRONOUNS = words(`he, him, his, himself, he's, he'd, he'll`);

export const FEMALE_PRONOUNS = words(`she, her, hers, herself, she's, she'd, she'll`);

/** Pronouns for whoever speaks or writes. */
export const FIRST_PERSON_PRONOUNS = words(`i, me, my, mine, myself, i'm, i've, i'd, i'll`);
