import { bindingOf, deepestExpression, isBinaryOperator, longestExpression, type Expression, type ExpressionFault } from './expression.ts'
import { functionNames, isFunctionName, argumentCounts } from './functionNames.ts'
import { isPatternFault, parsePattern } from './regex/parsePattern.ts'
import { tokeniseExpression, type Token } from './tokeniseExpression.ts'

/** Carries a fault out of the descent; never leaves this module. */
class FaultFound extends Error {
  readonly at: number
  constructor(at: number, reason: string) {
    super(reason)
    this.at = at
  }
}

/**
 * Reads an expression: XPath 1.0 as XLSForm writes it, as far as `docs/surveys.md` lists it. Everything else is a fault with its place,
 * never a guess. Length and depth are bounded (`longestExpression`, `deepestExpression`), and so is the time it takes.
 */
export function parseExpression(text: string): Expression | ExpressionFault {
  if (text.length > longestExpression) return { kind: 'expression-fault', at: longestExpression + 1, reason: `式が長すぎます。${longestExpression}文字までです。` }
  const tokens = tokeniseExpression(text)
  if ('kind' in tokens) return tokens
  try {
    return new Descent(tokens).whole()
  } catch (error) {
    if (error instanceof FaultFound) return { kind: 'expression-fault', at: error.at, reason: error.message }
    throw error
  }
}

class Descent {
  #place = 0
  #depth = 0
  readonly #tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    const expression = this.#operation(0)
    const rest = this.#next()
    if (rest.kind !== 'end') throw new FaultFound(rest.at, `「${rest.text}」の前に、演算子（and、=、+ など）がありません。`)
    return expression
  }

  #next(): Token {
    return this.#tokens[this.#place] ?? { kind: 'end', text: '', at: 0 }
  }

  #take(): Token {
    const token = this.#next()
    this.#place += 1
    return token
  }

  #isSign(sign: string): boolean {
    const token = this.#next()
    return token.kind === 'sign' && token.text === sign
  }

  #expect(sign: string, reason: string): void {
    if (!this.#isSign(sign)) throw new FaultFound(this.#next().at, reason)
    this.#place += 1
  }

  /** Reads operators that bind tighter than `loosest`. */
  #operation(loosest: number): Expression {
    let left = this.#value()
    for (;;) {
      const { kind, text } = this.#next()
      if ((kind !== 'sign' && kind !== 'name') || !isBinaryOperator(text) || bindingOf[text] <= loosest) return left
      this.#place += 1
      left = { kind: 'binary', operator: text, left, right: this.#operation(bindingOf[text]) }
    }
  }

  #value(): Expression {
    const token = this.#take()
    if (this.#depth >= deepestExpression) throw new FaultFound(token.at, `式の入れ子が深すぎます。${deepestExpression}段までです。`)
    this.#depth += 1
    const value = this.#valueOf(token)
    this.#depth -= 1
    return value
  }

  #valueOf(token: Token): Expression {
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) }
    if (token.kind === 'text') return { kind: 'text', value: token.text }
    if (token.kind === 'question') return { kind: 'question', name: token.text }
    if (token.kind === 'name') return this.#isSign('(') ? this.#call(token) : { kind: 'column', name: token.text }
    if (token.kind === 'end') throw new FaultFound(token.at, '式が途中で終わっています。')
    if (token.text === '.') return { kind: 'self' }
    if (token.text === '-') return { kind: 'negate', of: this.#value() }
    if (token.text !== '(') throw new FaultFound(token.at, `「${token.text}」の前に値がありません。`)
    const inner = this.#operation(0)
    this.#expect(')', '閉じかっこ「)」がありません。')
    return inner
  }

  #call(token: Token): Expression {
    const { text: name, at } = token
    if (!isFunctionName(name)) throw new FaultFound(at, `関数「${name}」は使えません。使えるのは ${functionNames.join('、')} です。`)
    const given = this.#arguments()
    const [least, most] = argumentCounts[name]
    if (given.length < least || given.length > most) {
      const counts = least === most ? `${least}個` : most === Infinity ? `${least}個以上` : `${least}個から${most}個`
      throw new FaultFound(at, `関数「${name}」のかっこの中は${counts}ですが、${given.length}個あります。`)
    }
    const [first, second] = given
    if (first && name === 'regex') return { kind: 'matches', of: first, pattern: patternIn(second, at) }
    if (first && name === 'jr:choice-name') return { kind: 'choiceName', of: first, question: questionIn(second, at) }
    return { kind: 'call', name, arguments: given }
  }

  #arguments(): Expression[] {
    this.#expect('(', '開きかっこ「(」がありません。')
    const given: Expression[] = []
    if (!this.#isSign(')')) given.push(this.#operation(0))
    while (this.#isSign(',')) {
      this.#place += 1
      given.push(this.#operation(0))
    }
    this.#expect(')', '閉じかっこ「)」がありません。')
    return given
  }
}

function patternIn(argument: Expression | undefined, at: number): string {
  if (argument?.kind !== 'text') throw new FaultFound(at, '関数「regex」の2番目は、引用符で囲んだ文字の並びにしてください。')
  const pattern = parsePattern(argument.value)
  if (isPatternFault(pattern)) throw new FaultFound(at, `関数「regex」の並びの${pattern.at}文字目: ${pattern.reason}`)
  return argument.value
}

function questionIn(argument: Expression | undefined, at: number): string {
  if (argument?.kind === 'question') return argument.name
  const name = argument?.kind === 'text' ? /^\$\{\s*([A-Za-z_][A-Za-z0-9_.-]*)\s*\}$/.exec(argument.value)?.[1] : undefined
  if (name === undefined) throw new FaultFound(at, '関数「jr:choice-name」の2番目は、\'${設問の名前}\' にしてください。')
  return name
}
