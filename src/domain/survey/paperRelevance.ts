import type { Expression } from './expression/expression.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'

/** 分岐の条件の一つ: what somebody has to have answered, as it can be said on paper. */
export type PaperCondition =
  | { readonly kind: 'chose' | 'choseOther', readonly question: string, readonly choice: string }
  | { readonly kind: 'answered', readonly question: string }
  | { readonly kind: 'number', readonly question: string, readonly operator: '<' | '<=' | '>' | '>=', readonly value: number }

/** 答える人: for whom an item is; `untold` where the form's expression cannot be said in words. */
export type PaperRelevance =
  | { readonly kind: 'conditions', readonly joined: 'all' | 'any', readonly conditions: readonly PaperCondition[] }
  | { readonly kind: 'untold' }

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/**
 * Reads a `relevant` expression as words for a paper form (紙の回答用紙): choices, numbers and answers given, joined by `and` or by `or`.
 * A calculation that is `if(condition, one, other)` stands for its condition.
 */
export function paperRelevance(expression: Expression, prepared: Pick<PreparedSurvey, 'items'>): PaperRelevance {
  const read = resolve(expression, prepared)
  const joined = read.kind === 'binary' && read.operator === 'or' ? 'any' : 'all'
  const conditions = parts(read, joined === 'any' ? 'or' : 'and').map(part => conditionOf(resolve(part, prepared)))
  const told = conditions.flatMap(condition => condition ?? [])
  const isAnswered = ({ question }: PaperCondition): boolean => prepared.items.get(question)?.item.type !== 'calculate'
  if (told.length < conditions.length || !told.every(isAnswered)) return { kind: 'untold' }
  // Whoever chose something else, or a number, has answered.
  const isSaidBetter = ({ kind, question }: PaperCondition): boolean => kind === 'answered' && told.some(each => each.kind !== 'answered' && each.question === question)
  return { kind: 'conditions', joined, conditions: joined === 'all' ? told.filter(each => !isSaidBetter(each)) : told }
}

function parts(expression: Expression, operator: 'and' | 'or'): readonly Expression[] {
  if (expression.kind !== 'binary' || expression.operator !== operator) return [expression]
  return [...parts(expression.left, operator), ...parts(expression.right, operator)]
}

/** `${calculation} = 'yes'` for a calculation that is `if(condition, 'yes', …)`: the condition. */
function resolve(expression: Expression, { items }: Pick<PreparedSurvey, 'items'>): Expression {
  if (expression.kind !== 'binary' || expression.operator !== '=' || expression.left.kind !== 'question') return expression
  const calculation = items.get(expression.left.name)?.calculation
  if (calculation?.kind !== 'call' || calculation.name !== 'if') return expression
  const [condition, then, otherwise] = calculation.arguments
  const isSame = (one: Expression | undefined): boolean => one?.kind === expression.right.kind && 'value' in one && 'value' in expression.right && one.value === expression.right.value
  return condition && isSame(then) && !isSame(otherwise) ? condition : expression
}

function conditionOf(expression: Expression): PaperCondition | undefined {
  if (expression.kind === 'call' && expression.name === 'selected') {
    const [question, choice] = expression.arguments
    return question?.kind === 'question' && choice?.kind === 'text' ? { kind: 'chose', question: question.name, choice: choice.value } : undefined
  }
  if (expression.kind !== 'binary') return undefined
  const { operator, left, right } = expression
  if (left.kind !== 'question') {
    const isTurned = right.kind === 'question' && (operator === '<' || operator === '<=' || operator === '>' || operator === '>=')
    return isTurned ? conditionOf({ ...expression, operator: mirrored[operator], left: right, right: left }) : undefined
  }
  const question = left.name
  if (right.kind === 'text' && operator === '=') return right.value === '' ? undefined : { kind: 'chose', question, choice: right.value }
  if (right.kind === 'text' && operator === '!=') return right.value === '' ? { kind: 'answered', question } : { kind: 'choseOther', question, choice: right.value }
  const isNumber = right.kind === 'number' && (operator === '<' || operator === '<=' || operator === '>' || operator === '>=')
  return isNumber ? { kind: 'number', question, operator, value: right.value } : undefined
}
