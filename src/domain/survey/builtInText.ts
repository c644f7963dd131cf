import type { FormText, SurveyForm } from './surveyForm.ts'

const japanese = {
  required: '回答してください。',
  constraint: '条件に合う回答を入力してください。',
  kind: '回答の形が正しくありません。',
  integer: '整数で入力してください。',
  number: '数で入力してください。',
  range: '範囲の中の値を選んでください。',
  date: '正しい日付を入力してください。',
  time: '正しい時刻を入力してください。',
  place: '正しい位置を指定してください。',
  choice: '選択肢の中から選んでください。',
  filtered: 'この選択肢は、ほかの回答が変わったため選べません。選び直してください。',
  twice: '同じ選択肢は一度だけ選べます。',
  rank: 'すべての選択肢に順位をつけてください。',
  other: '「その他」の内容を書いてください。',
  tooLong: '文章が長すぎます。10,000文字までです。',
  otherLabel: 'その他',
  acknowledgedLabel: '確認しました',
} as const

/** What the app itself says about answers. */
export type BuiltInText = keyof typeof japanese

const english: Readonly<Record<BuiltInText, string>> = {
  required: 'Please answer this question.',
  constraint: 'Please enter an answer that meets the condition.',
  kind: 'This answer is not of the right kind.',
  integer: 'Please enter a whole number.',
  number: 'Please enter a number.',
  range: 'Please choose a value within the range.',
  date: 'Please enter a valid date.',
  time: 'Please enter a valid time.',
  place: 'Please give a valid place.',
  choice: 'Please choose one of the options.',
  filtered: 'Another answer has changed, so this option is no longer available. Please choose again.',
  twice: 'Each option can be chosen only once.',
  rank: 'Please rank all options.',
  other: 'Please write what you mean by “Other”.',
  tooLong: 'The text is too long. It may have up to 10,000 characters.',
  otherLabel: 'Other',
  acknowledgedLabel: 'Confirmed',
}

/** A text of the app in the language of an answer: Japanese for `ja` and its kinds, English for every other. */
export function builtInText(text: BuiltInText, language: string): string {
  return (language === 'ja' || language.startsWith('ja-') ? japanese : english)[text]
}

/** The same in every language of a form. */
export function builtInFormText(text: BuiltInText, form: Pick<SurveyForm, 'languages'>): FormText {
  return Object.fromEntries(form.languages.map(language => [language, builtInText(text, language)]))
}
