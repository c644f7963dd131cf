/** A word of the list: how it is written, its reading in hiragana, and `1` where the reading is {@link ReadingWord.isChecked}. */
export type ReadingEntry = readonly [surface: string, reading: string] | readonly [surface: string, reading: string, isChecked: 1]

/** Chunk `readings` (ふりがな): the words of the dataset's texts with their readings, by surface. Loaded only when wanted. */
export interface ReadingsChunk {
  readonly words: readonly ReadingEntry[]
}

/** The name of the chunk. */
export const readingsChunkName = 'readings'

/** A written word with its reading. */
export interface ReadingWord {
  readonly surface: string
  /** 読み, hiragana; letters of the surface that are no kanji stand in it as they are. */
  readonly reading: string
  /** True where the reading stands in the city's own list, with what it rests on; else only the analyser says so. */
  readonly isChecked: boolean
}
