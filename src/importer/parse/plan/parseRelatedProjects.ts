import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import { splitItems } from '../cellText.ts'
import type { DivisionList } from './parseDivisions.ts'
import { parseDepartments, parseSections } from './parseDivisions.ts'
import type { PlanContext } from './planContext.ts'
import { joined } from './planContext.ts'

const part = '計画:その他の関連の事業'

/** A row of その他の関連の事業. */
export interface RelatedRow {
  readonly name: string
  readonly description: readonly string[]
  readonly divisions: DivisionList
  readonly source: SourceRef
}

/** Reads the table その他の関連の事業 where the policy has one. */
export function parseRelatedProjects(context: PlanContext, usedFor = part): RelatedRow[] {
  const { cursor } = context
  if (!cursor.sees(/^その他の関連の事業$/)) return []
  cursor.take(usedFor, 'その他の関連の事業')
  cursor.takeMatch(usedFor, /^事業名\t事業内容\t担当部\t担当課$/, 'その他の関連の事業の表の見出し')
  const rows: RelatedRow[] = []
  while ((cursor.peek()?.cells.length ?? 0) > 1 && !cursor.sees(/^事業番号/)) rows.push(takeRow(context, usedFor))
  if (rows.length === 0) throw cursor.error('その他の関連の事業が1つもありません。')
  return rows
}

function takeRow(context: PlanContext, usedFor: string): RelatedRow {
  const line = context.cursor.takeRow(usedFor, 4, 'その他の関連の事業の行')
  const [name = '', content = '', departments = '', sections = ''] = line.cells
  return {
    name: joined(context, line, name),
    description: describe(content),
    divisions: {
      departments: parseDepartments(context, line.number, departments),
      sections: parseSections(context, line.number, sections),
    },
    source: context.notes.at(line.number),
  }
}

/** A description is prose; where the print goes on with a list, the list's short items follow. */
function describe(content: string): string[] {
  const [prose = '', list] = content.split(/<ul style="[a-z:; -]*">/)
  const text = splitItems(prose).join('')
  return list === undefined ? [text] : [text, ...list.trim().split(/(?<=[)）])\s+/)]
}
