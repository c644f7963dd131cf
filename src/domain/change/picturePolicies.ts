import type { Evaluation } from '../evaluation/evaluation.ts'
import { findGrade } from '../evaluation/ratingScheme.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { Policy } from '../plan/policy.ts'
import type { Project, ProjectSheet } from '../plan/project.ts'
import type { Entity } from './entity.ts'
import type { Figure, PublishedEvaluation } from './figure.ts'
import type { PlanContents } from './planPicture.ts'

/** The policies of a dataset with their projects, sheets and indicators, and the evaluations where they belong. */
export function picturePolicies({ policies: chunks, evaluations }: PlanContents): Entity[] {
  const byIndicator = new Map<string, Figure[]>()
  for (const entry of evaluations?.entries ?? []) {
    const figure: Figure = { kind: 'evaluation', year: entry.year, evaluation: publishedOf(entry, evaluations?.schemes ?? []) }
    byIndicator.set(entry.indicatorId, [...byIndicator.get(entry.indicatorId) ?? [], figure])
  }
  return chunks.flatMap(({ policies, projects }) => [
    ...policies.map(pictureOfPolicy),
    ...projects.flatMap(project => [
      pictureOfProject(project),
      ...project.sheets.flatMap(sheet => [
        pictureOfSheet(sheet, project.id),
        ...sheet.indicators.map(indicator => pictureOfIndicator(indicator, sheet.id, byIndicator.get(indicator.id) ?? [])),
      ]),
    ]),
  ])
}

function pictureOfPolicy(policy: Policy): Entity {
  return {
    kind: 'policy', id: policy.id, parentId: policy.directionId,
    texts: { name: [policy.name], summary: policy.summary, approaches: policy.approaches },
    sets: { sdgs: policy.sdgs.map(String) }, figures: [],
    items: policy.relatedProjects.map(({ name, description, divisionIds }) => ({ kind: 'related', name, description, divisionIds })),
  }
}

function pictureOfProject({ id, policyId, name, divisionIds, leadingProjectIds }: Project): Entity {
  return { kind: 'project', id, parentId: policyId, texts: { name: [name] }, sets: { divisions: divisionIds, leadingProjects: leadingProjectIds }, figures: [], items: [] }
}

function pictureOfSheet(sheet: ProjectSheet, projectId: string): Entity {
  return {
    kind: 'sheet', id: sheet.id, parentId: projectId,
    texts: { name: [sheet.title], description: sheet.description }, sets: { divisions: sheet.divisionIds },
    figures: [{ kind: 'cost', cost: sheet.cost }],
    items: sheet.schedule.map(({ item, years }) => ({ kind: 'schedule', name: item, years: years.map(({ year, text }) => ({ year, text })) })),
  }
}

function pictureOfIndicator({ id, name, definition, baseline, targets }: Indicator, sheetId: string, evaluations: readonly Figure[]): Entity {
  return {
    kind: 'indicator', id, parentId: sheetId, texts: { name: [name], definition: [definition] }, sets: {}, items: [],
    figures: [{ kind: 'baseline', ...baseline }, ...targets.map(target => ({ kind: 'target', ...target } as const)), ...evaluations],
  }
}

function publishedOf({ actual, rating, comment, publishedOn, source }: Evaluation, schemes: Parameters<typeof findGrade>[0]): PublishedEvaluation {
  const label = rating && (findGrade(schemes, rating)?.label ?? '')
  return {
    ...(actual && { actual }), ...(rating && { rating: { scheme: rating.schemeId, mark: rating.mark, label: label ?? '' } }),
    ...(comment !== undefined && { comment }), publishedOn, source,
  }
}
