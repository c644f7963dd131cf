import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileXlsForm, type CompiledXlsForm } from '../../src/city/survey/compileXlsForm.ts'
import { readWorkbook } from '../../src/city/survey/readWorkbook.ts'
import type { Cell, Sheet } from '../../src/city/survey/sheet.ts'
import { judgeSurvey } from '../../src/domain/survey/judgeSurvey.ts'
import { parseSurveyForm } from '../../src/domain/survey/parseSurveyForm.ts'
import { prepareSurvey } from '../../src/domain/survey/prepareSurvey.ts'
import { anyAnswers } from '../domain/survey/anyForm.ts'
import { tell, timesOf } from '../run/counts.ts'

const everyType = fileURLToPath(new URL('../fixtures/surveys/everyType', import.meta.url))
const setting = { at: '2026-06-01T00:00:00.000Z', language: 'ja' }

const types = ['text', 'integer', 'decimal', 'range', 'date', 'time', 'note', 'geopoint', 'calculate', 'acknowledge', 'select_one ab', 'select_multiple ab or_other', 'rank ab'] as const
/** What stands in the columns of a sound row; mostly nothing. */
const soundCells: Readonly<Record<string, readonly string[]>> = {
  label: ['問', '「${q1}」の問'],
  hint: ['', 'ヒント'],
  required: ['', '', 'yes', 'no'],
  relevant: ['', '', '', '${q1} != \'\'', '${q1} = \'a\' or ${q2} = 2', 'not(count(${q1}, ${q2}) = 2)'],
  constraint: ['', '', '', '. > 1', 'string-length(.) < 5', 'regex(., \'[a-c]+\')', '. <= today()'],
  calculation: ['${q1}', 'if(${q1} = \'a\', 1, 2)', 'concat(${q1}, \'x\')'],
  default: ['', '', '', 'a', '3', '2026-06-01', 'today()'],
  choice_filter: ['', '', 'name = ${q1}'],
  parameters: ['start=0 end=10 step=1', ''],
  appearance: ['', '', 'minimal', 'multiline'],
}
/** What nobody should write into a cell, and somebody will. */
const pieces: readonly Cell[] = [
  '', null, 0, -1, 1e308, true, new Date(Number.NaN), new Date('2026-06-01'), '__proto__', 'constructor', '${', '${q1', '${q9}', '((((', '('.repeat(2_000), '${q1} = '.repeat(500), '\'', '.', '..', 'regex(., \'(a+)+$\')',
  'regex(., \'[\')', 'if(1)', 'pulldata()', 'begin repeat', 'select_one', 'select_one __proto__', 'select_one ab or_other or_other', '令和', '９'.repeat(400), '\u202E', '\0', '\ud800', '問\n問', '<b>', '=1+1', 'start=1 end=0 step=0', 'start=0 end=1e9 step=1e-9',
]
const columns = Object.keys(soundCells)

/** Whether a row of a type may have something in a column. */
function isOf(type: (typeof types)[number], column: string): boolean {
  switch (column) {
    case 'calculation': return type === 'calculate'
    case 'parameters': return type === 'range'
    case 'choice_filter': return type.includes(' ab')
    case 'appearance': return type === 'text'
    case 'label': return type !== 'calculate'
    case 'hint': case 'relevant': return type !== 'calculate' && type !== 'acknowledge'
    default: return type !== 'calculate' && type !== 'note' && type !== 'acknowledge'
  }
}

const anyRow = fc.constantFrom(...types).chain(type => fc.tuple(...columns.map(column => isOf(type, column) ? fc.constantFrom(...soundCells[column] ?? []) : fc.constant(''))).map(cells => ({ type, cells })))

/** Surveys out of cells that fit their columns, though not always each other. */
const anySurvey = fc.array(anyRow, { minLength: 2, maxLength: 8 }).map((rows): readonly Sheet[] => [
  { name: 'survey', rows: [['type', 'name', ...columns], ...rows.map(({ type, cells }, index) => [type, `q${index + 1}`, ...cells])] },
  { name: 'choices', rows: [['list_name', 'name', 'label'], ['ab', 'a', 'あ'], ['ab', 'b', 'い']] },
  { name: 'settings', rows: [['form_title', 'form_id'], ['見本', 'mihon']] },
])

const change = fc.record({ sheet: fc.nat(2), row: fc.nat(40), column: fc.nat(20), to: fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...Object.values(soundCells).flat())), way: fc.constantFrom('cell', 'cell', 'cell', 'cell', 'rowAway', 'rowTwice', 'rowUp') })
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(sheets: readonly Sheet[], { sheet, row, column, to, way }: Change): readonly Sheet[] {
  return sheets.map(({ name, rows }, index) => {
    if (index !== sheet % sheets.length) return { name, rows }
    const at = row % Math.max(1, rows.length)
    switch (way) {
      case 'rowAway': return { name, rows: rows.toSpliced(at, 1) }
      case 'rowTwice': return { name, rows: rows.toSpliced(at, 0, rows[at] ?? []) }
      case 'rowUp': return { name, rows: [...rows.slice(at), ...rows.slice(0, at)] }
      default: return { name, rows: rows.map((cells, place) => place === at ? cells.with(column % Math.max(1, cells.length), to) : cells) }
    }
  })
}

/** A survey that phones and the server can read, and judge whatever is answered; or faults, each a sentence about a place. */
function expectSound(compiled: CompiledXlsForm, seed: number): 'form' | 'faults' {
  if ('faults' in compiled) {
    expect(compiled.faults.length).toBeGreaterThan(0)
    expect(compiled.faults.filter(({ reason }) => !/[。)]$/.test(reason))).toEqual([])
    return 'faults'
  }
  const { form } = compiled
  expect(parseSurveyForm(JSON.parse(JSON.stringify(form)))).toEqual(form)
  for (const answers of fc.sample(anyAnswers(form), { numRuns: 3, seed })) judgeSurvey(prepareSurvey(form), answers, setting)
  return 'form'
}

describe('surveys that the staff are handed', () => {
  it('are compiled to what a phone can read, or refused in sentences, whatever stands in their rows', () => {
    const seen = { form: 0, faults: 0 }
    fc.assert(fc.property(anySurvey, fc.nat(), (sheets, seed) => { seen[expectSound(compileXlsForm(sheets), seed)] += 1 }), { numRuns: timesOf({ quick: 300, whole: 20_000 }) })
    expectBoth(seen)
  })

  it('are compiled or refused when a sound workbook is damaged anywhere', async () => {
    const sheets = await readWorkbook(everyType)
    const seen = { form: 0, faults: 0 }
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(), (changes, seed) => {
      seen[expectSound(compileXlsForm(changes.reduce(changed, sheets)), seed)] += 1
    }), { numRuns: timesOf({ quick: 300, whole: 20_000 }) })
    expectBoth(seen)
  })
})

/** Neither way is left untried. */
function expectBoth({ form, faults }: Readonly<Record<'form' | 'faults', number>>): void {
  expect(form).toBeGreaterThan(10)
  expect(faults).toBeGreaterThan(10)
  tell(`surveys compiled: ${form} sound, ${faults} refused`)
}
