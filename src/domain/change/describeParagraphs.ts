import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import { matchByText } from './matchByText.ts'
import { shorten, shortenDifference } from './shortenDifference.ts'

const itself = (text: string) => text

/** Tells a text of several paragraphs, a line for each that changed, came or went, or one that only their order changed. */
export function describeParagraphs(language: Language, label: string, old: readonly string[], now: readonly string[]): ChangeLine[] {
  const matches = matchByText(old, now, { exact: itself, name: itself, words: itself })
  const lines = matches.flatMap(([was, is]): ChangeLine[] => {
    if (was === is) return []
    if (was === undefined) return [changeLine(language, label, undefined, shorten(is))]
    return [is === undefined ? changeLine(language, label, shorten(was), undefined) : changeLine(language, label, ...shortenDifference(was, is))]
  })
  const [only, ...more] = lines
  const isReplaced = old.length === 1 && now.length === 1 && only && more.length === 1
  if (isReplaced) return [changeLine(language, label, shorten(old[0] ?? ''), shorten(now[0] ?? ''))]
  return lines.length > 0 || old.join('\n') === now.join('\n') ? lines : [changeLine(language, say(language, 'change.orderChanged', { label }), undefined, undefined)]
}
