/**
 * Sources of patterns for names as layouts show them. They are put together with others and take linear time: every
 * repetition is bounded.
 */

/** A word of a name, or of the titles before it: "Senator", "J.", "O’Neil". */
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;

/** "Senator Ada Quist", "Governor of Rhode Ada van der Quist": capitals, with small words between them. */
const nameInLayout = String.raw`${nameWord}(?: (?:(?:of|the|and|for|de|da|di|der|den|van|von|al|el|bin|la|le) ){0,3}${nameWord}){0,8}`;

/** What follows a name after a comma: ", baker", ", mayor of Orrin since 2019". */
const roleBehind = String.raw`, [^.!?“”"„«»:\n]{2,80}`;

/** A name, maybe with its role behind it. */
export const signature = String.raw`${nameInLayout}(?:${roleBehind})?`;
