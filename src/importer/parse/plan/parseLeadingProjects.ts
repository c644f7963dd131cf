import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import { joinWraps } from '../cellText.ts'
import type { LeadingRow } from './leadingRows.ts'
import { readLeadingRows } from './leadingRows.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

const part = '計画:リーディングプロジェクト'
const marks = '①②③④⑤⑥⑦⑧⑨'

/** A theme with its rows as printed. */
export interface LeadingThemeDraft {
  readonly title: string
  readonly rows: readonly LeadingRow[]
  readonly source: SourceRef
}

/** A leading project as its own pages print it. */
export interface LeadingDraft {
  readonly id: string
  readonly mark: string
  /** The names that the chapter's opening and the project's own page give. */
  readonly listedName: string
  readonly headingName: string
  readonly headingLine: number
  readonly aim: string
  readonly themes: readonly LeadingThemeDraft[]
  readonly source: SourceRef
}

/** The opening of the chapter: prose that names the leading projects. */
export interface LeadingOpening {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly source: SourceRef
  readonly names: ReadonlyMap<string, string>
  readonly line: number
}

/** Reads the opening of the chapter. `heading` is its entry in the table of contents. */
export function parseLeadingOpening(context: PlanContext, heading: string): LeadingOpening {
  const { cursor } = context
  const first = cursor.takeMatch(part, /^[^\t]+$/, `「${heading}」の見出し`).line
  if (first.text !== heading) throw cursor.error(`見出し「${first.text}」が目次の「${heading}」と違います。`, first.number)
  const naming = cursor.takeMatch(part, /①「.+」.*。$/, 'リーディングプロジェクトを挙げる文').line
  const names = new Map([...naming.text.matchAll(/([①-⑨])「([^」]+)」/g)].map(match => [match[1] ?? '', match[2] ?? '']))
  const paragraphs = [naming.text]
  let last = naming
  while (!cursor.sees(/^プロジェクト$/)) {
    last = cursor.takeMatch(part, /^[^\t]+。$/, '本文').line
    paragraphs.push(last.text)
  }
  return { heading, paragraphs, names, line: naming.number, source: context.notes.at(first.number, last.number) }
}

/** Reads the pages of all leading projects named in the opening. */
export function parseLeadingProjects(context: PlanContext, opening: LeadingOpening): LeadingDraft[] {
  return [...opening.names].map(([mark, listedName]) => parseLeadingProject(context, mark, listedName))
}

function parseLeadingProject(context: PlanContext, mark: string, listedName: string): LeadingDraft {
  const { cursor, notes } = context
  const first = cursor.takeMatch(part, /^プロジェクト$/, `プロジェクト${mark}のページ`).line
  const found = cursor.takeMatch(part, /^[①-⑨]$/, `プロジェクトの番号「${mark}」`).line
  if (found.text !== mark) throw cursor.error(`プロジェクト${mark}のはずですが、${found.text}とあります。`, found.number)
  const heading = cursor.takeMatch(part, /^[^\t■]+プロジェクト$/, 'プロジェクトの名称').line
  const headingName = joinWraps(heading.text)
  if (headingName !== heading.text) notes.repair(planRules.cellWrap.id, heading.number, heading.text, headingName)
  cursor.takeMatch(part, /^■プロジェクトの狙い■$/, '「■プロジェクトの狙い■」')
  const aim = cursor.takeMatch(part, /^[^\t]+。$/, 'プロジェクトの狙いの文').line.text
  const themes: LeadingThemeDraft[] = []
  while (cursor.sees(/(?:します|みます|えます)$/) && (cursor.peek()?.cells.length ?? 0) === 1) themes.push(parseTheme(context))
  const end = themes.at(-1)?.source.to
  if (end === undefined) throw cursor.error(`プロジェクト${mark}に取組の表がありません。`, heading.number)
  return { id: String(marks.indexOf(mark) + 1), mark, listedName, headingName, headingLine: heading.number, aim, themes, source: notes.at(first.number, end) }
}

function parseTheme(context: PlanContext): LeadingThemeDraft {
  const { cursor, notes } = context
  const heading = cursor.take(part, '取組の見出し')
  const title = heading.text.replace(/^▶ */, '')
  if (title !== heading.text) notes.repair(planRules.headingMark.id, heading.number, heading.text, title)
  cursor.takeMatch(part, /^■ ?中期戦略事業プランにおけるプロジェクトの取組内容 ?■$/, '取組の表の表題')
  const head = cursor.takeRow(part, 3, '取組の表の見出し')
  if (head.cells.join() !== '関連する施策,プロジェクトに掲げる 主な取組【関連する主な事業等】,主な取組の内容') {
    throw cursor.error('取組の表の見出しが違います。', head.number)
  }
  const { rows, last } = readLeadingRows(context, part)
  return { title, rows, source: notes.at(heading.number, last) }
}
