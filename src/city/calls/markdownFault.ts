import { Lexer, type Token } from 'marked'
import type { InputFault } from '../InputError.ts'

/** Deeper than any text that people write; every level takes some of what a phone has for showing it. */
const deepest = 20
/** A paragraph, a list's item or a table's cell of this many characters is none: the time to read it would grow with its square. */
const longest = 10_000

/** Why phones could not show a Markdown text; `undefined` where they can. */
export function markdownFault(file: string, text: string): InputFault | undefined {
  const lexer = new Lexer()
  try {
    if (depthOf(lexer.blockTokens(text)) > deepest) return { file, reason: tooDeep }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { file, reason: tooDeep }
  }
  return lexer.inlineQueue.some(({ src }) => src.length > longest)
    ? { file, reason: `一つの段落が長すぎます。${longest.toLocaleString('ja-JP')}字までにして、空の行で分けてください。` }
    : undefined
}

const tooDeep = `引用や箇条書きの中の引用や箇条書きが深すぎます。${deepest}段までにしてください。`

function depthOf(tokens: readonly Token[]): number {
  return 1 + Math.max(0, ...tokens.map((token) => {
    if (token.type === 'list' && 'items' in token && Array.isArray(token.items)) return Math.max(0, ...(token.items as readonly Token[]).map(item => depthOf(childrenOf(item))))
    return token.type === 'blockquote' ? depthOf(childrenOf(token)) : 0
  }))
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token ? token.tokens ?? [] : []
}
