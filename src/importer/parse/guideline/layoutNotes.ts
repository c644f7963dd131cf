import type { RepairNote } from '../../../domain/plan/sourceNote.ts'
import type { SourceText } from '../sourceText.ts'
import type { GuidelineLine } from './guidelineLine.ts'
import { guidelineRules } from './guidelineRules.ts'
import { lineRef } from './lineRef.ts'
import type { TableHead } from './tableHead.ts'

/** The repairs of the page's layout: white space around headings, and tables that go on over a page without their head. */
export function layoutNotes(source: SourceText, head: TableHead, lines: readonly GuidelineLine[]): readonly RepairNote[] {
  return lines.flatMap<RepairNote>((line, index) => {
    if (line.kind === 'section' || line.kind === 'part' || line.kind === 'topic') return outerSpace(source, line.number)
    const isContinued = line.kind === 'row' && lines[index - 1]?.kind === 'page'
    if (!isContinued) return []
    const at = lineRef(source, line.number)
    return [{ kind: 'repair', rule: guidelineRules.continuedTable.id, at, before: '', after: head.cells.join('、') }]
  })
}

function outerSpace(source: SourceText, line: number): readonly RepairNote[] {
  const before = source.lines[line - 1] ?? ''
  const after = before.trim()
  if (before === after) return []
  return [{ kind: 'repair', rule: guidelineRules.outerSpace.id, at: lineRef(source, line), before, after }]
}
