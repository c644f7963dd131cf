import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { InputError } from '../../../src/city/InputError.ts'
import { compileXlsForm } from '../../../src/city/survey/compileXlsForm.ts'
import { readWorkbook } from '../../../src/city/survey/readWorkbook.ts'

const everyType = fileURLToPath(new URL('../../fixtures/surveys/everyType', import.meta.url))
const directory = await mkdtemp(join(tmpdir(), 'workbook-'))

async function writeBook(name: string, sheets: Readonly<Record<string, SheetData>>): Promise<string> {
  const path = join(directory, name)
  await writeXlsxFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toFile(path)
  return path
}

async function faultOf(path: string): Promise<string> {
  const error: unknown = await readWorkbook(path).catch((cause: unknown) => cause)
  if (!(error instanceof InputError)) throw new Error('was read', { cause: error })
  return error.message
}

const text = (value: string) => ({ value, type: String })

describe('readWorkbook', () => {
  it('reads the same form from a workbook and from a folder of CSV files', async () => {
    const sheets = await readWorkbook(everyType)
    const book = await writeBook('every.xlsx', Object.fromEntries(sheets.map(({ name, rows }) => [
      name, rows.map(row => row.map(cell => typeof cell === 'string' && cell !== '' ? text(cell) : null)),
    ])))
    const fromFolder = compileXlsForm(sheets)
    expect(fromFolder).toHaveProperty('form')
    expect(compileXlsForm(await readWorkbook(book))).toEqual(fromFolder)
  })

  it('reads numbers, truths, days and times of day as Excel keeps them, and counts rows as Excel does', async () => {
    const book = await writeBook('cells.xlsx', {
      survey: [
        [text('type'), text('name'), text('label'), text('required'), text('default')],
        [text('select_one n'), text('q1'), text('問一'), { value: true, type: Boolean }, { value: 2, type: Number }],
        [null],
        [text('date'), text('q2'), text('問二'), { value: false, type: Boolean }, { value: new Date('2026-04-01T00:00:00Z'), type: Date, format: 'yyyy/mm/dd' }],
        [text('video'), text('q3'), text('問三')],
      ],
      choices: [[text('list_name'), text('name'), text('label')], [text('n'), { value: 1, type: Number }, text('あ')], [text('n'), { value: 2, type: Number }, text('い')]],
      settings: [[text('form_title'), text('form_id')], [text('見本'), text('mihon')]],
    })
    const sheets = await readWorkbook(book)
    const compiled = compileXlsForm(sheets)
    expect('faults' in compiled && compiled.faults.map(({ row, column }) => [row, column])).toEqual([[5, 'type']])
    const sound = compileXlsForm(sheets.map(sheet => sheet.name === 'survey' ? { ...sheet, rows: sheet.rows.slice(0, 4) } : sheet))
    expect('form' in sound && sound.form.items).toEqual([
      { type: 'selectOne', name: 'q1', label: { ja: '問一' }, list: 'n', isRequired: true, default: '2' },
      { type: 'date', name: 'q2', label: { ja: '問二' }, default: '2026-04-01' },
    ])
  })

  it('reads CSV files as Excel in Japan saves them: Shift_JIS, Windows line ends', async () => {
    const folder = join(directory, 'sjis')
    await mkdir(folder)
    await writeFile(join(folder, 'settings.csv'), 'form_title,form_id\r\n,mihon\r\n')
    // 「見本」 and 「問」 in Shift_JIS.
    await writeFile(join(folder, 'settings.csv'), Buffer.concat([Buffer.from('form_title,form_id\r\n'), Buffer.from([0x8c, 0xa9, 0x96, 0x7b]), Buffer.from(',mihon\r\n')]))
    await writeFile(join(folder, 'Survey.csv'), Buffer.concat([Buffer.from('type,name,label\r\ntext,q,"'), Buffer.from([0x96, 0xe2]), Buffer.from('\r\n"\r\n')]))
    const compiled = compileXlsForm(await readWorkbook(folder))
    expect(compiled).toMatchObject({ form: { title: { ja: '見本' }, items: [{ type: 'text', name: 'q', label: { ja: '問' } }] } })
  })

  it('says why it cannot read', async () => {
    await writeFile(join(directory, 'no.xlsx'), 'これはブックではありません')
    await writeFile(join(directory, 'old.xls'), '')
    await writeFile(join(directory, 'large.xlsx'), Buffer.alloc(5 * 1024 * 1024 + 1))
    await mkdir(join(directory, 'quote'))
    await writeFile(join(directory, 'quote', 'survey.csv'), 'type,name\n"text,q\n')
    expect(await faultOf(join(directory, 'gone.xlsx'))).toContain('gone.xlsx: ファイルを読めません(ENOENT)')
    expect(await faultOf(join(directory, 'no.xlsx'))).toContain('Excelのブックとして読めません')
    expect(await faultOf(join(directory, 'old.xls'))).toContain('.xlsx')
    expect(await faultOf(join(directory, 'large.xlsx'))).toContain('5MB')
    expect(await faultOf(join(directory, 'quote'))).toContain('survey.csv: 引用符')
  })
})
