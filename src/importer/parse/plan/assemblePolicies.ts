import type { Policy, RelatedProject } from '../../../domain/plan/policy.ts'
import type { DivisionRegister } from './divisionRegister.ts'
import type { PlanBody, PolicyDraft } from './parseBody.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'
import { voteName } from './voteName.ts'

/** Builds a policy out of its pages, its row in the table of goals and its places in the trees. */
export function assemblePolicy(context: PlanContext, draft: PolicyDraft, body: PlanBody, divisions: DivisionRegister): Policy {
  const { page } = draft
  const pillar = body.pillarPages.find(candidate => candidate.overview.policies.some(entry => entry.id === page.id))
  const entry = pillar?.overview.policies.find(candidate => candidate.id === page.id)
  const direction = pillar?.overview.directions.find(candidate => candidate.id === entry?.directionId)
  if (!pillar || !entry?.page || !direction) throw context.cursor.error(`施策${page.id}が施策体系にありません。`, page.source.from)
  if (direction.id !== page.directionId) {
    throw context.cursor.error(`施策${page.id}の施策展開の方向は${direction.id}のはずですが、${page.directionId}とあります。`, page.source.from)
  }
  const outlined = body.overviews.flatMap(overview => overview.policies).filter(candidate => candidate.id === page.id)
  const wrongCount = outlined.find(candidate => candidate.projectCount !== page.projects.length)
  if (wrongCount) throw context.cursor.error(`施策体系では施策${page.id}は${wrongCount.projectCount ?? 0}事業ですが、主な事業は${page.projects.length}あります。`, wrongCount.line)
  const goals = body.sdgRows.filter(row => row.policyId === page.id)
  const [goalRow, ...others] = goals
  if (!goalRow || others.length > 0) throw context.cursor.error(`SDGsの表に施策${page.id}の行が1つだけありません。`, goalRow?.source.from ?? page.source.from)
  const name = voteName(context.notes, planRules.nameVote.id, [
    ...outlined.map(candidate => ({ text: candidate.name, line: candidate.line })),
    { text: goalRow.policyName, line: goalRow.source.from },
    { text: entry.name, line: entry.line },
    { text: page.name, line: page.nameLine },
  ])
  return {
    id: page.id, name, pillarId: pillar.overview.goal.id, basicPolicyId: direction.basicPolicyId, directionId: direction.id,
    summary: page.summary, approaches: page.approaches, sdgs: goalRow.sdgs,
    projectIds: page.projects.map(project => project.id),
    relatedProjects: draft.related.map((row): RelatedProject => ({
      name: row.name, description: row.description, divisionIds: divisions.idsOf(row.divisions, row.source.from), source: row.source,
    })),
    page: entry.page, source: page.source, sdgSource: goalRow.source,
    notes: context.notes.touching(page.source, goalRow.source, ...draft.related.map(row => row.source)),
  }
}
