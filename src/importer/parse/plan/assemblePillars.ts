import type { BasicPolicy, Pillar, PolicyDirection } from '../../../domain/plan/pillar.ts'
import type { PlanBody } from './parseBody.ts'
import type { NamedAt } from './parseOverview.ts'
import type { PillarPage } from './parsePillarPage.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'
import type { NamePlace } from './voteName.ts'
import { voteName } from './voteName.ts'

/** Builds the upper levels out of the third chapter, compared with the first chapter and the table of costs. */
export function assemblePillars(context: PlanContext, body: PlanBody): Pillar[] {
  return body.pillarPages.map((page, index) => {
    const overview = body.overviews[index]
    if (overview && overview.pillarName !== page.name) {
      throw context.cursor.error(`施策体系の力の順が目次と違います:「${overview.pillarName}」`, overview.goal.line)
    }
    checkSameTree(context, page, body, index)
    return assemblePillar(context, page, body)
  })
}

function assemblePillar(context: PlanContext, page: PillarPage, body: PlanBody): Pillar {
  const { notes } = context
  const { goal, basicPolicies } = page.overview
  const communityGoal = voteName(notes, planRules.nameVote.id, [
    ...body.overviews.map(overview => overview.goal).filter(other => other.id === goal.id).map(asPlace), asPlace(goal),
  ])
  const source = notes.at(page.line, page.lastLine)
  const levels = basicPolicies.map(basic => assembleBasicPolicy(context, page, basic, body))
  return { id: goal.id, name: page.name, communityGoal, vision: page.vision, basicPolicies: levels, source, notes: notes.touching(source) }
}

function assembleBasicPolicy(context: PlanContext, page: PillarPage, basic: NamedAt, body: PlanBody): BasicPolicy {
  const { notes } = context
  const inTable = body.costTableNames.filter(entry => entry.id === basic.id)
  if (inTable.length !== 1) throw context.cursor.error(`計画事業費の表に基本政策${basic.id}の行が1つだけありません。`, body.costTable.source.from)
  const name = voteName(notes, planRules.nameVote.id, [
    ...sameId(body.overviews.flatMap(overview => overview.basicPolicies), basic.id), ...inTable.map(asPlace), asPlace(basic),
  ])
  const directions: PolicyDirection[] = page.overview.directions.filter(entry => entry.basicPolicyId === basic.id).map(direction => {
    const directionName = voteName(notes, planRules.nameVote.id,
      [...sameId(body.overviews.flatMap(overview => overview.directions), direction.id), asPlace(direction)])
    const source = notes.at(direction.line)
    const policyIds = page.overview.policies.filter(policy => policy.directionId === direction.id).map(policy => policy.id)
    return { id: direction.id, name: directionName, policyIds, source, notes: notes.touching(source) }
  })
  const source = notes.at(basic.line)
  return { id: basic.id, name, directions, source, notes: notes.touching(source) }
}

/** Both trees of a pillar have the same numbers; where the first chapter's is missing, that is noted. */
function checkSameTree(context: PlanContext, page: PillarPage, body: PlanBody, index: number): void {
  const overview = body.overviews[index]
  if (!overview) {
    context.notes.repair(planRules.missingOverview.id, page.line, '', `第3章の「${page.name}の施策体系」`)
    return
  }
  const ids = (tree: typeof overview) => [...tree.basicPolicies, ...tree.directions, ...tree.policies].map(entry => entry.id)
  const [first, third] = [ids(overview), ids(page.overview)]
  const wrong = first.findIndex((id, position) => id !== third[position])
  if (wrong >= 0 || first.length !== third.length) {
    throw context.cursor.error(`第1章と第3章とで「${page.name}」の施策体系の番号が違います。`, page.overview.goal.line)
  }
}

function asPlace(entry: NamedAt): NamePlace {
  return { text: entry.name, line: entry.line }
}

function sameId(entries: readonly NamedAt[], id: string): NamePlace[] {
  return entries.filter(entry => entry.id === id).map(asPlace)
}
