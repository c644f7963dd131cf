import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { hasKanji } from '../reading/kanaLetters.ts'
import { toKana } from '../reading/toKana.ts'
import { normaliseText } from './normaliseText.ts'
import type { SynonymsChunk } from './synonymsChunk.ts'

/** How a city's synonyms change words. All texts are normalised. */
export interface Synonyms {
  /** The word with each synonym in it, also of several groups at once, exchanged for the others of its group. */
  readonly of: (word: string) => readonly string[]
  /** The synonyms that are read as the kana, as they are written. */
  readonly readAs: (kana: string) => readonly string[]
  /** Like `of`, for kana in which the reading of a synonym stands: the readings that mean the same. */
  readonly spoken: (kana: string) => readonly string[]
}

const most = 32
/** A reading shorter than this stands in too many others (ぼけ, みち). */
const shortestInside = 3

/** Binds a city's groups. Without readings nothing is known of kana. */
export function createSynonyms({ groups }: SynonymsChunk, readings: ReadingDictionary | undefined): Synonyms {
  const written = groups.map(group => group.map(normaliseText).toSorted(longerFirst))
  const byKana = new Map<string, string[]>()
  const spokenGroups: string[][] = []
  for (const group of readings ? groups : []) {
    const inKana: string[] = []
    for (const member of group) {
      const [normal, kana] = [normaliseText(member), kanaOf(member, readings)]
      if (kana === undefined) continue
      if (kana !== normal) byKana.set(kana, [...byKana.get(kana) ?? [], normal])
      if (kana.length >= shortestInside) inKana.push(kana)
    }
    spokenGroups.push([...new Set(inKana)].toSorted(longerFirst))
  }
  return {
    of: word => exchange(word, written),
    readAs: kana => byKana.get(kana) ?? [],
    spoken: kana => exchange(kana, spokenGroups),
  }
}

const longerFirst = (one: string, other: string): number => other.length - one.length

/** The reading of a word, where all its kanji have one. */
function kanaOf(word: string, readings: ReadingDictionary | undefined): string | undefined {
  const kana = readings ? toKana(word, readings) : word
  return hasKanji(kana) ? undefined : normaliseText(kana)
}

function exchange(word: string, groups: readonly (readonly string[])[]): readonly string[] {
  const found = new Set([word])
  for (const group of groups) {
    for (const known of [...found]) {
      const member = group.find(candidate => known.includes(candidate))
      if (member === undefined) continue
      for (const other of group) if (found.size <= most && other !== member) found.add(known.replace(member, other))
    }
  }
  found.delete(word)
  return [...found]
}
