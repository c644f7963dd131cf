import { describe, expect, it } from 'vitest'
import type { InitiativeRecord } from '../../../../src/domain/plan/guideline.ts'
import { guidelineRules } from '../../../../src/importer/parse/guideline/guidelineRules.ts'
import { parseGuideline } from '../../../../src/importer/parse/guideline/parseGuideline.ts'
import { LineLedger } from '../../../../src/importer/parse/lineLedger.ts'
import { readWhole, realGuideline, refusal, smallGuideline, sourceOf } from './guidelineSource.ts'

const { guideline, rules } = readWhole(realGuideline)
const groups = guideline.sections.flatMap(section => section.groups)
const initiatives = groups.flatMap(group => group.initiatives)
const rows = initiatives.flatMap(initiative => initiative.rows)
const records = rows.flatMap(row => row.records)

function initiative(id: string) {
  const found = initiatives.find(candidate => candidate.id === id)
  if (!found) throw new Error(`No initiative ${id}.`)
  return found
}

function yearOf(record: InitiativeRecord): string {
  return `${record.year} ${record.status}`
}

/** Counts that know nothing of the parser: marks in the columns of the lines that have seven. */
const tableRows = realGuideline.lines.map(line => line.split('\t')).filter(cells => cells.length === 7)
const marksIn = (mark: string, column: number) => tableRows.reduce((sum, cells) => sum + (cells[column] ?? '').split(mark).length - 1, 0)

