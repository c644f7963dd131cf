import { ofPlan, type Words } from '../text/words.ts'

/** A text of a form in the language in which it is said: Japanese is the city's, and is shown as that. */
export function formWords(text: string, language: string): Words {
  return language === 'ja' ? ofPlan(text) : text
}
