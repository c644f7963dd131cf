import type { ReadingsChunk } from '../../domain/reading/readingsChunk.ts'
import { chooseWords } from './chooseWords.ts'
import type { Analyse } from './createAnalyser.ts'
import { japaneseTexts } from './japaneseTexts.ts'
import type { Override } from './overridesSchema.ts'
import { compileOverrides, readTokens } from './readTokens.ts'

/** The word list for every Japanese text of some chunks' contents. The same input gives the same list. */
export function buildReadings(contents: readonly unknown[], analyse: Analyse, overrides: readonly Override[]): ReadingsChunk {
  const rules = compileOverrides(overrides)
  return chooseWords(japaneseTexts(contents).map(text => readTokens(text, analyse, rules)))
}
