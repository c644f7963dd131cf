import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { toKana } from '../reading/toKana.ts'
import { longMarkSpellings } from './longMarkSpellings.ts'
import { normaliseText } from './normaliseText.ts'
import type { QueryWord, WordForm } from './queryWord.ts'
import type { SynonymsChunk } from './synonymsChunk.ts'

/** A word shorter than this is not looked for in readings: one kana is part of too many. */
const shortestSpoken = 2
const mostSynonyms = 32
const factors = { spelling: 0.95, spoken: 0.85, synonym: 0.75, readAlike: 0.6, within: 0.4 } as const
const kanaOnly = /^[\u3041-\u309fー]+$/

/** Makes words out of what is typed. `undefined` for text that says nothing to a search (spaces, ・). */
export type MakeWord = (typed: string) => QueryWord | undefined

/** Binds the word lists of a version. Without `readings` a word is found as it is written only. */
export function createWordForms({ groups }: SynonymsChunk, readings: ReadingDictionary | undefined): MakeWord {
  const normalGroups = groups.map(group => group.map(normaliseText).toSorted((one, other) => other.length - one.length))

  function synonyms(word: string): string[] {
    const found = new Set([word])
    for (const group of normalGroups) {
      for (const known of [...found]) {
        const member = group.find(candidate => known.includes(candidate))
        if (member === undefined) continue
        for (const other of group) if (found.size <= mostSynonyms && other !== member) found.add(known.replace(member, other))
      }
    }
    found.delete(word)
    return [...found]
  }

  function spokenForms(text: string, factor: number): WordForm[] {
    return readings && kanaOnly.test(text) && text.length >= shortestSpoken ? [{ text, where: 'spoken', factor }] : []
  }

  return (typed) => {
    const word = normaliseText(typed)
    if (word === '') return undefined
    const kana = readings ? normaliseText(toKana(typed, readings)) : word
    return {
      typed: typed.trim(),
      forms: [
        { text: word, where: 'written', factor: 1 },
        ...longMarkSpellings(typed).map((text): WordForm => ({ text, where: 'written', factor: factors.spelling })),
        ...spokenForms(word, factors.spoken),
        ...synonyms(word).map((text): WordForm => ({ text, where: 'written', factor: factors.synonym })),
      ],
      lastForms: [
        ...spokenForms(kana, factors.readAlike).filter(form => form.text !== word),
        ...spokenForms(word, factors.within).map((form): WordForm => ({ ...form, where: 'within' })),
      ],
    }
  }
}
