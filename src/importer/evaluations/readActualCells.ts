import type { Indicator } from '../../domain/plan/indicator.ts'
import type { IndicatorValue } from '../../domain/plan/indicatorValue.ts'
import type { EvaluationCells } from './evaluationColumns.ts'
import type { RowFault } from './rowFault.ts'

const notMeasured = /^(?:未測定|[-‐‑‒–—―ー－])$/
const oneNumber = /^([-−▲△]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/

/**
 * Reads 実績値 with 単位. A number must have the unit that the plan gives the indicator; words are taken only where the
 * plan itself gives words. Blank gives nothing: the city published no value.
 */
export function readActualCells(cells: EvaluationCells, indicator: Indicator, fault: RowFault): IndicatorValue | undefined | null {
  const { 実績値: text, 単位: unit } = cells
  if (text === '') return undefined
  if (notMeasured.test(text)) return { kind: 'none', text }
  const values = [indicator.baseline, ...indicator.targets].map(entry => entry.value)
  const units = [...new Set(values.flatMap(value => value.kind === 'number' ? [value.unit] : []))]
  const isInWords = units.length === 0 || values.some(value => value.kind === 'text')
  const match = oneNumber.exec(text.normalize('NFKC'))
  if (units.length > 0 && match) return readNumber(match, units, cells, fault)
  if (!isInWords) return fault('実績値', `「${text}」は数値ではありません。単位は「単位」の欄に、測定していないときは「未測定」と書いてください。`)
  if (unit !== '') return fault('単位', `この指標の目標は言葉で書かれているので、単位「${unit}」は使えません。実績値の欄に書いてください。`)
  return { kind: 'text', text }
}

function readNumber([, sign = '', whole = '', fraction = '']: RegExpExecArray, units: readonly string[], cells: EvaluationCells, fault: RowFault): IndicatorValue | null {
  const { 実績値: text, 単位: written } = cells
  const unit = units.find(candidate => candidate.normalize('NFKC') === written.normalize('NFKC'))
  if (unit === undefined) return fault('単位', `「${written}」は計画の単位${units.map(known => `「${known}」`).join('')}と違います。`)
  const size = Number(whole.replaceAll(',', '') + fraction)
  return { kind: 'number', text: `${text}${written}`, value: sign === '' || size === 0 ? size : -size, unit }
}
