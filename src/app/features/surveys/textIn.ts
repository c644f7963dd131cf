import { formLanguage } from '../../../domain/survey/formLanguage.ts'
import type { FormText, SurveyForm } from '../../../domain/survey/surveyForm.ts'
import { language as spoken } from '../../i18n/language.ts'

/** A text of a form in a language that it has: the one that is asked for, or that the app speaks, or else its own. */
export function textIn(text: FormText, form: Pick<SurveyForm, 'defaultLanguage' | 'languages'>, language = formLanguage(form, spoken().code)): string {
  return text[language ?? form.defaultLanguage] ?? text[form.defaultLanguage] ?? ''
}
