import { languageTags } from '../../domain/language/languages.ts'
import { openWebStorage } from '../db/webStorage.ts'
import { applyLook } from './applyLook.ts'
import { readLook } from './look.ts'

/** Where each language's texts are, as the build wrote them down. */
declare const LANGUAGE_FILES: Readonly<Record<string, string>>

// A script of its own, before anything is painted: the page appears in the look that was chosen, never first in another. The language's
// texts come while the app's code comes.
const look = readLook(openWebStorage(() => localStorage), navigator.languages)
applyLook(look, document.documentElement, query => window.matchMedia(query).matches)
// A guess until the app knows what it speaks: the texts may not be there.
document.documentElement.lang = languageTags[look.language]
const file = LANGUAGE_FILES[look.language]
if (file !== undefined) {
  const answer = fetch(file)
  // Whoever takes it hears of the failure.
  answer.catch(() => undefined)
  window.languageOnTheWay = { file, answer }
}
