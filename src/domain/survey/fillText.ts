import { toText } from './expression/coerceValue.ts'
import type { ExpressionValue } from './expression/expression.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { FormText } from './surveyForm.ts'

const named = /\$\{\s*([^}]*?)\s*\}/g

/** Puts values where a text names them (`${name}`); of a choice its label, of several their labels with 、 between, of nothing nothing. */
export function fillText(
  text: string,
  prepared: PreparedSurvey,
  values: ReadonlyMap<string, ExpressionValue>,
  labelOf: (question: string, choice: string) => string,
): string {
  if (!text.includes('${')) return text
  return text.replace(named, (_, name: string) => {
    const value = toText(values.get(name) ?? '')
    return prepared.choices.has(name) ? value.split(' ').map(choice => labelOf(name, choice)).join('、') : value
  })
}

/** The names of the values that a text puts in, in any of its languages. */
export function namesInText(text: FormText): readonly string[] {
  return Object.values(text).flatMap(words => words.includes('${') ? Array.from(words.matchAll(named), ([, name = '']) => name) : [])
}
