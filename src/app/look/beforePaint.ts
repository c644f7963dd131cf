import { languageTags } from '../../domain/language/languages.ts'
import { openWebStorage } from '../db/webStorage.ts'
import { applyLook } from './applyLook.ts'
import { colourBar } from './colourBar.ts'
import { readLook } from './look.ts'

/** What the names of the languages' files end with, as the build wrote it down. */
declare const LANGUAGE_HASHES: Readonly<Record<string, string>>

// A script of its own, before anything is painted: the page appears in the look that was chosen, never first in another. The language's
// texts come while the app's code comes.
const look = readLook(openWebStorage(() => localStorage), navigator.languages)
applyLook(look, document.documentElement, query => window.matchMedia(query).matches)
colourBar(look.theme)
// A guess until the app knows what it speaks: the texts may not be there.
document.documentElement.lang = languageTags[look.language]
const hash = LANGUAGE_HASHES[look.language]
if (hash !== undefined) {
  const file = `/assets/language-${look.language}-${hash}.txt`
  const answer = fetch(file)
  // Whoever takes it hears of the failure.
  answer.catch(() => undefined)
  window.languageOnTheWay = { file, answer }
}
