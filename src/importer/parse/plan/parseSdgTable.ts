import { sdgName, sdgNames } from '../../../domain/plan/sdg.ts'
import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

const part = '計画:SDGsの表'

/** A policy's row in the table of goals. */
export interface SdgRow {
  readonly policyId: string
  readonly policyName: string
  readonly sdgs: readonly number[]
  readonly source: SourceRef
}

/** Reads the table of policies and goals. Only the numbers count: the labels beside them are misread. */
export function parseSdgTable(context: PlanContext): SdgRow[] {
  const { cursor } = context
  const rows: SdgRow[] = []
  while (cursor.sees(/^施策\d\d\t/)) {
    const line = cursor.takeRow(part, 3, 'SDGsの表の行')
    const [label = '', policyName = '', goals = ''] = line.cells
    const sdgs = readGoals(goals)
    if (!sdgs) throw cursor.error('SDGsのゴールの番号が1から17までの小さい順に並んでいません。', line.number)
    const officialText = sdgs.map(goal => `${goal} ${sdgName(goal)}`).join(' ')
    if (officialText !== goals) context.notes.repair(planRules.sdgLabels.id, line.number, goals, officialText)
    rows.push({ policyId: label.slice('施策'.length), policyName, sdgs, source: context.notes.at(line.number) })
  }
  return rows
}

/** The numbers at the start of each label, or `undefined` unless they ascend within 1 to 17. */
function readGoals(text: string): number[] | undefined {
  const goals = [...text.matchAll(/(?:^|\s)(\d+)(?=\s)/g)].map(match => Number(match[1]))
  const ascends = goals.every((goal, index) => goal >= 1 && goal <= sdgNames.length && goal > (goals[index - 1] ?? 0))
  return ascends && goals.length > 0 ? goals : undefined
}
