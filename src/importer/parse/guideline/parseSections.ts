import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import type { GuidelineLine, HeadingLine } from './guidelineLine.ts'
import { lineRef } from './lineRef.ts'
import type { UnnumberedInitiative } from './parseInitiatives.ts'
import type { TableContext } from './parseTable.ts'
import { parseTable } from './parseTable.ts'
import { splitBefore } from './splitBefore.ts'
import type { Block } from './splitBefore.ts'
import type { GuidelineGroup, GuidelineSection } from '../../../domain/plan/guideline.ts'

/** A group before the whole guideline's initiatives are numbered. */
export interface UnnumberedGroup extends Pick<GuidelineGroup, 'path'> {
  readonly initiatives: readonly UnnumberedInitiative[]
}

/** A section before the whole guideline's initiatives are numbered. */
export interface UnnumberedSection extends Omit<GuidelineSection, 'groups'> {
  readonly groups: readonly UnnumberedGroup[]
}

type HeadingBlock = Block<GuidelineLine, HeadingLine>

/** Reads the outline: sections (1 …), their parts (① …), their topics (◎ …), and the table below each innermost heading. */
export function parseSections(context: TableContext, lines: readonly GuidelineLine[]): readonly UnnumberedSection[] {
  return cut(context.source, lines, 'section').map((block) => {
    const groups = parseParts(context, block)
    const last = groups.at(-1)?.initiatives.at(-1)?.source.to
    context.ledger.use('指針:見出し', block.start.number)
    return {
      id: String(block.start.ordinal),
      title: block.start.heading,
      groups,
      source: lineRef(context.source, block.start.number, last),
    }
  })
}

function parseParts(context: TableContext, section: HeadingBlock): readonly UnnumberedGroup[] {
  if (!section.rest.some(line => line.kind === 'part')) return parseTopics(context, [], section)
  return cut(context.source, section.rest, 'part').flatMap((part) => {
    context.ledger.use('指針:見出し', part.start.number)
    return parseTopics(context, [part.start.heading], part)
  })
}

function parseTopics(context: TableContext, path: readonly string[], { start, rest }: HeadingBlock): readonly UnnumberedGroup[] {
  if (!rest.some(line => line.kind === 'topic')) return [{ path, initiatives: parseTable(context, start.number, rest) }]
  return cut(context.source, rest, 'topic').map((topic) => {
    context.ledger.use('指針:見出し', topic.start.number)
    return { path: [...path, topic.start.heading], initiatives: parseTable(context, topic.start.number, topic.rest) }
  })
}

/** Cuts lines before each heading of one kind. Nothing stands before the first; numbers run on from 1, and no heading comes twice. */
function cut(source: SourceText, lines: readonly GuidelineLine[], kind: HeadingLine['kind']): readonly HeadingBlock[] {
  const { before, blocks } = splitBefore(lines, (line): line is HeadingLine => line.kind === kind)
  const stray = before.find(line => line.kind !== 'page')
  if (stray) throw new SourceError(source.file, stray.number, '上の段の見出しがないまま書かれています。')
  blocks.forEach(({ start }, index) => {
    if (kind !== 'topic' && start.ordinal !== index + 1) throw new SourceError(source.file, start.number, `見出しの番号が続いていません(${index + 1}番目の見出しです): ${start.heading}`)
    if (blocks.slice(0, index).some(block => block.start.heading === start.heading)) throw new SourceError(source.file, start.number, `同じ見出しが二度あります: ${start.heading}`)
  })
  return blocks
}
