import type { Person } from '../../corpus/people';
import { isolated } from '../../article/direction';
import { articleCount, statementCount } from '../../article/wording';

/** How lists show a person: "Minister of Defence · 12 statements · 5 articles". */
export function personDescription({ roles, statements, articles }: Person): string {
  return [isolated(roles[0] ?? ''), statements > 0 ? statementCount(statements) : '', articleCount(articles)]
    .filter(Boolean)
    .join(' · ');
}
