import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { compileXlsForm } from '../../../src/city/survey/compileXlsForm.ts'
import { surveyHeadings } from '../../../src/city/survey/headings.ts'
import { readRowType } from '../../../src/city/survey/questionType.ts'
import { isExpressionFault } from '../../../src/domain/survey/expression/expression.ts'
import { functionNames } from '../../../src/domain/survey/expression/functionNames.ts'
import { parseExpression } from '../../../src/domain/survey/expression/parseExpression.ts'

const text = await readFile(new URL('../../../docs/surveys.md', import.meta.url), 'utf8')

/** The cells of the table that begins with a heading, row by row. */
function tableWith(heading: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  const start = lines.findIndex(line => line.startsWith(`| ${heading} |`))
  const end = lines.findIndex((line, place) => place > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map(line => line.slice(1, -1).split('|').map(cell => cell.trim()))
}

const codes = (cell = ''): readonly string[] => Array.from(cell.matchAll(/`([^`]+)`/g), match => match[1] ?? '')

describe('docs/surveys.md', () => {
  it('names every function, with an example that is read', () => {
    const rows = tableWith('関数')
    expect(rows.flatMap(([names]) => codes(names))).toEqual(functionNames)
    const examples = [...rows, ...tableWith('書き方')].flatMap(row => codes(row.at(-1)))
    expect(examples.length).toBe(rows.length + 6)
    expect(examples.filter(example => isExpressionFault(parseExpression(example)))).toEqual([])
  })

  it('names every column of the survey sheet', () => {
    const columns = tableWith('列').flatMap(([name]) => codes(name))
    expect([...columns, 'guidance_hint'].sort()).toEqual([...new Set(Object.values(surveyHeadings.columns))].sort())
  })

  it('begins with a survey that is taken', () => {
    const sheet = (name: string, heading: string) => ({ name, rows: [heading.split(' | '), ...tableWith(heading)] })
    const compiled = compileXlsForm([
      sheet('survey', 'type | name | label | required | relevant'), sheet('choices', 'list_name | name | label'), sheet('settings', 'form_title | form_id | default_language'),
    ])
    expect(compiled).toMatchObject({ form: { id: 'mihon-kurashi', items: [{ name: 'area' }, { name: 'age' }, { name: 'opinion' }] }, notes: [] })
  })

  it('names types that are taken', () => {
    const types = tableWith('type | 何か').flatMap(([type]) => codes(type))
    expect(types.length).toBeGreaterThan(13)
    expect(types.filter(type => readRowType(type).kind === 'refused')).toEqual([])
  })

  it('names as refused what is refused', () => {
    const types = ['image', 'audio', 'video', 'file', 'begin repeat', 'datetime', 'geotrace', 'geoshape', 'barcode', 'start', 'end', 'deviceid', 'username', 'email', 'audit', 'select_one_from_file a.csv']
    expect(types.filter(type => !text.includes(type.split(' a')[0] ?? type) || readRowType(type).kind !== 'refused')).toEqual([])
  })
})
