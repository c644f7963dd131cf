import type { LeadingItem, LeadingProject } from '../../../domain/plan/leadingProject.ts'
import type { Policy } from '../../../domain/plan/policy.ts'
import type { Project } from '../../../domain/plan/project.ts'
import { comparable } from '../cellText.ts'
import type { LeadingRow } from './leadingRows.ts'
import type { LeadingDraft, LeadingOpening } from './parseLeadingProjects.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'
import { voteName } from './voteName.ts'

/** What the names in a leading project's tables may mean. */
export interface PlanParts {
  readonly policies: readonly Policy[]
  readonly projects: readonly Project[]
}

/** Builds the leading projects, each row tied to the projects that it names and to their policy. */
export function assembleLeading(context: PlanContext, opening: LeadingOpening, drafts: readonly LeadingDraft[], parts: PlanParts): LeadingProject[] {
  return drafts.map(draft => {
    const name = voteName(context.notes, planRules.nameVote.id,
      [{ text: draft.listedName, line: opening.line }, { text: draft.headingName, line: draft.headingLine }])
    const themes = draft.themes.map(theme => ({
      title: theme.title, source: theme.source, items: theme.rows.map(row => assembleItem(context, row, parts)),
    }))
    return { id: draft.id, mark: draft.mark, name, aim: draft.aim, themes, source: draft.source, notes: context.notes.touching(draft.source) }
  })
}

function assembleItem(context: PlanContext, row: LeadingRow, parts: PlanParts): LeadingItem {
  const named = row.projectNames.map(name => findNamed(context, row, name, parts))
  const policyIds = [...new Set(named.map(found => found.policyId))]
  const [policyId, ...others] = policyIds
  if (policyId === undefined || others.length > 0) throw context.cursor.error('1つの取組に別々の施策の事業が挙げられています。', row.line)
  checkLabel(context, row, policyId, parts.policies)
  return {
    policyId, initiatives: row.initiatives, contents: row.contents, projectNames: row.projectNames,
    projectIds: named.flatMap(found => found.projectId ?? []),
    relatedProjectNames: named.flatMap(found => found.relatedName ?? []),
    source: context.notes.at(row.line, row.lastLine),
  }
}

interface Named { readonly policyId: string, readonly projectId?: string, readonly relatedName?: string }

/** The project or related project of a name; a name that differs in 長音 only is noted. */
function findNamed(context: PlanContext, row: LeadingRow, name: string, parts: PlanParts): Named {
  const candidates = [
    ...parts.projects.map(project => ({ name: project.name, line: project.source.from, policyId: project.policyId, projectId: project.id })),
    ...parts.policies.flatMap(policy => policy.relatedProjects.map(related => (
      { name: related.name, line: related.source.from, policyId: policy.id, relatedName: related.name }))),
  ]
  const withoutLongSound = (text: string) => comparable(text).replaceAll('ー', '')
  const exact = candidates.find(candidate => comparable(candidate.name) === comparable(name))
  const found = exact ?? candidates.find(candidate => withoutLongSound(candidate.name) === withoutLongSound(name))
  if (!found) throw context.cursor.error(`「${name}」は主な事業にもその他の関連の事業にもありません。`, row.line)
  if (!exact) context.notes.discrepancy(planRules.leadingProjectName.id, { text: found.name, line: found.line }, { text: name, line: row.line })
  return found
}

/** The label of a row should be its projects' policy. */
function checkLabel(context: PlanContext, row: LeadingRow, policyId: string, policies: readonly Policy[]): void {
  const policy = policies.find(candidate => candidate.id === policyId)
  if (!policy || comparable(policy.name) === comparable(row.policyLabel)) return
  const isOther = policies.some(candidate => comparable(candidate.name) === comparable(row.policyLabel))
  if (row.hasOwnLabel && isOther) throw context.cursor.error(`取組の施策「${row.policyLabel}」が、主な事業の施策「${policy.name}」と違います。`, row.line)
  if (row.hasOwnLabel) {
    context.notes.discrepancy(planRules.leadingPolicyName.id, { text: policy.name, line: policy.source.from }, { text: row.policyLabel, line: row.line })
  } else {
    context.notes.repair(planRules.leadingPolicyMerged.id, row.line, `(上の行から続く)${row.policyLabel}`, policy.name)
  }
}
