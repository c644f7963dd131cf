import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'

/** One line of a change in words: what it is about, what was and what is. Either of the two may be missing, or both. */
export interface ChangeLine {
  /** `目標値(令和4年度)` */
  readonly label: string
  readonly old?: string
  readonly new?: string
  /** All of it as one text: `目標値(令和4年度) 104万人 → 98万人`. */
  readonly text: string
}

/** Makes a line. Without `old` the thing is new, without `now` it is gone, without both the label says it all. */
export function changeLine(language: Language, label: string, old: string | undefined, now: string | undefined): ChangeLine {
  return { label, ...(old !== undefined && { old }), ...(now !== undefined && { new: now }), text: textOf(language, label, old, now) }
}

function textOf(language: Language, label: string, old: string | undefined, now: string | undefined): string {
  if (old !== undefined && now !== undefined) return say(language, 'change.lineOther', { label, old, now })
  if (now !== undefined) return say(language, 'change.lineNew', { label, now })
  return old === undefined ? label : say(language, 'change.lineGone', { label, old })
}
