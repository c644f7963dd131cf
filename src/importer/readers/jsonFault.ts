const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y

/** Where a text stops being JSON. Both are counted from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
}

/** The place of the first token that JSON (RFC 8259) does not allow; the end of a text that is cut off. */
export function jsonFault(text: string): JsonFault {
  let at = 0

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const takeSign = (sign: string): boolean => {
    take(space)
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  const takeKey = (): boolean => {
    take(space)
    return take(string) && takeSign(':')
  }
  const takeList = (end: string, takeItem: () => boolean): boolean => {
    if (takeSign(end)) return true
    do if (!takeItem()) return false
    while (takeSign(','))
    return takeSign(end)
  }
  const takeValue = (): boolean => {
    if (takeSign('{')) return takeList('}', () => takeKey() && takeValue())
    if (takeSign('[')) return takeList(']', takeValue)
    return take(string) || take(scalar)
  }

  if (takeValue()) take(space)
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
