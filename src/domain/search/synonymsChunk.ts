/** Chunk `synonyms` (言いかえ): groups of words that mean the same to a resident, as the city lists them. Needed for every search. */
export interface SynonymsChunk {
  /** Each group holds two words or more; a word stands in one group. */
  readonly groups: readonly (readonly string[])[]
}

/** The name of the chunk. */
export const synonymsChunkName = 'synonyms'
