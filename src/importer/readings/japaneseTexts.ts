import { hasKanji } from '../../domain/reading/kanaLetters.ts'

/** Fields that hold parts of other texts, file names and the like: no text of their own for a reader. */
const notRead = new Set(['unit', 'file', 'sha256', 'document', 'rule'])

/** Every text with kanji in a value, once, in the order of its first place. */
export function japaneseTexts(value: unknown): readonly string[] {
  const texts = new Set<string>()
  collect(value, texts)
  return [...texts]
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (hasKanji(value)) texts.add(value)
  } else if (Array.isArray(value)) {
    for (const entry of value) collect(entry, texts)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) if (!notRead.has(key)) collect(entry, texts)
  }
}
