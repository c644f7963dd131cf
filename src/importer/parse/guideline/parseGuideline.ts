import type { GuidelineSection, ParticipationGuideline } from '../../../domain/plan/guideline.ts'
import type { ReadingRule } from '../../../domain/plan/sourceNote.ts'
import type { LineLedger } from '../lineLedger.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceLine, SourceText } from '../sourceText.ts'
import { nonBlankLines } from '../sourceText.ts'
import type { CellsLine, GuidelineLine } from './guidelineLine.ts'
import { classifyLine } from './classifyLine.ts'
import { guidelineRules } from './guidelineRules.ts'
import { layoutNotes } from './layoutNotes.ts'
import type { Legend } from './matchCategory.ts'
import { opensLegend, parseLegend } from './parseLegend.ts'
import type { UnnumberedSection } from './parseSections.ts'
import { parseSections } from './parseSections.ts'
import { fixedColumns, parseTableHead } from './tableHead.ts'

const titleForm = /^『[^『』]+』における「基本的な取り組み」への進捗状況等$/
const approachColumn = fixedColumns.indexOf('対応方針')

/**
 * Reads a 市民参加推進指針 with its progress: a title that every page repeats, an outline of headings with a table below
 * each innermost one, and the legend of 区分 at the end. `rules` are those that the document made necessary.
 * Throws `SourceError` for whatever departs from that, and books every line that it read in the ledger.
 */
export function parseGuideline(
  source: SourceText,
  ledger: LineLedger,
): { readonly guideline: ParticipationGuideline, readonly rules: readonly ReadingRule[] } {
  const written = nonBlankLines(source)
  const title = parseTitle(source, written)
  const legendAt = written.findIndex(opensLegend)
  if (legendAt < 0) throw new SourceError(source.file, written.at(-1)?.number ?? 0, '区分の説明(●参考)がないまま終わっています。')

  const lines = written.slice(0, legendAt).map(line => classifyLine(source, title, line))
  for (const line of lines) if (line.kind === 'page') ledger.use('指針:ページの飾り', line.number)
  const categories = parseLegend(source, ledger, written.slice(legendAt))
  const firstHead = lines.find((line): line is CellsLine => line.kind === 'head')
  if (!firstHead) throw new SourceError(source.file, written[0]?.number ?? 0, '取り組みの表が一つもありません。')

  const head = parseTableHead(source, firstHead)
  const legend = { categories, writtenApproaches: writtenApproaches(lines) } satisfies Legend
  const sections = numberInitiatives(parseSections({ source, ledger, head, legend }, lines))
  const guideline = { title, years: head.years, sections, categories, notes: layoutNotes(source, head, lines) }
  return { guideline, rules: usedRules(guideline) }
}

function parseTitle(source: SourceText, written: readonly SourceLine[]): string {
  const first = written[0]
  if (!first) throw new SourceError(source.file, 0, '何も書かれていません。')
  const title = first.text.trim()
  if (!titleForm.test(title)) throw new SourceError(source.file, first.number, `市民参加推進指針の進捗状況の表題ではありません: ${title.slice(0, 60)}`)
  return title
}

function writtenApproaches(lines: readonly GuidelineLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.kind === 'row' ? line.cells.slice(approachColumn, approachColumn + 1) : []))
}

function numberInitiatives(sections: readonly UnnumberedSection[]): readonly GuidelineSection[] {
  let count = 0
  return sections.map(section => ({
    ...section,
    groups: section.groups.map(group => ({
      ...group,
      initiatives: group.initiatives.map(initiative => ({ id: String(++count).padStart(2, '0'), ...initiative })),
    })),
  }))
}

function usedRules({ sections, notes }: ParticipationGuideline): readonly ReadingRule[] {
  const initiatives = sections.flatMap(section => section.groups).flatMap(group => group.initiatives)
  const used = new Set([...notes, ...initiatives.flatMap(initiative => initiative.notes)].map(note => note.rule))
  return Object.values(guidelineRules).filter(rule => used.has(rule.id))
}
