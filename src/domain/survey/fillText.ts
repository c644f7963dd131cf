import { toText } from './expression/coerceValue.ts'
import type { ExpressionValue } from './expression/expression.ts'
import { named } from './namesInText.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'

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
