import type { ExpressionFault } from './expression.ts'

/** A piece of an expression and the letter at which it begins, from 1. */
export interface Token {
  readonly kind: 'number' | 'text' | 'question' | 'name' | 'sign' | 'end'
  /** The number or name as written, the text without its quotes, the question's name without `${}`. */
  readonly text: string
  readonly at: number
}

const patterns: readonly { readonly kind: Token['kind'] | 'space', readonly pattern: RegExp }[] = [
  { kind: 'space', pattern: /\s+/y },
  { kind: 'number', pattern: /\d+(?:\.\d+)?|\.\d+/y },
  { kind: 'text', pattern: /'([^']*)'|"([^"]*)"/y },
  { kind: 'question', pattern: /\$\{\s*([A-Za-z_][A-Za-z0-9_.-]*)\s*\}/y },
  { kind: 'name', pattern: /[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?/y },
  { kind: 'sign', pattern: /!=|<=|>=|[=<>+\-*(),.]/y },
]

/** Cuts an expression into its pieces, the last of kind `end`; or says where it cannot. */
export function tokeniseExpression(text: string): readonly Token[] | ExpressionFault {
  const tokens: Token[] = []
  let position = 0
  while (position < text.length) {
    const found = findToken(text, position)
    if (!found) return { kind: 'expression-fault', at: position + 1, reason: explain(text.slice(position)) }
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text, at: position + 1 })
    position += found.length
  }
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }]
}

function findToken(text: string, position: number) {
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (match) return { kind, text: match[1] ?? match[2] ?? match[0], length: match[0].length }
  }
  return undefined
}

function explain(rest: string): string {
  const [letter = ''] = rest
  if (letter === '\'' || letter === '"') return `引用符「${letter}」が閉じられていません。`
  if (rest.startsWith('${')) return '「${」の後は、設問の名前と「}」を続けてください。名前は半角の英数字です。'
  return `「${letter}」は式では使えない文字です。`
}
