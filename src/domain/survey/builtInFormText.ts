import type { FormText, SurveyForm } from './surveyForm.ts'

const japanese = { otherLabel: 'その他', acknowledgedLabel: '確認しました' } as const
const english: Readonly<Record<keyof typeof japanese, string>> = { otherLabel: 'Other', acknowledgedLabel: 'Confirmed' }

/**
 * A choice that a form offers without its author having written it, in every language of the form: Japanese for `ja` and its kinds,
 * English for every other. It stands among the author's own choices and is counted with them, so it speaks as the form does, not as
 * the app.
 */
export function builtInFormText(text: keyof typeof japanese, form: Pick<SurveyForm, 'languages'>): FormText {
  return Object.fromEntries(form.languages.map(language => [language, (language === 'ja' || language.startsWith('ja-') ? japanese : english)[text]]))
}
