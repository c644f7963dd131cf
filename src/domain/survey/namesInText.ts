import type { FormText } from './surveyForm.ts'

/** Where a text puts in a value: `${name}`. */
export const named = /\$\{\s*([^}]*?)\s*\}/g

/** The names of the values that a text puts in, in any of its languages. */
export function namesInText(text: FormText): readonly string[] {
  return Object.values(text).flatMap(words => words.includes('${') ? Array.from(words.matchAll(named), ([, name = '']) => name) : [])
}
