import { isInSight, keepInSight } from '../../../src/app/ui/aloud/keepInSight.ts'
import { openReading, type Reading } from '../../../src/app/ui/aloud/openReading.ts'
import { readableSentences, type ReadableSentence } from '../../../src/app/ui/aloud/readableSentences.ts'
import { markSentence, unmarkSentence } from '../../../src/app/ui/aloud/sentenceMark.ts'

declare global {
  interface Window {
    /** Finds the sentences of the page's `main`, and says their texts. */
    readonly findSentences: () => readonly string[]
    /** What the page shows in the place of a sentence that was found, `undefined` where it shows something else by now. */
    readonly shownAt: (at: number) => string | undefined
    readonly markAt: (at: number) => void
    readonly unmark: () => void
    /** Scrolls to a sentence, and says whether it can be seen, before and after. */
    readonly keepAt: (at: number) => readonly [before: boolean, after: boolean]
    /** Opens the reading of the page's `main`, whose readings are these words. */
    readonly openPage: (words: readonly (readonly [string, string])[]) => void
    readonly reading: Reading
  }
}

let found: readonly ReadableSentence[] = []

const main = (): Element => document.querySelector('main') ?? document.body

function rangeAt(at: number): Range {
  const range = found[at]?.range()
  if (!range) throw new Error(`The page shows no sentence ${at}.`)
  return range
}

const parts: Pick<Window, 'findSentences' | 'shownAt' | 'markAt' | 'unmark' | 'keepAt' | 'openPage'> = {
  findSentences() {
    found = readableSentences(main())
    return found.map(({ text }) => text)
  },
  shownAt: at => found[at]?.range()?.toString(),
  markAt: at => markSentence(rangeAt(at)),
  unmark: unmarkSentence,
  keepAt(at) {
    const before = isInSight(rangeAt(at))
    keepInSight(rangeAt(at))
    return [before, isInSight(rangeAt(at))]
  },
  openPage(words) {
    const chunk = { words: words.map(([surface, reading]) => [surface, reading, 1] as const) }
    Object.assign(window, { reading: openReading(main(), { read: () => Promise.resolve(chunk), want: () => Promise.resolve() }) })
  },
}

Object.assign(window, parts)
