/** Operators between two values, as XPath 1.0 and XLSForm write them. */
export type BinaryOperator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod'

/**
 * 式: a read expression of a survey (`relevant`, `constraint`, `calculation`, `choice_filter`, a computed default). A closed part of
 * what XLSForm allows; `parseExpression` makes it.
 */
export type Expression =
  | { readonly kind: 'text', readonly value: string }
  | { readonly kind: 'number', readonly value: number }
  /** `${name}`: the answer of a question or the value of a calculation. */
  | { readonly kind: 'question', readonly name: string }
  /** `.`: the answer that a constraint is about. */
  | { readonly kind: 'self' }
  /** A bare name: a column of the choice that a `choice_filter` is about. */
  | { readonly kind: 'column', readonly name: string }
  | { readonly kind: 'negate', readonly of: Expression }
  | { readonly kind: 'binary', readonly operator: BinaryOperator, readonly left: Expression, readonly right: Expression }
  | { readonly kind: 'call', readonly name: string, readonly arguments: readonly Expression[] }
  /** `regex(of, 'pattern')` */
  | { readonly kind: 'matches', readonly of: Expression, readonly pattern: string }
  /** `jr:choice-name(of, '${question}')` */
  | { readonly kind: 'choiceName', readonly of: Expression, readonly question: string }

/** What an expression comes to. A blank answer is the empty text, several choices are their names with a space between. */
export type ExpressionValue = string | number | boolean

/** Why a text is no expression: the letter at which it breaks, from 1, and the reason as a Japanese sentence. */
export interface ExpressionFault {
  readonly kind: 'expression-fault'
  readonly at: number
  readonly reason: string
}

/** Whether `parseExpression` found a fault. */
export function isExpressionFault(value: Expression | ExpressionFault): value is ExpressionFault {
  return value.kind === 'expression-fault'
}

/** How tightly an operator binds; higher binds tighter, equals are read from the left. */
export const bindingOf: Readonly<Record<BinaryOperator, number>> = {
  'or': 1, 'and': 2, '=': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, 'div': 6, 'mod': 6,
}

/** Whether a word or sign is an operator between two values. */
export function isBinaryOperator(text: string): text is BinaryOperator {
  return Object.hasOwn(bindingOf, text)
}

/** The longest expression that is read, in UTF-16 units. */
export const longestExpression = 2000
/** How deep parentheses, functions and signs may nest. */
export const deepestExpression = 32
