import * as z from 'zod/mini';
import { words } from '../arguments';
import { articleAt, CannotAnswer } from '../sources';
import { placeOfId } from '../statements';
import { tool } from '../tool';

/** The only tool that writes: never into an article, but beside it, where people's notes are. */
export const addNote = tool({
  name: 'seeds_addNote',
  reference: 'addNote',
  title: 'Add a Note',
  about: 'Keeps a note on a statement, on other words, or on an article, for the people who review it.',
  description:
    'Adds a note for the reviewers, after the person has agreed. Say what it is about: the id of a statement as the ' +
    'other tools give it, or ARTICLE#START-END for other words, or the path of an article for all of it. Tags such as ' +
    '#check in the text can be searched for. Articles themselves are never changed.',
  isWriting: true,
  schema: z.strictObject({
    about: words('A statement’s id, ARTICLE#START-END, or an article’s path.', 4200),
    text: words('The note.', 4000),
  }),
  async run({ about, text }, sources) {
    if (!sources.addNote) throw new CannotAnswer('Notes cannot be kept here.');
    const place = placeOfId(about);
    const article = await articleAt(sources, place?.path ?? about);
    if (place && place.end > article.text.length)
      throw new CannotAnswer(`The article is ${article.text.length} long; “${about}” reaches beyond its end.`);
    const at = place && { start: place.start, end: place.end };
    await sources.addNote(article, at, text);
    return {
      noted: true,
      article: sources.pathOf(article.id),
      ...(at && { on: article.text.slice(at.start, at.end) }),
    };
  },
});
