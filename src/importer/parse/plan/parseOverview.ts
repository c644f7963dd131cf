import type { CursorLine } from '../sourceCursor.ts'
import type { ContentsEntry } from './parseFrontMatter.ts'
import type { PlanContext } from './planContext.ts'

/** A name with the line it was read from. */
export interface NamedAt {
  readonly id: string
  readonly name: string
  readonly line: number
}

/** A policy in an overview: the first chapter gives the number of its projects, the third its page. */
export interface OverviewPolicy extends NamedAt {
  readonly directionId: string
  readonly projectCount?: number
  readonly page?: number
}

/** 施策体系: the tree of one pillar as one place of the document shows it. */
export interface OverviewPillar {
  readonly pillarName: string
  readonly goal: NamedAt
  readonly basicPolicies: readonly NamedAt[]
  readonly directions: readonly (NamedAt & { readonly basicPolicyId: string })[]
  readonly policies: readonly OverviewPolicy[]
  readonly lines: readonly CursorLine[]
}

/** Reads the tree of one pillar below its name. Column heads of the print are passed over. */
export function parseOverviewPillar(context: PlanContext, part: string, pillarName: string, columnHeads: RegExp): OverviewPillar {
  const { cursor } = context
  const lines: CursorLine[] = []
  const passHeads = () => { while (cursor.sees(columnHeads)) lines.push(cursor.take(part, '欄の見出し')) }
  const take = (pattern: RegExp, expected: string) => {
    const { line, groups: [id = '', name = ''] } = cursor.takeMatch(part, pattern, expected)
    lines.push(line)
    return { id, name, line: line.number }
  }
  passHeads()
  const goal = take(/^(\d) (.+)$/, 'まちづくり目標')
  const basicPolicies: NamedAt[] = []
  const directions: (NamedAt & { basicPolicyId: string })[] = []
  const policies: OverviewPolicy[] = []
  for (;;) {
    passHeads()
    const basic = basicPolicies.at(-1)
    const above = directions.at(-1)
    if (cursor.sees(basicPolicy)) basicPolicies.push(take(basicPolicy, '基本政策'))
    else if (basic && cursor.sees(direction)) directions.push({ ...take(direction, '施策展開の方向'), basicPolicyId: basic.id })
    else if (above && cursor.sees(policy)) policies.push(takePolicy(context, part, above.id, lines))
    else break
  }
  checkNumbers(context, goal, basicPolicies, directions, policies)
  return { pillarName, goal, basicPolicies, directions, policies, lines }
}

function takePolicy(context: PlanContext, part: string, directionId: string, lines: CursorLine[]): OverviewPolicy {
  const { line, groups: [id = '', name = '', projectCount, page] } = context.cursor.takeMatch(part, policy, '施策')
  lines.push(line)
  return { id, name, line: line.number, directionId, ...projectCount && { projectCount: Number(projectCount) }, ...page && { page: Number(page) } }
}

const basicPolicy = /^(\d-\d+) (.+)$/
const direction = /^(?:- )?(\d-\d+-\d+) (.+)$/
const policy = /^(?:- )?(\d\d)◇(.+?)(?: (\d+)事業|[ ・]+(\d+) ページ)$/

function checkNumbers(context: PlanContext, goal: NamedAt, basics: readonly NamedAt[],
  directions: readonly (NamedAt & { basicPolicyId: string })[], policies: readonly OverviewPolicy[]): void {
  for (const basic of basics) {
    if (!basic.id.startsWith(`${goal.id}-`)) throw context.cursor.error(`基本政策${basic.id}はまちづくり目標${goal.id}の下にあるはずがありません。`, basic.line)
    if (!directions.some(entry => entry.basicPolicyId === basic.id)) throw context.cursor.error(`基本政策${basic.id}に施策展開の方向がありません。`, basic.line)
  }
  for (const entry of directions) {
    if (!entry.id.startsWith(`${entry.basicPolicyId}-`)) throw context.cursor.error(`施策展開の方向${entry.id}は基本政策${entry.basicPolicyId}の下にあるはずがありません。`, entry.line)
    if (!policies.some(candidate => candidate.directionId === entry.id)) throw context.cursor.error(`施策展開の方向${entry.id}に施策がありません。`, entry.line)
  }
  if (policies.length === 0) throw context.cursor.error('施策体系に施策がありません。', goal.line)
}

/** The names of the pillars, as the table of contents lists them below the chapter of single projects. */
export function pillarEntries(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  return entries.filter(entry => entry.number === undefined)
}
