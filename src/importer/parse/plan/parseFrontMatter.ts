import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import { eraFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { SourceCursor } from '../sourceCursor.ts'

/** An entry of the table of contents. */
export interface ContentsEntry {
  readonly number?: string
  readonly title: string
  readonly page: number
}

export interface ContentsChapter {
  readonly number: string
  readonly title: string
  readonly entries: readonly ContentsEntry[]
}

export interface FrontMatter {
  readonly title: string
  readonly years: readonly FiscalYear[]
  readonly chapters: readonly ContentsChapter[]
}

const cover = '計画:表紙'
const contents = '計画:目次'

/** Reads the cover (title, years) and the table of contents, up to the heading of the first chapter. */
export function parseFrontMatter(cursor: SourceCursor): FrontMatter {
  const title = cursor.takeMatch(cover, /プラン$|計画$/, '計画の表題').line.text
  const years = parseYears(cursor)
  cursor.takeMatch(contents, /^目次$/, '目次')
  const chapters = [parseContentsChapter(cursor)]
  while (!cursor.sees(new RegExp(`^第${chapters[0]?.number ?? ''}章 `))) chapters.push(parseContentsChapter(cursor))
  return { title, years, chapters }
}

function parseYears(cursor: SourceCursor): FiscalYear[] {
  const { line, groups } = cursor.takeMatch(cover,
    /^(令和|平成)(\d+)\((\d{4})\)年度～(令和|平成)(\d+)\((\d{4})\)年度$/, '計画の期間')
  const [firstEra = '', firstCount = '', first = '', lastEra = '', lastCount = '', last = ''] = groups
  const isRight = eraFiscalYear(Number(first)) === `${firstEra}${firstCount}年度`
    && eraFiscalYear(Number(last)) === `${lastEra}${lastCount}年度` && Number(first) <= Number(last)
  if (!isRight) throw cursor.error('計画の期間の元号の年と西暦が合いません。', line.number)
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index)
}

function parseContentsChapter(cursor: SourceCursor): ContentsChapter {
  const { groups: [number = '', title = ''] } = cursor.takeMatch(contents, /^第(\d)章 (.+)$/, '目次の章')
  const entries: ContentsEntry[] = []
  while (!cursor.sees(/^第\d章 /)) entries.push(parseEntry(cursor))
  return { number, title, entries }
}

function parseEntry(cursor: SourceCursor): ContentsEntry {
  const line = cursor.take(contents, '目次の項目')
  const page = Number(line.cells.at(-1))
  const [first = '', second] = line.cells
  if (!Number.isInteger(page) || line.cells.length > 3) throw cursor.error('目次の項目のページ番号が読めません。', line.number)
  if (line.cells.length === 3 && second) return { number: first, title: second, page }
  return { title: first, page }
}
