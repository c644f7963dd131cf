import { numberText } from '../../domain/survey/expression/coerceValue.ts'
import type { Cell } from './sheet.ts'

/**
 * What a cell says, with what Excel and word processors add taken off: byte order marks and zero-width letters, no-break spaces, spaces
 * around, Windows line ends. Days become `2026-04-01`, times of day `09:30`.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return numberText(Number(cell.toPrecision(15)))
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  if (cell instanceof Date) return dateText(cell)
  return cell.replace(/[\uFEFF\u200B\u2060]/g, '').replace(/[\u00A0\u202F]/g, ' ').replace(/\r\n?/g, '\n').trim()
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // Rounded: Excel keeps a time of day as a fraction.
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split('T')
  if (date.getUTCFullYear() <= 1900) return time.slice(0, 5)
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}

/** A name, type or heading as it was meant: full-width letters and signs become plain ones, spaces one. */
export function nameText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** An expression as it was meant: curly quotes become straight, full-width signs and digits outside of quotes plain. */
export function expressionText(text: string): string {
  const straight = text.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, '\'')
  return straight.replace(/'[^']*'|"[^"]*"|[^'"]+/g, part => /^['"]/.test(part) ? part : part.normalize('NFKC').replace(/\s+/g, ' ')).trim()
}

/** What a cell of yes and no says; `undefined` where it is neither. An empty cell is no. */
export function yesNo(text: string): boolean | undefined {
  const word = nameText(text).toLowerCase()
  if (['yes', 'true', 'true()', 'はい'].includes(word)) return true
  return ['', 'no', 'false', 'false()', 'いいえ'].includes(word) ? false : undefined
}
