/** Why an archive could not do what it was asked for. The message says to a person what is wrong and what to do. */
export class ArchiveProblem extends Error {
  constructor(
    readonly kind: ArchiveProblemKind,
    message: string,
    /** What the server itself said, for the log; may be empty. */
    readonly detail = '',
  ) {
    super(message);
  }
}

/**
 * `unreachable`, `timeout`, `cut`, `certificate`, `redirected`: nobody answered, or not the right one. `credentials`,
 * `forbidden`: the server does not know the person, or does not let them. `noServer`: what answers is no OpenSearch.
 * `oldServer`, `noIndex`, `foreignIndex`, `otherMapping`: it has no such archive, or one that was made otherwise.
 * `exists`: there is one already. `readOnly`: it takes nothing in, for lack of room on its disks for the most part.
 * `unavailable`: it cannot answer now, and will later. `query`: it refuses the question. `tooMany`:
 * too many words begin like one of it. `other`: anything else.
 */
export type ArchiveProblemKind =
  | 'unreachable'
  | 'timeout'
  | 'cut'
  | 'certificate'
  | 'redirected'
  | 'credentials'
  | 'forbidden'
  | 'noServer'
  | 'oldServer'
  | 'noIndex'
  | 'foreignIndex'
  | 'otherMapping'
  | 'exists'
  | 'readOnly'
  | 'unavailable'
  | 'stopped'
  | 'query'
  | 'tooMany'
  | 'other';
