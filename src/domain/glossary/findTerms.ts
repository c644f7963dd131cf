import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { normaliseText } from '../search/normaliseText.ts'
import { glossaryTerms, type GlossaryTerm } from './glossaryTerms.ts'
import { plainTerm, readTerm } from './readTerm.ts'

/**
 * The terms in which something typed stands, in the glossary's order: in the city's word, its reading, what it is called in the language,
 * or what is said of it. All terms for nothing typed.
 */
export function findTerms(language: Language, typed: string): readonly GlossaryTerm[] {
  const wanted = normaliseText(typed)
  if (wanted === '') return glossaryTerms
  return glossaryTerms.filter(({ word, name, meaning }) => {
    const reading = readTerm(word).map(piece => piece.reading ?? piece.text).join('')
    return [plainTerm(word), reading, say(language, name), say(language, meaning)].some(text => normaliseText(text).includes(wanted))
  })
}
