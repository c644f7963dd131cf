import readXlsxFile from 'read-excel-file/node'
import { InputError } from '../InputError.ts'
import { packArchive, unpackArchive, type ArchiveFiles } from './archive.ts'

/** A sheet of a workbook: a cell is a text, a number, a truth, a `Date`, or `null`. */
export interface BookSheet {
  readonly name: string
  readonly rows: readonly (readonly unknown[])[]
}

const mebibyte = 1024 * 1024
/** No table that people wrote comes near these. A packed workbook can say far more than it weighs. */
const mostBytes = 5 * mebibyte
const mostUnpacked = 20 * mebibyte
const mostRows = 10_000
const mostColumns = 500
/** What Excel itself takes in one cell. */
const longestCell = 32_767

/** What holds cells and their words; pictures and whatever else stands in a workbook is not even unpacked. */
const ofTables = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/
const placedTag = /<(?:\w{1,40}:)?(?:row|c)(?=[\s/>])/g
const soundTag = /<(?:\w{1,40}:)?(?:row|c)((?:\s{1,8}[\w:.-]{1,80}\s{0,8}=\s{0,8}(?:"[^"<]*"|'[^'<]*'))*)\s{0,8}\/?>/g
const placeIn = /\sr\s{0,8}=\s{0,8}["']([^"']*)["']/

/**
 * Reads the sheets of an .xlsx file in bounded time and memory: what it unpacks to is counted, and where its cells stand is looked at
 * before a table is made of them. Throws an {@link InputError} where it is none, or too large.
 */
export async function readBook(file: string, bytes: Buffer): Promise<readonly BookSheet[]> {
  if (bytes.length > mostBytes) throw fault(file, 'ファイルが大きすぎます。5MBまでです。')
  const files = unpack(file, bytes)
  for (const [name, body] of files) if (name.startsWith('xl/worksheets/')) checkPlaces(file, new TextDecoder().decode(body))
  const sheets = await told(file, async () => (await readXlsxFile(packArchive(files))).map(({ sheet, data }) => ({ name: sheet, rows: data })))
  if (sheets.some(({ rows }) => rows.some(row => row.some(cell => typeof cell === 'string' && cell.length > longestCell)))) throw fault(file, `一つのセルの文字が多すぎます。${longestCell.toLocaleString('ja-JP')}字までです。`)
  return sheets
}

function unpack(file: string, bytes: Buffer): ArchiveFiles {
  try {
    return unpackArchive(bytes, name => ofTables.test(name), mostUnpacked)
  } catch (cause) {
    if (cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') throw fault(file, '中身が大きすぎます。開いた大きさは20MBまでです。')
    throw unreadable(file)
  }
}

/** A single cell far away would make a table of as many cells as lie between. */
function checkPlaces(file: string, xml: string): void {
  let sound = 0
  for (const [, attributes = ''] of xml.matchAll(soundTag)) {
    sound += 1
    const place = placeIn.exec(attributes)?.[1]
    if (place === undefined) continue
    const [, letters, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? []
    if (letters === undefined) throw unreadable(file)
    if (Number(row) > mostRows || columnOf(letters) > mostColumns) throw fault(file, `表が大きすぎます。${mostRows.toLocaleString('ja-JP')}行、${mostColumns}列までです。下や右の離れたセルに文字や書式が残っていないか確かめてください。`)
  }
  if ((xml.match(placedTag)?.length ?? 0) !== sound) throw unreadable(file)
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

async function told<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch {
    throw unreadable(file)
  }
}

function unreadable(file: string): InputError {
  return fault(file, 'Excelのブックとして読めません。Excelで開けるかどうか、パスワードがついていないかどうかを確かめてください。')
}

function fault(file: string, reason: string): InputError {
  return new InputError([{ file, reason }])
}
