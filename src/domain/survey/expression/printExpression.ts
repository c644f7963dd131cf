import { bindingOf, type Expression } from './expression.ts'
import { numberText } from './coerceValue.ts'

const signBinding = 7

/** Writes an expression so that `parseExpression` reads the same again. */
export function printExpression(expression: Expression): string {
  return print(expression, 0)
}

/** Writes an expression; in parentheses where it binds looser than what stands around it. */
function print(expression: Expression, around: number): string {
  switch (expression.kind) {
    case 'text': return quote(expression.value)
    case 'number': return numberText(expression.value)
    case 'question': return `\${${expression.name}}`
    case 'self': return '.'
    case 'column': return expression.name
    case 'negate': return `- ${print(expression.of, signBinding)}`
    case 'matches': return `regex(${print(expression.of, 0)}, ${quote(expression.pattern)})`
    case 'choiceName': return `jr:choice-name(${print(expression.of, 0)}, '\${${expression.question}}')`
    case 'call': return `${expression.name}(${expression.arguments.map(argument => print(argument, 0)).join(', ')})`
    case 'binary': {
      const binding = bindingOf[expression.operator]
      const text = `${print(expression.left, binding)} ${expression.operator} ${print(expression.right, binding + 1)}`
      return binding < around ? `(${text})` : text
    }
  }
}

function quote(text: string): string {
  return text.includes('\'') ? `"${text}"` : `'${text}'`
}
