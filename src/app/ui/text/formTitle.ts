import { textFor } from '../../../domain/survey/formLanguage.ts'
import type { FormText } from '../../../domain/survey/surveyForm.ts'
import { language as spoken } from '../../i18n/language.ts'
import { ofPlan, type Words } from './words.ts'

/** The title of a survey or a call in lists: in the language that is spoken, where it has it. */
export function formTitle(title: FormText): Words {
  const { text, language } = textFor(title, spoken().code)
  return language === 'ja' ? ofPlan(text) : text
}
