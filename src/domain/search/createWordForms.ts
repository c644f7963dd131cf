import { toKana } from '../reading/toKana.ts'
import { createSynonyms } from './createSynonyms.ts'
import { longMarkSpellings } from './longMarkSpellings.ts'
import { normaliseText } from './normaliseText.ts'
import type { QueryWord, WordForm } from './queryWord.ts'
import type { SynonymsChunk } from './synonymsChunk.ts'
import type { WordReadings } from './wordReadings.ts'

/** A word shorter than this is not looked for in readings: one kana is part of too many. */
const shortestSpoken = 2
const factors = { spelling: 0.95, spoken: 0.85, meant: 0.85, synonym: 0.75, spokenSynonym: 0.6, homophone: 0.4, notMeant: 0.25, readAlike: 0.6, within: 0.4 } as const
/** How much less a word counts that was typed by its reading. */
const typedInKana = 0.8
const kanaInside = /[\u3041-\u309f]/
const kanjiInside = /\p{Script=Han}/u

/** Makes words out of what is typed. `undefined` for text that says nothing to a search (spaces, ・). */
export type MakeWord = (typed: string) => QueryWord | undefined

/** Binds the word lists of a version. Without `readings` a word is found as it is written only. */
export function createWordForms(groups: SynonymsChunk, readings: WordReadings | undefined): MakeWord {
  const synonyms = createSynonyms(groups, readings?.dictionary)

  const written = (texts: readonly string[], factor: number) => texts.map((text): WordForm => ({ text, where: 'written', factor }))
  const spoken = (texts: readonly string[], factor: number, where: 'spoken' | 'within' = 'spoken') => texts
    .filter(text => readings && text.length >= shortestSpoken && kanaInside.test(text) && !kanjiInside.test(text))
    .map((text): WordForm => ({ text, where, factor }))

  /** What is found for the words that are read as the kana, wherever they stand: 学校 in 小学校 for がっこう. */
  function homophones(kana: string): WordForm[] {
    const meant = synonyms.readAs(kana)
    const words = new Set([...readings?.homophones(kana) ?? [], ...meant, ...inflected(kana)])
    return [...words].flatMap(word => [
      ...written([normaliseText(word), ...longMarkSpellings(word)], meant.length === 0 ? factors.homophone : meant.includes(normaliseText(word)) ? factors.meant : factors.notMeant),
      ...written(synonyms.of(normaliseText(word)), factors.synonym * typedInKana),
    ])
  }

  /** Words of which the list holds the kanji only: 図る for はかる. */
  function inflected(kana: string): string[] {
    return Array.from({ length: Math.max(0, kana.length - shortestSpoken) }, (_, index) => index + shortestSpoken)
      .flatMap(end => readings?.homophones(kana.slice(0, end)).map(stem => stem + kana.slice(end)) ?? [])
  }

  return (typed) => {
    const word = normaliseText(typed)
    if (word === '') return undefined
    const kana = readings ? normaliseText(toKana(typed, readings.dictionary)) : word
    return {
      typed: typed.trim(),
      forms: strongest([
        ...written([word], 1),
        ...written(longMarkSpellings(typed), factors.spelling),
        // Of words read alike (給食, 求職) those that the city lists as everyday words are meant.
        ...spoken([word], synonyms.readAs(word).length > 0 ? factors.notMeant : factors.spoken),
        ...written(synonyms.of(word), factors.synonym),
        ...homophones(word),
        ...spoken(synonyms.spoken(word), factors.spokenSynonym),
      ]),
      lastForms: [
        ...spoken([kana], factors.readAlike).filter(form => form.text !== word),
        ...spoken([word], factors.within, 'within'),
      ],
    }
  }
}

/** Each form once, with the most that it counts. */
function strongest(forms: readonly WordForm[]): readonly WordForm[] {
  const best = new Map<string, WordForm>()
  for (const form of forms) {
    const key = `${form.where} ${form.text}`
    if (form.factor > (best.get(key)?.factor ?? 0)) best.set(key, form)
  }
  return [...best.values()]
}
