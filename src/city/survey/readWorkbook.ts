import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { decodeCsv } from '../../operator/decodeCsv.ts'
import { systemCode } from '../../operator/OperatorError.ts'
import { InputError } from '../InputError.ts'
import { readBook } from '../tables/readBook.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Sheets beyond this are no survey. */
const mostBytes = 5 * 1024 * 1024
const sheetNames = ['survey', 'choices', 'settings']

/**
 * Reads the sheets of an XLSForm from an .xlsx file or from a folder with survey.csv, choices.csv and settings.csv.
 * Throws an {@link InputError} where it cannot be read.
 */
export async function readWorkbook(path: string): Promise<readonly Sheet[]> {
  const file = basename(path)
  const entry = await told(file, () => stat(path))
  if (entry.isDirectory()) return readFolder(path)
  if (extname(path).toLowerCase() !== '.xlsx') throw fault(file, 'Excelのブック(.xlsx)か、CSVを入れたフォルダーを指定してください。古い形式(.xls)は、Excelで .xlsx に保存し直してください。')
  if (entry.size > mostBytes) throw fault(file, 'ファイルが大きすぎます。5MBまでです。')
  const sheets = await readBook(file, await told(file, () => readFile(path)))
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map(row => row.map(toCell)) }))
}

function toCell(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date ? value : null
}

async function readFolder(path: string): Promise<readonly Sheet[]> {
  const names = await told(basename(path), () => readdir(path))
  const sheets: Sheet[] = []
  for (const name of names.filter(file => extname(file).toLowerCase() === '.csv').sort()) {
    const sheet = basename(name, extname(name))
    if (!sheetNames.includes(sheet.toLowerCase())) continue
    const file = join(path, name)
    const { size } = await told(name, () => stat(file))
    if (size > mostBytes) throw fault(name, 'ファイルが大きすぎます。5MBまでです。')
    sheets.push({ name: sheet, rows: parseCsv(name, await told(name, () => readFile(file))) })
  }
  return sheets
}

function parseCsv(file: string, bytes: Uint8Array): readonly (readonly string[])[] {
  const decoded = decodeCsv(bytes)
  if (decoded.kind === 'refused') throw fault(file, decoded.reason)
  try {
    return parse(decoded.text, { relax_column_count: true, record_delimiter: '\n' })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw fault(file, '引用符(")が閉じていないか、セルの途中にあります。')
  }
}

async function told<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (cause) {
    throw fault(file, `ファイルを読めません(${systemCode(cause)})。名前と場所を確かめてください。`)
  }
}

function fault(file: string, reason: string): InputError {
  return new InputError([{ file, reason }])
}
