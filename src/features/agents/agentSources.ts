import { CannotAnswer, type Sources } from '../../agents/sources';
import { anchorAt } from '../../review/anchor';
import { newThreadId } from '../../review/notes';
import { reviewedIn } from '../ledger/ledgerRows';
import { displayPath, type Services } from '../services';

/** The articles of the window, for the tools of agents. */
export function agentSources(services: Services): Sources {
  return {
    library: services.library,
    pathOf: displayPath,
    reviewedOn: (article) => reviewedIn(services, article),
    addNote: async ({ id, text: words }, at, text) => {
      const note = { kind: 'note', at: at && anchorAt(words, at), thread: newThreadId(), text } as const;
      if (!(await services.desks.decide(id, note))) throw new CannotAnswer('The note was not kept.');
    },
  };
}
