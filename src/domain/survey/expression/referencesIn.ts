import type { Expression } from './expression.ts'

/** What an expression looks at. */
export interface References {
  /** Names in `${…}`, each once. */
  readonly questions: readonly string[]
  /** Bare names: columns of a choice. */
  readonly columns: readonly string[]
  /** Questions whose choices `jr:choice-name` reads; their answers are not looked at. */
  readonly choiceLists: readonly string[]
  readonly hasSelf: boolean
  /** Whether it asks for the day or the time. */
  readonly asksTime: boolean
}

/** What an expression looks at. */
export function referencesIn(expression: Expression): References {
  const questions = new Set<string>()
  const columns = new Set<string>()
  const choiceLists = new Set<string>()
  let hasSelf = false
  let asksTime = false
  const visit = (part: Expression): void => {
    if (part.kind === 'question') questions.add(part.name)
    if (part.kind === 'column') columns.add(part.name)
    if (part.kind === 'choiceName') choiceLists.add(part.question)
    if (part.kind === 'self') hasSelf = true
    if (part.kind === 'call' && (part.name === 'today' || part.name === 'now')) asksTime = true
    for (const child of partsOf(part)) visit(child)
  }
  visit(expression)
  return { questions: [...questions], columns: [...columns], choiceLists: [...choiceLists], hasSelf, asksTime }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
    case 'matches':
    case 'choiceName': return [expression.of]
    case 'binary': return [expression.left, expression.right]
    case 'call': return expression.arguments
    default: return []
  }
}
