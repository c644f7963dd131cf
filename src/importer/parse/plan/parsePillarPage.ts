import type { OverviewPillar } from './parseOverview.ts'
import { parseOverviewPillar } from './parseOverview.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

const part = '計画:力のページ'

/** The first page of a pillar: its vision and the tree of its policies with their pages. */
export interface PillarPage {
  readonly name: string
  readonly vision: string
  readonly line: number
  readonly lastLine: number
  readonly overview: OverviewPillar
}

/** Reads the first page of a pillar. */
export function parsePillarPage(context: PlanContext, name: string): PillarPage {
  const { cursor } = context
  const heading = cursor.take(part, `「${name}」の見出し`)
  const text = heading.text.replaceAll(/\s/g, '')
  if (text !== name) throw cursor.error(`「${name}」の見出しがあるはずですが、「${heading.text.slice(0, 30)}」とあります。`, heading.number)
  if (text !== heading.text) context.notes.repair(planRules.spacedHeading.id, heading.number, heading.text, text)
  takeExactly(context, `「${name}」によりめざす将来のまちの姿`)
  const vision = cursor.takeMatch(part, /^[^\t]+。$/, 'めざす将来のまちの姿の文').line.text
  takeExactly(context, `${name}の施策体系`)
  const overview = parseOverviewPillar(context, part, name, /^【.+】$/)
  return { name, vision, line: heading.number, lastLine: overview.lines.at(-1)?.number ?? heading.number, overview }
}

function takeExactly(context: PlanContext, text: string): void {
  const line = context.cursor.take(part, `「${text}」`)
  if (line.text !== text) throw context.cursor.error(`「${text}」があるはずですが、「${line.text.slice(0, 40)}」とあります。`, line.number)
}
