/**
 * Why articles are not kept in MiniSearch 7.2: it cleans up replaced documents in batches with pauses between them
 * ("auto vacuum", on by default), walking through its tree of terms all the while. A document that comes in during a
 * pause may split a branch of the tree that the walk is about to go down, which then throws where nobody can catch it.
 * An editor replaces articles all the time.
 *
 *     node bench/vacuum.mjs
 */
import MiniSearch from 'minisearch';
import { articles } from './corpus.mjs';

const count = 2000;
const documents = [...articles(2 * count)];
const index = new MiniSearch({ fields: ['text'] });
index.addAll(documents.slice(0, count));

let failure = null;
process.on('unhandledRejection', (error) => (failure ??= error));

let replaced = 0;
while (replaced < count && failure === null) {
  index.replace({ ...documents[replaced], text: documents[count + replaced].text });
  replaced++;
  await new Promise((resolve) => setTimeout(resolve, 2));
}
console.log(
  failure === null
    ? `MiniSearch replaced ${replaced} articles without a fault.`
    : `MiniSearch failed after ${replaced} replaced articles, out of reach of any try: ${failure.stack}`,
);