describe('parseGuideline over the real source', () => {
  it('reads the title and the years of the columns', () => {
    expect(guideline.title).toBe('『伊勢原市市民参加推進指針』における「基本的な取り組み」への進捗状況等')
    expect(guideline.years).toEqual([
      { year: 2021, status: 'done' }, { year: 2022, status: 'done' }, { year: 2023, status: 'planned' },
    ])
  })

  it('reads every section with its headings', () => {
    expect(guideline.sections.map(section => [section.id, section.title, section.groups.map(group => group.path)])).toEqual([
      ['1', '市政運営の各過程における市民参加の推進', [
        ['政策形成過程における市民参加への取り組み', '意見、意向、ニーズの把握'],
        ['政策形成過程における市民参加への取り組み', '政策決定への市民参加'],
        ['実施過程における市民参加への取り組み'],
        ['評価過程における市民参加への取り組み'],
      ]],
      ['2', '市民活動を促進、伸長する取り組み', [[]]],
      ['3', '市民参加推進の基盤づくりへの取り組み', [[]]],
      ['4', '情報の共有化に向けた取り組み', [[]]],
      ['5', 'パートナーシップによるまちづくりの推進に向けて', [[]]],
    ])
  })

  it('reads as many initiatives as there are ○ and numbers them in order', () => {
    expect(initiatives).toHaveLength(marksIn('○', 0))
    expect(initiatives).toHaveLength(33)
    expect(initiatives.map(({ id }) => id)).toEqual(initiatives.map((_, index) => String(index + 1).padStart(2, '0')))
    expect(groups.map(group => group.initiatives.length)).toEqual([3, 7, 5, 2, 8, 3, 3, 2])
    expect(rows).toHaveLength(35)
  })

  it.each([
    { column: 4, year: '2021 done', count: 56 },
    { column: 5, year: '2022 done', count: 82 },
    { column: 6, year: '2023 planned', count: 59 },
  ])('reads as many records of $year as there are ● in their column', ({ column, year, count }) => {
    expect(marksIn('●', column)).toBe(count)
    expect(records.filter(record => yearOf(record) === year)).toHaveLength(count)
  })

  it('loses no character of a cell', () => {
    const written = tableRows.flatMap(cells => cells.slice(4)).filter(cell => cell.includes('●')).join('').replace(/<[^>]*>| (?=●|<)|(?<=>) /g, '')
    const inColumns = rows.flatMap(row => guideline.years.map(({ year }) => row.records.filter(record => record.year === year)))
    expect(inColumns.flat().map(({ text, division }) => `●${text}(${division})`).join('')).toBe(written)
  })

  it('joins the two rows of an initiative', () => {
    const { name, text, rows: own, source } = initiative('01')
    expect([name, text]).toEqual(['市民意識調査、アンケート調査・ヒアリング調査', '適切な方法を検討し、活用'])
    expect(own.map(row => [row.category, row.approach, row.records.length])).toEqual([
      ['Ⅱ', '担当課で従来の取り組みを推進。', 0], ['Ⅲ', '各課で適宜実施する。', 13],
    ])
    expect(source).toEqual({ document: 'guideline', from: 10, to: 11 })
  })

  it('keeps the parentheses inside a record and takes only the last as its division', () => {
    expect(initiative('01').rows[1]?.records).toContainEqual({
      year: 2022,
      status: 'done',
      text: '令和4年度生活のしづらさなどに関する調査(全国在宅障がい児・者等実態調査)を実施した。',
      division: '障がい福祉課',
      source: { document: 'guideline', from: 11, to: 11 },
    })
    expect(initiative('14').rows[0]?.records).toContainEqual({
      year: 2023,
      status: 'planned',
      text: '市民提案型協働事業として、NPO法人とともに「子ども食堂(いせはらみらい・クルリンこども食堂)」を実施する。',
      division: '子育て支援課',
      source: { document: 'guideline', from: 39, to: 39 },
    })
  })

  it('reads the same initiative name in two groups as two initiatives', () => {
    const workshops = initiatives.filter(({ name }) => name === 'ワークショップ')
    expect(workshops.map(({ id, source, text }) => [id, source.from, text])).toEqual([
      ['09', 28, 'ワークショップが計画策定に深く関わる手法を検討'], ['11', 36, '運営方法をマニュアル化、提供'],
    ])
  })

  it('reads the legend', () => {
    expect(guideline.categories.map(({ mark, description, source }) => [mark, description, source.from])).toEqual([
      ['Ⅰ', '担当課で検討を進める。', 89],
      ['Ⅱ', '担当課で従来の取り組みを推進。', 90],
      ['Ⅲ', '各課で適宜実施する。', 91],
      ['Ⅳ', '今後、庁内横断組織で確定する。', 92],
      ['Ⅴ', '今後、市民による推進組織で議論し、確定する。', 93],
    ])
  })

  it('keeps both wordings where one row departs from the legend', () => {
    expect(initiative('11').rows[0]?.approach).toBe('今後、庁内横断組織で確定する。')
    expect(initiative('11').notes).toEqual([{
      kind: 'discrepancy',
      rule: 'guideline-approach-wording',
      shown: '今後、庁内横断組織で確定する。',
      shownAt: { document: 'guideline', from: 92, to: 92 },
      other: '今後、市内横断組織で確定する。',
      otherAt: { document: 'guideline', from: 36, to: 36 },
    }])
  })

  it('notes every repair with its line', () => {
    const notes = [...guideline.notes, ...initiatives.flatMap(({ notes: own }) => own)]
    const lines = (rule: string) => notes.flatMap(note => note.kind === 'repair' && note.rule === rule ? [note.at.from] : [])
    expect(lines('guideline-outer-space')).toEqual([5, 6, 7])
    expect(lines('guideline-continued-table')).toEqual([26])
    expect(lines('guideline-continued-row')).toEqual([11, 61])
    expect(lines('guideline-list-markup')).toEqual([11, 26, 27, 28, 29])
    expect(lines('guideline-roman-numeral')).toEqual(realGuideline.lines.flatMap((line, index) => /^[IV]+$/.test(line.split('\t')[2] ?? '') ? [index + 1] : []))
    expect(lines('guideline-roman-numeral')).toHaveLength(19)
    expect(notes).toHaveLength(3 + 1 + 2 + 5 + 19 + 1)
  })

  it('returns each rule that a note names, once', () => {
    expect(rules).toEqual(Object.values(guidelineRules))
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('books every line for a named part', () => {
    const ledger = new LineLedger(realGuideline)
    parseGuideline(realGuideline, ledger)
    ledger.assertComplete()
    expect([...ledger.counts()]).toEqual([
      ['指針:ページの飾り', 6], ['指針:見出し', 10], ['指針:表の見出し', 8], ['指針:取り組み', 35], ['指針:凡例', 8],
    ])
  })
})

describe('parseGuideline', () => {
  it('reads any other guideline of the family and returns only the rules that it needed', () => {
    const small = readWhole(smallGuideline())
    expect(small.guideline.sections.map(({ title }) => title)).toEqual(['参加の推進', '基盤づくり'])
    expect(small.guideline.years).toEqual([{ year: 2021, status: 'done' }, { year: 2022, status: 'planned' }])
    expect(small.rules).toEqual([guidelineRules.continuedRow])
  })

  it('refuses an empty document as a whole', () => {
    expect(refusal(() => readWhole(sourceOf('', ' ')))).toMatchObject({ line: 0, message: 'small.txt: 何も書かれていません。' })
  })

  it('refuses another document at its first line', () => {
    expect(refusal(() => readWhole(sourceOf('', '総合計画 実施計画')))).toMatchObject({ line: 2 })
  })

  it('refuses a document that ends before its legend', () => {
    expect(refusal(() => readWhole(sourceOf(...smallGuideline().lines.slice(0, 11))))).toMatchObject({ line: 11 })
  })

  it('refuses a document without a table', () => {
    expect(refusal(() => readWhole(smallGuideline({ 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] })))).toMatchObject({ line: 1 })
  })
})
