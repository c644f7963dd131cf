import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { InputError } from '../../../src/city/InputError.ts'
import { packArchive, unpackArchive } from '../../../src/city/tables/archive.ts'
import { readBook } from '../../../src/city/tables/readBook.ts'

const cell = (value: string) => ({ value, type: String })
const bookOf = async (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile([{ sheet: 'survey', data: rows.map(row => row.map(cell)) }]).toBuffer()
const small = await bookOf([['type', 'name'], ['text', 'q1']])

/** The same workbook with one file of it written anew. */
function rewritten(file: string, rewrite: (text: string) => string): Buffer {
  const files = new Map(unpackArchive(small, () => true, 1_000_000))
  const before = files.get(file)
  if (!before) throw new Error(`There is no ${file}.`)
  return packArchive(files.set(file, Buffer.from(rewrite(Buffer.from(before).toString()))))
}

async function faultOf(bytes: Buffer): Promise<string> {
  const error: unknown = await readBook('見本.xlsx', bytes).catch((cause: unknown) => cause)
  if (!(error instanceof InputError)) throw new Error('was read', { cause: error })
  return error.message
}

const sheet = 'xl/worksheets/sheet1.xml'
const strings = 'xl/sharedStrings.xml'

describe('readBook', () => {
  it('reads the cells of every sheet', async () => {
    expect(await readBook('見本.xlsx', small)).toEqual([{ name: 'survey', rows: [['type', 'name'], ['text', 'q1']] }])
  })

  it('reads what an archive without compression holds', async () => {
    expect(await readBook('見本.xlsx', rewritten(strings, text => text.replace('q1', '問1')))).toMatchObject([{ rows: [['type', 'name'], ['text', '問1']] }])
  })

  it('unpacks no more than 20 MB of a workbook that weighs little', async () => {
    const bomb = await bookOf(Array.from({ length: 400 }, (_, row) => [`${row}${'あ'.repeat(30_000)}`]))
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await faultOf(bomb)).toContain('開いた大きさは20MBまで')
  })

  it.each([
    ['a cell a million rows down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['a cell sixteen thousand columns to the right', '<row r="9"><c r="XFD9"><v>1</v></c></row>'],
    ['a cell whose row alone is far', '<row r="900000"><c><v>1</v></c></row>'],
  ])('makes no table up to %s', async (_, far) => {
    expect(await faultOf(rewritten(sheet, xml => xml.replace('</sheetData>', `${far}</sheetData>`)))).toContain('表が大きすぎます')
  })

  it.each([
    ['written with a reference', '<c r="&#88;FD1048576"/>'],
    ['behind an attribute that looks like the end', '<c x="/>" r="XFD1048576"/>'],
    ['in a number that only a program reads', '<row r="1e6"/>'],
    ['in a tag that is none', '<c r=XFD1048576/>'],
  ])('is not fooled by a far cell %s', async (_, far) => {
    expect(await faultOf(rewritten(sheet, xml => xml.replace('</sheetData>', `<row r="9">${far}</row></sheetData>`)))).toMatch(/大きすぎます|読めません/)
  })

  it('expands no entity of XML, and reads no other file', async () => {
    const laughs = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')
    const bomb = rewritten(strings, xml => xml.replace(/<sst/, `<!DOCTYPE sst [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs}]><sst`).replace('q1', '&l12;&file;'))
    const said = await readBook('見本.xlsx', bomb).then(sheets => JSON.stringify(sheets), (error: unknown) => error instanceof InputError ? error.message : String(error))
    expect(said.length).toBeLessThan(1_000)
    expect(said).not.toContain('root:')
  })

  it('refuses a cell with more text than a spreadsheet takes', async () => {
    expect(await faultOf(rewritten(strings, xml => xml.replace('q1', '長'.repeat(40_000))))).toContain('一つのセルの文字が多すぎます')
  })
})
