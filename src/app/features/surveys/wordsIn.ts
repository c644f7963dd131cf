import { formLanguage } from '../../../domain/survey/formLanguage.ts'
import type { FormText, SurveyForm } from '../../../domain/survey/surveyForm.ts'
import { language as spoken } from '../../i18n/language.ts'
import { formWords } from '../../ui/form/formWords.ts'
import type { Words } from '../../ui/text/words.ts'
import { textIn } from './textIn.ts'

/** `textIn`, to show: with its readings where it is Japanese. */
export function wordsIn(text: FormText, form: Pick<SurveyForm, 'defaultLanguage' | 'languages'>, language = formLanguage(form, spoken().code) ?? form.defaultLanguage): Words {
  return formWords(textIn(text, form, language), language)
}
