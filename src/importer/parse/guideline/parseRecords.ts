import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'

/** One ● of a cell: what was done, and the division that did it. */
export interface WrittenRecord {
  readonly text: string
  readonly division: string
}

/** The records of one cell, with the list's opening tag where the cell holds tags. */
export interface RecordCell {
  readonly records: readonly WrittenRecord[]
  readonly tag: string | null
}

const list = /^(<ul[^<>]*>)((?: *<li>[^<>]*<\/li>)+) *<\/ul>$/
const record = /^(\S.*。)\(([^()。、●]+)\)$/

/**
 * The records of one cell of one year. A cell is empty, or `●… ●…`, or a list of `<li>●…</li>`.
 * Each record ends with its division in parentheses; parentheses inside its text stay.
 */
export function parseRecords(source: SourceText, line: number, cell: string): RecordCell {
  if (cell === '') return { records: [], tag: null }
  const [, tag = null, body = ''] = list.exec(cell) ?? []
  const pieces = tag === null ? cell.split(/ (?=●)/) : [...body.matchAll(/<li>(.*?)<\/li>/g)].map(([, piece = '']) => piece)
  const records = pieces.map(piece => parseRecord(source, line, piece))
  const seen = new Set<string>()
  for (const { text, division } of records) {
    const whole = `${text}(${division})`
    if (seen.has(whole)) throw new SourceError(source.file, line, `一つの欄に同じ記録が二度あります: ${whole}`)
    seen.add(whole)
  }
  return { records, tag }
}

function parseRecord(source: SourceText, line: number, piece: string): WrittenRecord {
  const shown = piece.slice(0, 60)
  if (!piece.startsWith('●')) throw new SourceError(source.file, line, `記録が●で始まっていません: ${shown}`)
  const written = piece.slice(1)
  if (/[●<>]/.test(written)) throw new SourceError(source.file, line, `記録の中に●または記号(<、>)が残っています: ${shown}`)
  const [, text, division] = record.exec(written) ?? []
  if (!text || !division) throw new SourceError(source.file, line, `記録の終わりに「。(担当課)」がありません: ${shown}`)
  if (text.includes('。(')) throw new SourceError(source.file, line, `二つの記録がつながっている疑いがあります: ${shown}`)
  if (division !== division.trim()) throw new SourceError(source.file, line, `担当課の前後に空白があります: ${shown}`)
  return { text, division }
}
