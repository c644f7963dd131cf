import type { Instant } from '../../delivery/instant.ts'
import { callFunction } from './callFunction.ts'
import { toNumber, toTruth } from './coerceValue.ts'
import type { BinaryOperator, Expression, ExpressionValue } from './expression.ts'
import { compilePattern } from './regex/compilePattern.ts'

/** What an expression is evaluated against. */
export interface ExpressionContext {
  /** The value of a question or calculation; blank (`''`) where it is unanswered or hidden. */
  readonly valueOf: (name: string) => ExpressionValue
  /** What `.` means. */
  readonly self?: ExpressionValue
  /** A column of the choice that a `choice_filter` is about. */
  readonly columnOf?: (name: string) => string
  /** The label of a choice of a question, in the language of the answer; blank where there is none. */
  readonly choiceLabel: (question: string, choice: string) => string
  /** What `today()` and `now()` mean. */
  readonly at: Instant
}

const patterns = new WeakMap<Expression, (text: string) => boolean>()

/** The value of an expression, by the rules of XPath 1.0; nothing it is given makes it throw. */
export function evaluateExpression(expression: Expression, context: ExpressionContext): ExpressionValue {
  switch (expression.kind) {
    case 'text':
    case 'number': return expression.value
    case 'question': return context.valueOf(expression.name)
    case 'self': return context.self ?? ''
    case 'column': return context.columnOf?.(expression.name) ?? ''
    case 'negate': return -toNumber(evaluateExpression(expression.of, context))
    case 'binary': return operate(expression, context)
    case 'call': return callFunction(expression.name, expression.arguments.map(argument => evaluateExpression(argument, context)), context.at)
    case 'matches': return matches(expression, String(evaluateExpression(expression.of, context)))
    case 'choiceName': return context.choiceLabel(expression.question, String(evaluateExpression(expression.of, context)))
  }
}

function matches(expression: Expression & { readonly kind: 'matches' }, text: string): boolean {
  let test = patterns.get(expression)
  if (!test) patterns.set(expression, test = compilePattern(expression.pattern))
  return test(text)
}

function operate({ operator, left, right }: Expression & { readonly kind: 'binary' }, context: ExpressionContext): ExpressionValue {
  const first = evaluateExpression(left, context)
  if (operator === 'and') return toTruth(first) && toTruth(evaluateExpression(right, context))
  if (operator === 'or') return toTruth(first) || toTruth(evaluateExpression(right, context))
  const second = evaluateExpression(right, context)
  if (operator === '=') return isEqual(first, second)
  if (operator === '!=') return !isEqual(first, second)
  return calculate(operator, toNumber(first), toNumber(second))
}

/** As truths where one is a truth, as numbers where one is a number, as texts otherwise. */
function isEqual(first: ExpressionValue, second: ExpressionValue): boolean {
  if (typeof first === 'boolean' || typeof second === 'boolean') return toTruth(first) === toTruth(second)
  if (typeof first === 'number' || typeof second === 'number') return toNumber(first) === toNumber(second)
  return first === second
}

function calculate(operator: Exclude<BinaryOperator, 'and' | 'or' | '=' | '!='>, first: number, second: number): number | boolean {
  switch (operator) {
    case '<': return first < second
    case '<=': return first <= second
    case '>': return first > second
    case '>=': return first >= second
    case '+': return first + second
    case '-': return first - second
    case '*': return first * second
    case 'div': return first / second
    case 'mod': return first % second
  }
}
