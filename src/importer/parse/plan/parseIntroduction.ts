import type { IntroductionChapter, TextBlock } from '../../../domain/plan/introduction.ts'
import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import type { ContentsChapter, ContentsEntry } from './parseFrontMatter.ts'
import type { PlanContext } from './planContext.ts'

const part = '計画:はじめに'

/** A chapter of the introduction whose notes are not yet handed out. */
export type IntroductionDraft = Omit<IntroductionChapter, 'notes'>

/** Takes the heading of a chapter, which must be the next one of the table of contents. */
export function takeChapterHeading(context: PlanContext, chapter: ContentsChapter): void {
  const { line, groups } = context.cursor.takeMatch(part, /^第(\d)章 (.+)$/, `「第${chapter.number}章 ${chapter.title}」の見出し`)
  if (groups[0] !== chapter.number || groups[1] !== chapter.title) {
    throw context.cursor.error(`章の見出し「${line.text}」が目次の「第${chapter.number}章 ${chapter.title}」と違います。`, line.number)
  }
}

/** Reads one numbered section as text, up to a line that ends it. */
export function parseSection(context: PlanContext, chapter: ContentsChapter, entry: ContentsEntry, end: RegExp): IntroductionDraft {
  const { cursor } = context
  const heading = cursor.takeMatch(part, /^(\d) (.+)$/, `「${entry.number ?? ''} ${entry.title}」の見出し`)
  if (heading.groups[0] !== entry.number || heading.groups[1] !== entry.title) {
    throw cursor.error(`見出し「${heading.line.text}」が目次の「${entry.number ?? ''} ${entry.title}」と違います。`, heading.line.number)
  }
  const blocks: TextBlock[] = []
  let last = heading.line
  while (cursor.peek() && !cursor.sees(end)) {
    last = cursor.take(part, '本文')
    addLine(blocks, last.text)
  }
  const source: SourceRef = context.notes.at(heading.line.number, last.number)
  return { id: `${chapter.number}-${entry.number ?? ''}`, title: entry.title, blocks, source }
}

function addLine(blocks: TextBlock[], text: string): void {
  const previous = blocks.at(-1)
  if (/^- /.test(text)) {
    const item = text.slice(2)
    if (previous?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...previous.items, item] }
    else blocks.push({ kind: 'list', items: [item] })
  } else if (/^[●■] ?/.test(text)) {
    blocks.push({ kind: 'figure', caption: text.replace(/^[●■] ?/, '') })
  } else if (/^\(\d+\) /.test(text)) {
    blocks.push({ kind: 'heading', text })
  } else {
    blocks.push({ kind: 'paragraph', text })
  }
}
