import { describe, expect, it } from 'vitest'
import { seeded } from '../../seeded.ts'
import { firstDifference, lineNamedBySeal, outcome, realLines, realParse } from './planSource.ts'

const wholeScan = 600_000
const { projects, policies, costTable } = realParse.parts
const sheets = projects.flatMap(project => project.sheets)

/** A change of the source with a name to tell it by. */
interface Change { readonly name: string, readonly lines: readonly string[] }

const textOf = (number: number) => realLines[number - 1] ?? ''
const withLine = (number: number, text: string) => realLines.with(number - 1, text)
const blanked = (from: number, to: number) => realLines.map((text, index) => index + 1 >= from && index + 1 <= to ? '' : text)
const numbers = realLines.map((_, index) => index + 1)

/** The changes that did not end as they should. */
function escaped(changes: readonly Change[], ...allowed: readonly ReturnType<typeof outcome>[]): string[] {
  return changes.flatMap(({ name, lines }) => {
    const found = outcome(lines)
    return allowed.includes(found) ? [] : [`${found}: ${name}`]
  })
}

/** Changes that the parse alone must refuse or read the same; other words are allowed where the seal names the line. */
function unwitnessed(changes: readonly Change[]): string[] {
  return changes.flatMap(({ name, lines }) => {
    const found = outcome(lines)
    if (found === 'same' || found === 'refused') return []
    return found === 'other words' && lineNamedBySeal(lines) === firstDifference(lines) && firstDifference(lines) > 0 ? [] : [`${found}: ${name}`]
  })
}

const inTable = (number: number) => number >= costTable.source.from && number <= costTable.source.to
const isValueRow = (number: number) => textOf(number - 1).includes('現状値')

/** Every amount of money: where it stands and where in it the digits are. */
const amounts = numbers.filter(number => !isValueRow(number)).flatMap(number =>
  [...textOf(number).matchAll(inTable(number) ? /(?<=\t|^)[\d,]+(?=\t|$)/g : /[\d,]+(?= ?千円)/g)].map(match => ({
    number, digits: Array.from(match[0]).flatMap((character, at) => character === ',' ? [] : [match.index + at]),
  })))

function withDigit(number: number, at: number, put: (digit: number) => string): Change {
  const text = textOf(number)
  return { name: `${number}:${at + 1} ${text}`, lines: withLine(number, text.slice(0, at) + put(Number(text[at])) + text.slice(at + 1)) }
}

describe('parsePlan over the real source with wrong amounts', () => {
  const chance = seeded(1)
  const wrong = (digit: number) => String((digit + 1 + chance(9)) % 10)

  it('refuses a wrong digit in any amount of any sheet and of the table of costs', () => {
    expect(amounts).toHaveLength(123 * 5 + 4 + 213)
    const changes = amounts.map(({ number, digits }) => withDigit(number, digits[chance(digits.length)] ?? 0, wrong))
    expect(escaped(changes, 'refused')).toEqual([])
  }, wholeScan)

  it('refuses any digit of an amount wrong, dropped or doubled', () => {
    const sample = Array.from({ length: 40 }, () => amounts[chance(amounts.length)]).flatMap(amount => amount ?? [])
    const changes = sample.flatMap(({ number, digits }) => digits.flatMap(at => [wrong, () => '', (digit: number) => `${digit}${digit}`].map(put => withDigit(number, at, put))))
    expect(changes.length).toBeGreaterThan(250)
    expect(escaped(changes, 'refused')).toEqual([])
  }, wholeScan)

  it('refuses two amounts of a sheet exchanged, unless they are the same', () => {
    const changes = sheets.flatMap(({ source }) => {
      const rows = amounts.filter(({ number }) => number > source.from && number <= source.to).map(({ number }) => number)
      const [first = 0, second = 0] = rows.slice(1)
      const [one, other] = [first, second].map(number => /[\d,]+(?= ?千円)/.exec(textOf(number))?.[0] ?? '')
      if (one === undefined || other === undefined || one === other) return []
      return [{ name: `${first}`, lines: withLine(first, textOf(first).replace(one, other)).with(second - 1, textOf(second).replace(other, one)) }]
    })
    expect(changes.length).toBeGreaterThan(60)
    expect(escaped(changes, 'refused')).toEqual([])
  }, wholeScan)
})

