import { readdirSync } from 'node:fs';
import { readProjectFile } from '../readProjectFile';
import { letters } from './texts';

/** What an article may consist of, at any length. */
export interface Shape {
  readonly shape: string;
  readonly of: (length: number) => string;
}

let samples = '';

/** The sample articles one after the other, with other people and words each time. */
export const news: Shape = { shape: 'news', of: (length) => varied(sampleText(), length) };

/** The same with dates, quotations and names in all kinds of places, without paragraphs. */
export const endlessParagraph: Shape = {
  shape: 'one paragraph without end',
  of: (length) => news.of(length).replace(/\s+/g, ' '),
};

function sampleText(): string {
  samples ||= readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readProjectFile('seeds', name).trim())
    .join('\n\n');
  return samples;
}

function varied(text: string, length: number): string {
  let all = '';
  for (let copy = 0; all.length < length; copy++) {
    const ending = copy === 0 ? '' : letters(copy);
    all += `${ending ? text.replace(/\p{Lu}\p{Ll}{4,20}(?!\p{L})/gu, (word) => word + ending) : text}\n\n`;
  }
  return all.slice(0, length);
}
