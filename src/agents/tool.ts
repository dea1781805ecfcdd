import type * as z from 'zod/mini';
import type { Sources } from './sources';

/** Something that an agent can ask of the articles, or (`isWriting`) do to what people keep beside them. */
export interface Tool<Schema extends z.ZodMiniType = z.ZodMiniType> {
  /** "seeds_whoSaid" */
  readonly name: string;
  /** How people refer to it in a chat, behind "#". */
  readonly reference: string;
  /** For people: "Who Said What" */
  readonly title: string;
  /** For people, what it does. */
  readonly about: string;
  /** For the model: when to call it, and what it gives. */
  readonly description: string;
  readonly isWriting: boolean;
  readonly schema: Schema;
  /**
   * @returns plain JSON
   * @throws CannotAnswer with a sentence that the caller can act on
   */
  run(given: z.output<Schema>, sources: Sources, signal: AbortSignal): Promise<object>;
}

/** A tool whose arguments have the types that its schema says. */
export function tool<Schema extends z.ZodMiniType>(each: Tool<Schema>): Tool {
  return each;
}
