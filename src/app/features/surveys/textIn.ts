import type { FormText, SurveyForm } from '../../../domain/survey/surveyForm.ts'

/** A text of a form in a language that it has, or else in its own. */
export function textIn(text: FormText, { defaultLanguage }: Pick<SurveyForm, 'defaultLanguage'>, language = defaultLanguage): string {
  return text[language] ?? text[defaultLanguage] ?? ''
}
