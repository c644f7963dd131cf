import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import type { CursorLine } from '../sourceCursor.ts'
import type { DivisionList } from './parseDivisions.ts'
import { parseDepartments, parseSections } from './parseDivisions.ts'
import type { PlanContext } from './planContext.ts'
import { joined } from './planContext.ts'
import { planRules } from './planRules.ts'

const part = '計画:施策'
const listPart = '計画:主な事業'

/** A row of 主な事業. */
export interface ProjectRow {
  readonly id: string
  readonly name: string
  readonly divisions: DivisionList
  /** ①② as printed, or a dash. */
  readonly marks: string
  readonly line: number
}

/** What a policy's page says before its project sheets. */
export interface PolicyPage {
  readonly id: string
  readonly name: string
  readonly directionId: string
  readonly nameLine: number
  readonly summary: readonly string[]
  readonly approaches: readonly string[]
  readonly projects: readonly ProjectRow[]
  readonly source: SourceRef
}

/** The line with which a policy's page begins: the number of its direction, alone. */
export const policyPageStart = /^\d-\d+-\d+$/

/** Reads a policy's page up to and including its list of projects. */
export function parsePolicyPage(context: PlanContext): PolicyPage {
  const { cursor } = context
  const start = cursor.takeMatch(part, policyPageStart, '施策展開の方向の番号').line
  const heading = takeHeading(context)
  const summary: string[] = []
  while (!cursor.sees(/^施策の方針$/)) summary.push(cursor.takeMatch(part, /^[^\t]+。$/, '施策の概要の文').line.text)
  if (summary.length === 0) throw cursor.error('施策の概要がありません。', heading.line)
  cursor.take(part, '施策の方針')
  const approaches: string[] = []
  while (cursor.sees(/^- ◆/)) approaches.push(takeApproach(context))
  if (approaches.length === 0) throw cursor.error('施策の方針がありません。')
  const { rows, last } = takeProjectRows(context)
  return { ...heading, directionId: start.text, nameLine: heading.line, summary, approaches, projects: rows, source: context.notes.at(start.number, last.number) }
}

function takeHeading(context: PlanContext): { id: string, name: string, line: number } {
  const { line, groups: [id = '', name = ''] } = context.cursor.takeMatch(part, /^施策 (\d\d)(?: (.+))?$/, '施策の番号と名称')
  if (name !== '') return { id, name, line: line.number }
  const rest = context.cursor.takeMatch(part, /^[^\t。]+$/, '施策の名称').line
  context.notes.repair(planRules.brokenHeading.id, line.number, line.text, `${line.text} ${rest.text}`)
  return { id, name: rest.text, line: rest.number }
}

function takeApproach(context: PlanContext): string {
  const { line, groups: [text = ''] } = context.cursor.takeMatch(part, /^- ◆ ?(.+。)$/, '施策の方針')
  return joined(context, line, text)
}

function takeProjectRows(context: PlanContext): { rows: ProjectRow[], last: CursorLine } {
  const { cursor } = context
  cursor.takeMatch(listPart, /^主な事業$/, '「主な事業」の見出し')
  let last = cursor.takeMatch(listPart, /^事業No\.\t事業名\t担当部\t担当課\tリーディングプロジェクト$/, '主な事業の表の見出し').line
  const rows: ProjectRow[] = []
  while (cursor.sees(/^\d+-\d+\t/)) {
    last = cursor.takeRow(listPart, 5, '主な事業の行')
    const [id = '', name = '', departments = '', sections = '', marks = ''] = last.cells
    const divisions = {
      departments: parseDepartments(context, last.number, departments),
      sections: parseSections(context, last.number, sections),
    }
    rows.push({ id, name, divisions, marks, line: last.number })
  }
  if (rows.length === 0) throw cursor.error('主な事業が1つもありません。')
  return { rows, last }
}
