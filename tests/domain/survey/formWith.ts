import type { Choice, FormItem, SurveyForm } from '../../../src/domain/survey/surveyForm.ts'

/** A list of choices by their names, each its own label. */
export function choices(...names: readonly string[]): readonly Choice[] {
  return names.map(name => ({ name, label: { ja: name, en: name.toUpperCase() } }))
}

/** A form of some items in Japanese and English. */
export function formWith(items: readonly FormItem[], more: Partial<SurveyForm> = {}): SurveyForm {
  return {
    format: 1, id: 'mihon', version: 1, title: { ja: '見本' }, defaultLanguage: 'ja', languages: ['ja', 'en'], items,
    lists: { yn: choices('yes', 'no'), abc: choices('a', 'b', 'c') }, ...more,
  }
}

/** A label that is needed and says nothing. */
export const label = { ja: '問' }
