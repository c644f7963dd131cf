import type { TextBlock } from '../../../domain/plan/introduction.ts'
import type { ContentsChapter } from './parseFrontMatter.ts'
import type { IntroductionDraft } from './parseIntroduction.ts'
import { parseSection } from './parseIntroduction.ts'
import type { PlanContext } from './planContext.ts'
import type { RelatedRow } from './parseRelatedProjects.ts'
import { parseRelatedProjects } from './parseRelatedProjects.ts'
import type { SheetDraft } from './parseSheet.ts'
import { parseSheet, seesSheet } from './parseSheet.ts'

const part = '計画:計画の見方'

/** 計画の見方: how to read a sheet, shown on copies of a real sheet and a real table. */
export interface HowToRead {
  readonly section: IntroductionDraft
  /** Copies of what stands elsewhere in the plan, to be compared with it. */
  readonly sampleSheet: SheetDraft
  readonly sampleRelated: readonly RelatedRow[]
}

/** Reads 計画の見方 up to the first pillar. */
export function parseHowToRead(context: PlanContext, chapter: ContentsChapter): HowToRead {
  const { cursor } = context
  const entry = chapter.entries[0]
  if (!entry) throw cursor.error('目次に計画の見方がありません。')
  const section = parseSection(context, chapter, entry, /^個別事業計画表$/)
  cursor.takeMatch(part, /^個別事業計画表$/, '見方の個別事業計画表')
  if (!seesSheet(context)) throw cursor.error('見方の個別事業計画表がありません。')
  const sampleSheet = parseSheet(context, part)
  const notes: string[] = [...takeNotes(context)]
  const sampleRelated = parseRelatedProjects(context, part)
  notes.push(...takeNotes(context))
  const list: TextBlock = { kind: 'list', items: notes }
  return { section: { ...section, blocks: [...section.blocks, list] }, sampleSheet, sampleRelated }
}

function takeNotes(context: PlanContext): string[] {
  const items: string[] = []
  while (context.cursor.sees(/^- /)) items.push(context.cursor.take(part, '見方の説明').text.slice(2))
  return items
}
