import { relative, sep } from 'node:path';
import type { Analysis } from '../analysis/analysis';
import type { Article, Particulars } from '../article/article';
import { Emitter } from '../corpus/emitter';
import type { Judgement } from '../corpus/judgement';
import { applyDecisions } from '../review/applyDecisions';
import { articleDecisions, revisionWith, type ArticleDecisions } from '../review/articleDecisions';
import { everyArticle } from '../review/decisionFiles';
import type { Desk } from '../review/desk';
import { NamesEverywhere } from '../review/namesEverywhere';
import { statusesFrom, statusOf, type ShownStatus } from '../review/reviewState';
import type { CountedValue, Status } from '../search/index/types';

/** What the reviewers of one folder decided, for as long as a program runs. Articles' ids are their paths. */
export class FolderJudgement implements Judgement {
  readonly changed = new Emitter<string>();
  readonly namesChanged = new Emitter<void>();
  private names = new NamesEverywhere();
  private readonly known = new Map<string, ArticleDecisions>();

  /**
   * @param root the folder that the desk's paths begin in
   * @param digestOf of an article's text as it is now, as decisions keep it
   */
  constructor(
    private readonly root: string,
    private readonly desk: Desk,
    private readonly digestOf: (id: string) => string,
  ) {
    desk.files.changed.listen((path) => {
      if (path === everyArticle) {
        this.names = new NamesEverywhere(desk.files.on(everyArticle));
        return this.namesChanged.fire();
      }
      const id = this.idOf(path);
      this.known.delete(id);
      this.changed.fire(id);
    });
  }

  /** An article's path in the folder, with "/". */
  pathOf(id: string): string {
    return relative(this.root, id).split(sep).join('/');
  }

  decisionsOn(id: string): ArticleDecisions {
    let known = this.known.get(id);
    if (!known) this.known.set(id, (known = articleDecisions(this.desk.files.on(this.pathOf(id)))));
    return known;
  }

  particularsOf(id: string): Particulars {
    return this.decisionsOn(id).particulars;
  }

  applied(article: Article, computed: Analysis): Analysis {
    const names = computed.entities.map(({ name }) => name);
    if (this.revisionOf(article.id, names) === '') return computed;
    return applyDecisions(article, computed, this.decisionsOn(article.id).decisions, this.names);
  }

  revisionOf(id: string, names: readonly string[]): string {
    return revisionWith(this.decisionsOn(id), this.names, names);
  }

  statusOf(id: string): ShownStatus {
    const { review } = this.decisionsOn(id);
    return statusOf(review, review ? this.digestOf(id) : '');
  }

  statusesOf(id: string): Status[] {
    return statusesFrom(this.statusOf(id), false);
  }

  tagsOf(id: string): readonly string[] {
    return this.decisionsOn(id).tags;
  }

  tags(): CountedValue[] {
    return [];
  }

  private idOf(path: string): string {
    return `${this.root}${sep}${path.split('/').join(sep)}`;
  }
}
