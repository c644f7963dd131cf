import { describe, expect, it } from 'vitest'
import { SourceError } from '../../../../src/importer/parse/sourceError.ts'
import { readWhole, realGuideline } from './guidelineSource.ts'

const { lines } = realGuideline
const numbers = lines.map((_, index) => index)
const wholeScan = 120_000

function isReference(value: unknown): value is { readonly from: number, readonly to: number } {
  return typeof value === 'object' && value !== null && 'document' in value && 'from' in value && 'to' in value
}

/** The result with each reference replaced by the lines it points at, so that results compare when lines moved. */
function reading(changed: readonly string[]): string {
  const result = readWhole({ ...realGuideline, lines: changed })
  return JSON.stringify(result, (_key, value: unknown) => isReference(value) ? [changed[value.from - 1], changed[value.to - 1]] : value)
}

const original = reading(lines)

function outcome(changed: readonly string[]): 'same' | 'refused' | 'other' {
  try {
    return reading(changed) === original ? 'same' : 'other'
  }
  catch (error) {
    if (error instanceof SourceError && error.line >= 1 && error.line <= changed.length && error.file === realGuideline.file) return 'refused'
    throw error
  }
}

const textOf = (index: number) => lines[index] ?? ''
const withLine = (index: number, text: string) => lines.with(index, text)
const isBlank = (index: number) => textOf(index).trim() === ''
const isPage = (index: number) => textOf(index).trim() === lines.find(line => line.trim() !== '')
const isHead = (index: number) => textOf(index).startsWith('基本的な取り組み\t')
const isRow = (index: number) => textOf(index).split('\t').length === 7 && !isHead(index)
const isLegend = (index: number) => index >= lines.findIndex(line => line.trim() === '●参考')
const isTopic = (index: number) => textOf(index).trim().startsWith('◎')
const cellsOf = (index: number) => textOf(index).split('\t')

/** The 1-based lines, or whatever a change is called by, whose outcome was neither the same nor a refusal. */
function misread(changes: readonly { readonly name: string, readonly changed: readonly string[] }[]): readonly string[] {
  return changes.filter(({ changed }) => outcome(changed) === 'other').map(({ name }) => name)
}

describe('parseGuideline over the real source, changed in its structure', () => {
  it('refuses any cell dropped or doubled, in head, row or legend', () => {
    const changes = numbers.filter(index => cellsOf(index).length > 1).flatMap(index => cellsOf(index).flatMap((cell, column) => [
      withLine(index, cellsOf(index).toSpliced(column, 1).join('\t')),
      withLine(index, cellsOf(index).toSpliced(column, 0, cell).join('\t')),
    ]))
    expect(changes).toHaveLength(2 * (7 * (35 + 8) + 2 * 6))
    expect(changes.filter(changed => outcome(changed) !== 'refused')).toEqual([])
  }, wholeScan)

  it('refuses one of the first four cells of a row changing places with any other', () => {
    const changes = numbers.filter(isRow).flatMap(index => [0, 1, 2, 3].flatMap(one => [0, 1, 2, 3, 4, 5, 6].flatMap((other) => {
      const cells = cellsOf(index)
      const [first = '', second = ''] = [cells[one], cells[other]]
      return other <= one || first === second ? [] : [withLine(index, cells.with(one, second).with(other, first).join('\t'))]
    })))
    expect(changes.length).toBeGreaterThan(500)
    expect(changes.filter(changed => outcome(changed) !== 'refused')).toEqual([])
  }, wholeScan)

  it('refuses any record without its division or without its ●', () => {
    const rows = numbers.filter(isRow)
    const withoutDivision = rows.flatMap(index => [...textOf(index).matchAll(/(?<=。)\([^()]+\)/g)].map(({ index: at, 0: cut }) => withLine(index, textOf(index).slice(0, at) + textOf(index).slice(at + cut.length))))
    const withoutMark = rows.flatMap(index => [...textOf(index).matchAll(/●/g)].map(({ index: at }) => withLine(index, textOf(index).slice(0, at) + textOf(index).slice(at + 1))))
    expect([withoutDivision.length, withoutMark.length]).toEqual([197, 197])
    expect([...withoutDivision, ...withoutMark].filter(changed => outcome(changed) !== 'refused')).toEqual([])
  }, wholeScan)

  it('refuses or reads the same any character dropped or misread in a table head, a page top or the legend', () => {
    const changes = numbers.filter(index => isHead(index) || isPage(index) || isLegend(index)).flatMap(index => Array.from(textOf(index)).flatMap((_, at) => ['', '〓'].map(put => ({
      name: `${index + 1}:${at + 1}`,
      changed: withLine(index, Array.from(textOf(index)).with(at, put).join('')),
    }))))
    expect(changes.length).toBeGreaterThan(1000)
    expect(misread(changes)).toEqual([])
  }, wholeScan)

  it('refuses any heading or initiative without its mark', () => {
    const changes = numbers.filter(index => /^ *(\d |[①②③◎○])/.test(textOf(index))).map(index => withLine(index, textOf(index).replace(/[\d①②③◎○]/, '')))
    expect(changes).toHaveLength(10 + 33)
    expect(changes.filter(changed => outcome(changed) !== 'refused')).toEqual([])
  })

  it('refuses or reads the same any line doubled', () => {
    expect(misread(numbers.map(index => ({ name: `${index + 1}`, changed: lines.toSpliced(index, 0, textOf(index)) })))).toEqual([])
    expect(numbers.filter(isRow).filter(index => outcome(lines.toSpliced(index, 0, textOf(index))) !== 'refused')).toEqual([])
  })

  it('refuses or reads the same any line deleted, save a whole table row, which has no second witness here', () => {
    const changes = numbers.filter(index => !isRow(index)).map(index => ({ name: `${index + 1}`, changed: lines.toSpliced(index, 1) }))
    expect(misread(changes)).toEqual([])
  })

  it('refuses or reads the same the document cut off after any line', () => {
    expect(misread(numbers.slice(1).map(index => ({ name: `${index + 1}`, changed: lines.slice(0, index) })).filter(({ changed }) => changed.some(line => line.trim() !== '')))).toEqual([])
  })

  it('refuses or reads the same any two lines swapped, save a table row among rows or over a page, and two ◎, which have no second witness here', () => {
    const isUnwitnessed = (one: number, other: number) => isTopic(one) && isTopic(other)
      || isRow(one) && (isRow(other) || isBlank(other) || isPage(other))
      || isRow(other) && (isBlank(one) || isPage(one))
    const pairs = numbers.flatMap(one => numbers.slice(one + 1).map(other => [one, other] as const)).filter(([one, other]) => !isUnwitnessed(one, other))
    expect(misread(pairs.map(([one, other]) => ({
      name: `${one + 1}:${other + 1}`,
      changed: lines.with(one, textOf(other)).with(other, textOf(one)),
    })))).toEqual([])
  }, wholeScan)
})
