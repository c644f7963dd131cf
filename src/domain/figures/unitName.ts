import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { thousandYen } from '../plan/cost.ts'

/** 単位: how the app calls a unit. Money has a name in every language; the other units are the words of whoever counted. */
export function unitName(language: Language, unit: string): string {
  return unit === thousandYen ? say(language, 'format.thousandYen') : unit
}
