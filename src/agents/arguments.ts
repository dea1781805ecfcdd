/** The kinds of arguments that tools take, with their limits: a model's arguments are as hostile as any input. */
import en from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';

// Messages say what is expected, not only that it is missing.
z.config(en());

const described = (text: string) => z.describe(text);

export const words = (description: string, longest = 400) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), described(description));

export const period = (description: string) =>
  z
    .string()
    .check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'is no "2025-11-08", "2025-11" or "2025"'), described(description));

export const path = z
  .string()
  .check(z.minLength(1), z.maxLength(4096), described('The path of an article, exactly as another tool gave it.'));

export const limitOf = (usual: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(50)), usual).check(described('How many at most, from 1 to 50.'));

export const limit = limitOf(20);

export const next = z.optional(
  z
    .string()
    .check(
      z.regex(/^\d{1,7}(?:\.\d{1,7})?$/, 'is not what an answer had as “next”'),
      described('For more: what the last answer had as “next”, with the same arguments.'),
    ),
);

export const order = z
  ._default(z.enum(['best', 'newest', 'oldest']), 'best')
  .check(described('Best match first, or by the day of publication.'));
