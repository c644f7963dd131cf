import type { Dataset } from '../../../domain/plan/dataset.ts'
import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import type { ReadingRule, SourceNote } from '../../../domain/plan/sourceNote.ts'
import { assembleLeading } from './assembleLeading.ts'
import { assemblePillars } from './assemblePillars.ts'
import { assemblePolicy } from './assemblePolicies.ts'
import { assembleProjects } from './assembleProjects.ts'
import { DivisionRegister } from './divisionRegister.ts'
import type { IndicatorFact } from './judgeDirection.ts'
import type { PlanBody } from './parseBody.ts'
import type { FrontMatter } from './parseFrontMatter.ts'
import type { IntroductionDraft } from './parseIntroduction.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'
import { reconcilePlan } from './reconcilePlan.ts'

/** A plan read whole and reconciled. */
export interface ParsedPlan {
  readonly parts: Pick<Dataset, 'pillars' | 'divisions' | 'policies' | 'projects' | 'introduction' | 'costTable' | 'leadingProjects'>
  readonly title: string
  readonly years: readonly FiscalYear[]
  /** `YYYY-MM` and the publisher, as the last page says. */
  readonly publishedOn: string
  readonly publisher: string
  readonly rules: readonly ReadingRule[]
  readonly notes: readonly SourceNote[]
}

/** Ties the parts of the document together and refuses what contradicts itself. */
export function assemblePlan(context: PlanContext, front: FrontMatter, body: PlanBody, facts: readonly IndicatorFact[]): ParsedPlan {
  const divisions = new DivisionRegister(context)
  const marks = new Map(body.leading.map(leading => [leading.mark, leading.id]))
  const projects = body.policies.flatMap(draft => assembleProjects(context, draft, marks, divisions, facts))
  const policies = body.policies.map(draft => assemblePolicy(context, draft, body, divisions))
  const pillars = assemblePillars(context, body)
  const leadingProjects = assembleLeading(context, body.leadingOpening, body.leading, { policies, projects })
  const { costTable } = body
  reconcilePlan(context, body, { projects, policies, pillars, leadingProjects, costTable })
  checkFacts(context, facts, projects)
  const { notes } = context
  const withNotes = <Part extends { readonly source: SourceRef }>(part: Part) => ({ ...part, notes: notes.touching(part.source) })
  const usedRules = new Set(notes.all().map(note => note.rule))
  return {
    title: front.title, years: front.years, publishedOn: body.colophon.publishedOn, publisher: body.colophon.publisher,
    parts: {
      divisions: divisions.all(), pillars: pillars.map(withNotes), policies, projects: projects.map(withNotes),
      leadingProjects: leadingProjects.map(withNotes), costTable: withNotes(costTable),
      introduction: introductionOf(body).map(withNotes),
    },
    rules: Object.values(planRules).filter(rule => usedRules.has(rule.id)),
    notes: notes.all(),
  }
}

/** The chapters as the contents list them. One without text of its own, 施策体系, is kept empty: it is the tree of the plan itself. */
function introductionOf(body: PlanBody): IntroductionDraft[] {
  const { heading, paragraphs, source } = body.leadingOpening
  const leading: IntroductionDraft = { id: '2-1', title: heading, blocks: paragraphs.map(text => ({ kind: 'paragraph', text })), source }
  return [...body.introduction, leading, body.howToRead.section]
}

/** What is known in words of an indicator must still stand in the plan. */
function checkFacts(context: PlanContext, facts: readonly IndicatorFact[], projects: Dataset['projects']): void {
  const ids = new Set(projects.flatMap(project => project.sheets.flatMap(sheet => sheet.indicators.map(indicator => indicator.id))))
  const unknown = facts.find(fact => !ids.has(fact.indicator))
  if (unknown) throw context.cursor.error(`指標${unknown.indicator}がありません。`, unknown.line)
}
