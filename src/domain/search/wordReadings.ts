import { createReadingDictionary, type ReadingDictionary } from '../reading/readingDictionary.ts'
import type { ReadingsChunk } from '../reading/readingsChunk.ts'
import { homophonesSteps, type Homophones } from './homophones.ts'
import { runToEnd } from './runToEnd.ts'

/** What search knows of readings: from kanji to kana and back. */
export interface WordReadings {
  readonly dictionary: ReadingDictionary
  readonly homophones: Homophones
}

/** Makes the readings of a word list ready. */
export function createWordReadings(chunk: ReadingsChunk): WordReadings {
  return runToEnd(wordReadingsSteps(chunk))
}

/** The same in short steps. */
export function* wordReadingsSteps(chunk: ReadingsChunk): Generator<void, WordReadings, void> {
  const dictionary = createReadingDictionary(chunk)
  yield
  return { dictionary, homophones: yield* homophonesSteps(chunk) }
}
