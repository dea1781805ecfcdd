import type { Person } from '../../corpus/people';
import { counted } from '../../article/counted';

/** How lists show a person: "Minister of Defence · 12 statements · 5 articles". */
export function personDescription({ roles, statements, articles }: Person): string {
  return [roles[0], statements > 0 ? counted(statements, 'statement') : '', counted(articles, 'article')]
    .filter(Boolean)
    .join(' · ');
}