describe('parsePlan over the real source with its structure changed', () => {
  it('refuses a cell of every third table row dropped or doubled, or reads the same', () => {
    const chance = seeded(2)
    const changes = numbers.filter(number => textOf(number).includes('\t') && number % 3 === 0).map((number, turn) => {
      const cells = textOf(number).split('\t')
      const filled = cells.flatMap((cell, column) => cell.trim() === '' ? [] : [column])
      const column = filled[chance(filled.length)] ?? 0
      const changed = turn % 2 === 0 ? cells.toSpliced(column, 1) : cells.toSpliced(column, 0, cells[column] ?? '')
      return { name: `${number}[${column}]`, lines: withLine(number, changed.join('\t')) }
    })
    expect(changes.length).toBeGreaterThan(700)
    expect(escaped(changes, 'refused', 'same')).toEqual([])
  }, wholeScan)

  it('refuses any sheet that is gone or cut off', () => {
    const chance = seeded(3)
    const changes = sheets.flatMap(({ id, source: { from, to } }) => [
      { name: `${id} gone`, lines: blanked(from, to) },
      { name: `${id} cut off`, lines: blanked(to - chance(8), to) },
    ])
    expect(changes).toHaveLength(2 * 122)
    expect(escaped(changes, 'refused')).toEqual([])
  }, wholeScan)

  it('refuses a document that ends early', () => {
    const ends = numbers.filter(number => number % 97 === 0 && number < 3900)
    expect(escaped(ends.map(number => ({ name: `${number}`, lines: realLines.slice(0, number) })), 'refused')).toEqual([])
  }, wholeScan)

  it('refuses a missing row of any list, tree or table of policies and projects', () => {
    const rows = numbers.filter(number => /^\d+-\d{3}\t|^施策\d\d\t|\d\d◇|^(?:- )?\d-\d+-\d+ |^\d-\d+ /.test(textOf(number).trim()) || inTable(number) && textOf(number).includes('\t'))
    expect(rows.length).toBeGreaterThan(121 + 40 + 60 + 30 + 70)
    expect(escaped(rows.map(number => ({ name: `${number} ${textOf(number)}`, lines: blanked(number, number) })), 'refused')).toEqual([])
  }, wholeScan)

  it('refuses a missing policy, and two policies exchanged', () => {
    const spans = policies.map(({ source: { from } }, index) => ({ from, to: (policies[index + 1]?.source.from ?? 3918) - 1 }))
    const gone = spans.map(({ from, to }) => ({ name: `${from}`, lines: blanked(from, to) }))
    const exchanged = spans.slice(1).map(({ from, to }, index) => {
      const before = spans[index] ?? { from, to }
      const between = [...realLines.slice(from - 1, to), ...realLines.slice(before.from - 1, from - 1)]
      return { name: `${before.from} <> ${from}`, lines: realLines.toSpliced(before.from - 1, between.length, ...between) }
    })
    expect(escaped([...gone, ...exchanged], 'refused')).toEqual([])
  }, wholeScan)

  it('refuses every third heading misspelt, or shows the name that other places give', () => {
    const chance = seeded(4)
    const heading = /^(?:施策(?: \d\d|の方針$)|主な事業$|個別事業計画表$|その他の関連の事業$|事業名\t|事業No|事業番号|事業内容\t|事業行程\t|\d-\d+-\d+$|第\d章 |「.+」によりめざす|.+の施策体系$|区分\t|\(千円\)|■|プロジェクト$|関連する施策\t|基本政策 |分野計|合計$|(?:暮らし|安心|都市|自治)力$|.*指標名\t|.*事業費総額|.*財源内訳)/
    const changes = numbers.filter(number => number > 40 && number % 3 === 1 && heading.test(textOf(number).trim())).map((number) => {
      const at = Array.from(textOf(number)).flatMap((character, index) => character.trim() === '' ? [] : [index])
      const position = at[chance(at.length)] ?? 0
      return { name: `${number} ${textOf(number).slice(0, 40)}`, lines: withLine(number, Array.from(textOf(number)).with(position, '〓').join('')) }
    })
    expect(changes.length).toBeGreaterThan(300)
    expect(unwitnessed(changes)).toEqual([])
  }, wholeScan)

  it('gives no other figures for any two adjacent lines exchanged, and where the words differ the seal names the line', () => {
    const chance = seeded(5)
    const written = numbers.filter(number => textOf(number).trim() !== '' && number < realLines.length)
    const changes = Array.from({ length: 400 }, () => {
      const number = written[chance(written.length)] ?? 1
      return { name: `${number}`, lines: withLine(number, textOf(number + 1)).with(number, textOf(number)) }
    })
    expect(unwitnessed(changes)).toEqual([])
  }, wholeScan)

  it('gives no other figures for any line lost or doubled, and where the words differ the seal names the line', () => {
    const chance = seeded(6)
    const written = numbers.filter(number => textOf(number).trim() !== '')
    const changes = Array.from({ length: 120 }, (_, turn) => {
      const number = written[chance(written.length)] ?? 1
      return { name: `${number}`, lines: turn % 2 === 0 ? blanked(number, number) : realLines.toSpliced(number, 0, textOf(number)) }
    })
    expect(unwitnessed(changes)).toEqual([])
  }, wholeScan)
})
