import type { Span } from '../../article/article';

/** A statement before anybody asked which entity its source stands for. Fields as in `Statement`. */
export interface FoundStatement {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly confidence: number;
  readonly speech: boolean;
}
