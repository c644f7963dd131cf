import type { Instant } from '../../delivery/instant.ts'
import { toDay, toNumber, toText, toTruth } from './coerceValue.ts'
import type { ExpressionValue } from './expression.ts'
import { isFunctionName } from './functionNames.ts'

/** Japan has had no summer time since 1952. */
const tokyoAhead = 9 * 3_600_000

/** An instant as the clocks of Asia/Tokyo show it, `2026-04-01T09:30:00.000+09:00`. */
export function tokyoTime(at: Instant): string {
  return new Date(Date.parse(at) + tokyoAhead).toISOString().replace('Z', '+09:00')
}

/** The value of a function over the values of its arguments. `regex` and `jr:choice-name` are forms of their own. */
export function callFunction(name: string, values: readonly ExpressionValue[], at: Instant): ExpressionValue {
  const [first = '', second = '', third = ''] = values
  if (!isFunctionName(name)) return ''
  switch (name) {
    case 'selected': return namesIn(first).includes(toText(second).trim())
    case 'count-selected': return namesIn(first).length
    case 'if': return toTruth(first) ? second : third
    case 'coalesce': return values.find(value => value !== '') ?? ''
    case 'string-length': return Array.from(toText(first)).length
    case 'number': return toNumber(first)
    case 'int': return Math.trunc(toNumber(first))
    case 'round': return round(toNumber(first), values.length > 1 ? toNumber(second) : 0)
    case 'concat': return values.map(toText).join('')
    case 'today': return tokyoTime(at).slice(0, 10)
    case 'now': return tokyoTime(at)
    case 'date': return toDay(first) ?? ''
    case 'count': return values.filter(value => value !== '').length
    case 'sum': return values.filter(value => value !== '').reduce<number>((total, value) => total + toNumber(value), 0)
    case 'true': return true
    case 'false': return false
    case 'not': return !toTruth(first)
    case 'regex':
    case 'jr:choice-name': return ''
  }
}

function namesIn(value: ExpressionValue): readonly string[] {
  return toText(value).split(/\s+/).filter(name => name !== '')
}

/** Rounds half up, as XPath does (−2.5 to −2), to a number of decimals from −10 to 10. */
function round(value: number, decimals: number): number {
  const places = Math.max(-10, Math.min(10, Math.trunc(decimals)))
  if (Number.isNaN(places)) return NaN
  // Shifting by text keeps 1.005 from becoming 1.00499….
  const shift = (number: number, by: number): number => {
    const [digits = '', exponent = '0'] = String(number).split('e')
    return Number(`${digits}e${Number(exponent) + by}`)
  }
  return shift(Math.round(shift(value, places)), -places)
}
