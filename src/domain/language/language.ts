import type { LanguageCode } from './languages.ts'
import type { Messages } from './message.ts'

/** A language with its texts: what a sentence is made with. */
export interface Language {
  readonly code: LanguageCode
  readonly messages: Messages
  /** Whether sentences keep their readings, between marks, for a screen that shows them (`keepReadings`). */
  readonly keepsReadings?: true
}
