/**
 * A word of the list: how it is written, its reading in hiragana, and marks added up, where it has any: 1 where the reading is
 * {@link ReadingWord.isChecked}, and those of {@link ReadingWord.places}.
 */
export type ReadingEntry = readonly [surface: string, reading: string] | readonly [surface: string, reading: string, marks: number]

/** Chunk `readings` (ふりがな): the words of the dataset's texts with their readings, by surface. Loaded only when wanted. */
export interface ReadingsChunk {
  readonly words: readonly ReadingEntry[]
}

/** The name of the chunk. */
export const readingsChunkName = 'readings'

/** In a {@link ReadingEntry}: the reading stands in the city's list. Versions before the other marks were made have this one alone. */
export const checkedMark = 1

/** A written word with its reading. */
export interface ReadingWord {
  readonly surface: string
  /** 読み, hiragana; letters of the surface that are no kanji stand in it as they are. */
  readonly reading: string
  /** True where the reading stands in the city's own list, with what it rests on; else only the analyser says so. */
  readonly isChecked: boolean
  /** Only of a single kanji: beside what the dataset has it in this reading ({@link placeOf}). Elsewhere it may be part of another word. */
  readonly places?: number
}
