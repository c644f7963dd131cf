import { nameText } from './cellText.ts'
import type { ColumnFault } from './sheet.ts'
import type { TableRow } from './readTable.ts'

/** What the column `parameters` says. */
export interface Parameters {
  readonly isMultiline: boolean
  /** From, to and step of a `range`; 1, 10 and 1 where they are not given, as in XLSForm. */
  readonly range: { readonly start: number, readonly end: number, readonly step: number }
}

/** Reads the column `parameters`: `start=0 end=10 step=1` of a range, `rows=5` of a text. */
export function readParameters(row: TableRow, type: string, faults: ColumnFault[]): Parameters {
  const range = { start: 1, end: 10, step: 1 }
  let isMultiline = false
  const written = nameText(row.text('parameters')).replace(/ ?= ?/g, '=')
  for (const part of written.split(/[ ,;]+/).filter(word => word !== '')) {
    const [, key = '', value = ''] = /^([A-Za-z-]+)=(-?\d+(?:\.\d+)?)$/.exec(part) ?? []
    if (type === 'range' && (key === 'start' || key === 'end' || key === 'step')) range[key] = Number(value)
    else if (type === 'text' && key === 'rows') isMultiline = Number(value) > 1
    else faults.push({ column: 'parameters', reason: `parameters「${part}」は使えません。range では start=0 end=10 step=1、text では rows=5 のように書きます。` })
  }
  return { isMultiline, range }
}
