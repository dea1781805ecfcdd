import { likenessOf, type Sketch } from '../../corpus/sketch';
import { Groups } from './groups';
import { Sharing } from './sharing';

/** So much of two texts must be the same. Papers cut, and add a paragraph of their own. */
const alike = 0.4;
/** Of more articles with the same few words, the later ones are compared with the first ones alone. */
const mostSharing = 60;

/** The same story in several papers. Takes time in proportion to the number of articles. */
export class Reprints {
  private readonly articles: { readonly id: string; readonly published: string; readonly sketch: Sketch }[] = [];
  private readonly groups = new Groups();
  private readonly sharing = new Sharing(mostSharing);

  /** @param published the day; null when unknown, which comes last */
  add(id: string, published: string | null, sketch: Sketch): void {
    const number = this.groups.add();
    this.articles.push({ id, published: published ?? '9999', sketch });
    const compared = new Set<number>();
    for (const hash of sketch) for (const other of this.sharing.meet(hash, number)) compared.add(other);
    for (const other of compared)
      if (!this.groups.areJoined(number, other) && likenessOf(sketch, this.articles[other]!.sketch) >= alike)
        this.groups.join(number, other);
  }

  /** For each reprint the article that was published first, by their ids. */
  firsts(): Map<string, string> {
    const firsts = new Map<string, string>();
    for (const group of this.groups.all()) {
      const [first, ...others] = group
        .map((number) => this.articles[number]!)
        .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
      for (const { id } of others) firsts.set(id, first!.id);
    }
    return firsts;
  }
}
