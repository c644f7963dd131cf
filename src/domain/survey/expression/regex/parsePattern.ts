import { largestPattern, sizeOfPattern, type LetterRange, type Pattern, type PatternFault } from './pattern.ts'
import { escapedLetter, namedSets } from './letterSets.ts'

class FaultFound extends Error {
  readonly at: number
  constructor(at: number, reason: string) {
    super(reason)
    this.at = at
  }
}

/** Whether {@link parsePattern} found a fault. */
export function isPatternFault(value: Pattern | PatternFault): value is PatternFault {
  return value.kind === 'pattern-fault'
}

/**
 * Reads a regular expression: letters, `.`, sets, `\d \w \s`, groups, `|`, `? * + {n,m}`, `^`, `$`. References back, looking around and
 * names of groups are faults: without them a text is judged in one pass, however the pattern is written.
 */
export function parsePattern(text: string): Pattern | PatternFault {
  const letters = Array.from(text)
  try {
    const pattern = new Descent(letters).whole()
    if (sizeOfPattern(pattern) > largestPattern) throw new FaultFound(1, 'くり返しの回数が多すぎます。')
    return pattern
  } catch (error) {
    if (error instanceof FaultFound) return { kind: 'pattern-fault', at: error.at, reason: error.message }
    throw error
  }
}

class Descent {
  #place = 0
  #depth = 0
  readonly #letters: readonly string[]

  constructor(letters: readonly string[]) {
    this.#letters = letters
  }

  whole(): Pattern {
    const pattern = this.#either()
    if (this.#place < this.#letters.length) this.#fail('閉じかっこ「)」が多すぎます。')
    return pattern
  }

  #fail(reason: string): never {
    throw new FaultFound(this.#place + 1, reason)
  }

  #peek(): string | undefined {
    return this.#letters[this.#place]
  }

  #skip(letter: string): boolean {
    if (this.#peek() !== letter) return false
    this.#place += 1
    return true
  }

  #either(): Pattern {
    const parts = [this.#sequence()]
    while (this.#skip('|')) parts.push(this.#sequence())
    return { kind: 'either', parts }
  }

  #sequence(): Pattern {
    const parts: Pattern[] = []
    for (let letter = this.#peek(); letter !== undefined && letter !== '|' && letter !== ')'; letter = this.#peek()) {
      parts.push(this.#repeated(this.#atom(letter)))
    }
    return { kind: 'sequence', parts }
  }

  #atom(letter: string): Pattern {
    if ('?*+{'.includes(letter)) this.#fail(`「${letter}」の前に、くり返す文字がありません。`)
    this.#place += 1
    if (letter === '(') return this.#group()
    if (letter === '[') return this.#set()
    if (letter === '^') return { kind: 'start' }
    if (letter === '$') return { kind: 'end' }
    if (letter === '.') return { kind: 'letter', ranges: [[10, 10], [13, 13]], isNegated: true }
    if (letter === '\\') return { kind: 'letter', ...this.#escape() }
    return { kind: 'letter', ranges: [only(letter)], isNegated: false }
  }

  #group(): Pattern {
    if (this.#skip('?') && !this.#skip(':')) this.#fail('「(?:」のほかの「(?」で始まるかっこ(先読み・後読み・名前つき)は使えません。')
    if (this.#depth >= 20) this.#fail('かっこの入れ子が深すぎます。')
    this.#depth += 1
    const inner = this.#either()
    if (!this.#skip(')')) this.#fail('閉じかっこ「)」がありません。')
    this.#depth -= 1
    return inner
  }

  #escape(): { readonly ranges: readonly LetterRange[], readonly isNegated: boolean } {
    const letter = this.#peek()
    if (letter === undefined) this.#fail('「\\」の後に文字がありません。')
    if (/[1-9k]/.test(letter)) this.#fail(`前のかっこを指す「\\${letter}」は使えません。`)
    const named = namedSets[letter]
    const code = escapedLetter(letter)
    this.#place += 1
    if (named) return named
    if (code === undefined) this.#fail(`「\\${letter}」は使えません。`)
    return { ranges: [[code, code]], isNegated: false }
  }

  #set(): Pattern {
    const isNegated = this.#skip('^')
    const ranges: LetterRange[] = []
    while (!this.#skip(']')) {
      const first = this.#member()
      const last = typeof first === 'number' && this.#peek() === '-' && this.#letters[this.#place + 1] !== ']' ? this.#rangeEnd() : first
      if (typeof first !== 'number') ranges.push(...first)
      else if (typeof last !== 'number' || last < first) this.#fail('「[a-z]」の範囲の順序が逆です。')
      else ranges.push([first, last])
    }
    if (ranges.length === 0) this.#fail('「[]」の中に文字がありません。')
    return { kind: 'letter', ranges, isNegated }
  }

  #rangeEnd(): number | readonly LetterRange[] {
    this.#place += 1
    return this.#member()
  }

  #member(): number | readonly LetterRange[] {
    const letter = this.#peek()
    if (letter === undefined) this.#fail('「[」が閉じられていません。')
    this.#place += 1
    if (letter !== '\\') return only(letter)[0]
    const { ranges, isNegated } = this.#escape()
    if (isNegated) this.#fail('「[ ]」の中では \\D、\\W、\\S は使えません。')
    const [first] = ranges
    return ranges.length === 1 && first && first[0] === first[1] ? first[0] : ranges
  }

  #repeated(of: Pattern): Pattern {
    const bounds = this.#bounds()
    if (!bounds) return of
    if (of.kind === 'start' || of.kind === 'end') this.#fail('「^」と「$」はくり返せません。')
    if ('?*+{'.includes(this.#peek() ?? ' ')) this.#fail('くり返しの記号は一つだけ書けます。')
    return { kind: 'repeat', of, least: bounds[0], most: bounds[1] }
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#skip('?')) return [0, 1]
    if (this.#skip('*')) return [0, Infinity]
    if (this.#skip('+')) return [1, Infinity]
    if (this.#peek() !== '{') return undefined
    const end = this.#letters.indexOf('}', this.#place)
    const match = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}$/.exec(this.#letters.slice(this.#place, end + 1).join(''))
    if (!match) this.#fail('くり返しの回数は {3}、{2,}、{2,5} のように書いてください。')
    const least = Number(match[1])
    const most = match[2] === undefined ? least : match[3] === undefined ? Infinity : Number(match[3])
    if (most < least) this.#fail('くり返しの回数の順序が逆です。')
    this.#place = end + 1
    return [least, most]
  }
}

function only(letter: string): readonly [number, number] {
  const code = letter.codePointAt(0) ?? 0
  return [code, code]
}
