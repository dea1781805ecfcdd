/** Raised whenever what stands in the index changes its shape or meaning: an index of another version is not used. */
export const mappingVersion = 1;

export interface IndexOptions {
  readonly shards: number;
  readonly replicas: number;
}

/** What a server needs to know to make the index of an archive: the body of its creation. */
export function indexBody({ shards, replicas }: IndexOptions): object {
  return {
    settings: { index: { number_of_shards: shards, number_of_replicas: replicas } },
    mappings: { _meta: { seedReview: mappingVersion }, dynamic: false, properties: {} },
  };
}
