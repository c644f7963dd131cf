import type { Cost } from './cost.ts'
import type { FiscalYear } from './fiscalYear.ts'
import type { Indicator } from './indicator.ts'
import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** 事業行程: what is done in each year of the plan for one item. Texts are the city's; a dash means nothing planned. */
export interface ScheduleItem {
  readonly item: string
  readonly years: readonly { readonly year: FiscalYear, readonly text: string }[]
}

/** 個別事業計画表: one sheet of a project. Most projects have one; a project run by several parts of the city may have more. */
export interface ProjectSheet {
  /** The project's id and a count from 1: `19-103.2`. */
  readonly id: string
  /** The sheet's own title, which may say more than the project's name. */
  readonly title: string
  /** `Division.id`, in the sheet's order. */
  readonly divisionIds: readonly string[]
  /** 事業内容: the paragraphs or list items, without their bullets. */
  readonly description: readonly string[]
  readonly schedule: readonly ScheduleItem[]
  readonly indicators: readonly Indicator[]
  readonly cost: Cost
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}

/** 主な事業: a project of the plan. */
export interface Project {
  /** 事業番号 as printed: `24-101`. */
  readonly id: string
  readonly name: string
  /** `Policy.id` */
  readonly policyId: string
  readonly divisionIds: readonly string[]
  /** `LeadingProject.id`, as marked in the policy's list of projects. */
  readonly leadingProjectIds: readonly string[]
  readonly sheets: readonly ProjectSheet[]
  /** The sum over the sheets. */
  readonly cost: Cost
  /** The project's row in its policy's list. */
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}
