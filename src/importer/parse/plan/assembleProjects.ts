import { sumCosts } from '../../../domain/plan/cost.ts'
import type { Indicator } from '../../../domain/plan/indicator.ts'
import type { Project, ProjectSheet } from '../../../domain/plan/project.ts'
import { comparable, isSameText } from '../cellText.ts'
import type { DivisionRegister } from './divisionRegister.ts'
import type { IndicatorFact } from './judgeDirection.ts'
import { judgeDirection } from './judgeDirection.ts'
import type { PolicyDraft } from './parseBody.ts'
import { hasSameSections } from './parseDivisions.ts'
import type { ProjectRow } from './parsePolicyPage.ts'
import type { SheetDraft } from './parseSheet.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

/** Ties a policy's list of projects to its sheets: every row has its sheets, in the same order, and no sheet is left. */
export function assembleProjects(context: PlanContext, draft: PolicyDraft, marks: ReadonlyMap<string, string>,
  divisions: DivisionRegister, facts: readonly IndicatorFact[]): Project[] {
  const { page, sheets } = draft
  const order = [...new Set(sheets.map(sheet => sheet.projectId))]
  page.projects.forEach((row, index) => {
    if (!row.id.startsWith(`${Number(page.id)}-`)) throw context.cursor.error(`事業${row.id}は施策${page.id}にあるはずがありません。`, row.line)
    if (order[index] !== row.id) throw context.cursor.error(`主な事業の一覧では次は${row.id}ですが、個別事業計画表は${order[index] ?? 'ありません'}。`, sheets.find(sheet => sheet.projectId === order[index])?.source.from ?? row.line)
  })
  const extra = sheets.find(sheet => !page.projects.some(row => row.id === sheet.projectId))
  if (extra) throw context.cursor.error(`個別事業計画表${extra.projectId}が主な事業の一覧にありません。`, extra.source.from)
  return page.projects.map(row => assembleProject(context, page.id, row, sheets.filter(sheet => sheet.projectId === row.id), { marks, divisions, facts }))
}

interface Registers {
  readonly marks: ReadonlyMap<string, string>
  readonly divisions: DivisionRegister
  readonly facts: readonly IndicatorFact[]
}

function assembleProject(context: PlanContext, policyId: string, row: ProjectRow, drafts: readonly SheetDraft[], registers: Registers): Project {
  for (const draft of drafts) checkName(context, row, draft, drafts.length)
  checkDivisions(context, row, drafts)
  const sheets = drafts.map((draft, index) => assembleSheet(context, row, draft, `${row.id}.${index + 1}`, registers))
  const source = context.notes.at(row.line)
  return {
    id: row.id, name: row.name, policyId, sheets, source,
    divisionIds: [...new Set(sheets.flatMap(sheet => sheet.divisionIds))],
    leadingProjectIds: leadingIds(context, row, registers.marks),
    cost: sumCosts(sheets.map(sheet => sheet.cost)),
    notes: context.notes.touching(source),
  }
}

function assembleSheet(context: PlanContext, row: ProjectRow, draft: SheetDraft, id: string, registers: Registers): ProjectSheet {
  const indicators = draft.indicators.map((indicator, index): Indicator => {
    const indicatorId = `${id}.${index + 1}`
    const fact = registers.facts.find(candidate => candidate.indicator === indicatorId)
    return {
      id: indicatorId, ...indicator,
      direction: judgeDirection(indicator.baseline, indicator.targets, fact, context.notes.document),
      isCumulative: /累計(?![（(]年間)/.test(indicator.name + indicator.definition),
    }
  })
  return {
    id, title: isSameText(draft.title, row.name) ? row.name : draft.title,
    divisionIds: registers.divisions.idsOf(draft.divisions, draft.source.from),
    description: draft.description, schedule: draft.schedule, indicators, cost: draft.cost,
    source: draft.source, notes: context.notes.touching(draft.source),
  }
}

/** A sheet has its project's name; one of several sheets may add what it covers in parentheses. */
function checkName(context: PlanContext, row: ProjectRow, draft: SheetDraft, count: number): void {
  const [name, title] = [comparable(row.name), comparable(draft.title)]
  const isPart = count > 1 && title.startsWith(name) && /^\(.+\)$/.test(title.slice(name.length))
  if (name !== title && !isPart) {
    context.notes.discrepancy(planRules.projectName.id, { text: row.name, line: row.line }, { text: draft.title, line: draft.source.from })
  }
}

/** List and sheets name the same divisions; how they are spaced does not count. */
function checkDivisions(context: PlanContext, row: ProjectRow, drafts: readonly SheetDraft[]): void {
  const departments = [...new Set(drafts.flatMap(draft => draft.divisions.departments))]
  const isSame = hasSameSections(row.divisions.sections, drafts.flatMap(draft => draft.divisions.sections))
    && departments.join() === row.divisions.departments.join()
  if (!isSame) throw context.cursor.error(`主な事業の一覧の所属が個別事業計画表と違います(${row.id})。`, row.line)
}

function leadingIds(context: PlanContext, row: ProjectRow, marks: ReadonlyMap<string, string>): string[] {
  if (/^[—–-]$/.test(row.marks)) return []
  return row.marks.split('').map(mark => {
    const id = marks.get(mark)
    if (id === undefined) throw context.cursor.error(`リーディングプロジェクトの印「${row.marks}」が読めません。`, row.line)
    return id
  })
}
