import { languageTags, type LanguageCode } from '../language/languages.ts'
import type { FormText, SurveyForm } from './surveyForm.ts'

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** The language of a form, by the form's own code, that serves a person who reads the app in `code`: `undefined` where the form has none. */
export function formLanguage({ languages }: Pick<SurveyForm, 'languages'>, code: LanguageCode): string | undefined {
  const tag = languageTags[code]
  return languages.find(each => each === code) ?? languages.find(each => each === tag) ?? languages.find(each => primary(each) === primary(tag) || primary(each) === code)
}

/** As `formLanguage`; of a form that has not the language of the app, the first that it has of those that a browser names in order of liking. */
export function likedFormLanguage(form: Pick<SurveyForm, 'languages'>, code: LanguageCode, liked: readonly string[]): string | undefined {
  return formLanguage(form, code) ?? liked.flatMap(tag => form.languages.filter(each => primary(each) === primary(tag)))[0]
}

/** A text of a form and its language, where the form is not at hand: in the language of a person who reads the app in `code`, else in Japanese, else in the first that it has. */
export function textFor(text: FormText, code: LanguageCode): { readonly text: string, readonly language: string } {
  const languages = Object.keys(text)
  const language = formLanguage({ languages }, code) ?? formLanguage({ languages }, 'ja') ?? languages[0] ?? ''
  return { text: text[language] ?? '', language }
}
