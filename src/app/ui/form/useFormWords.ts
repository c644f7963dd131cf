import { inject } from 'vue'
import { textReadingKey } from '../text/textReading.ts'
import type { Words } from '../text/words.ts'

/** A form's own text with readings, where it is Japanese and the person wants them; else, and where it is the app's, as it is. */
export function useFormWords(): (words: Words, language: string | undefined) => Words {
  const read = inject(textReadingKey, undefined)
  return (words, language) => read?.value && language === 'ja' && typeof words === 'string' ? { pieces: read.value(words) } : words
}
