import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** One row of a theme: 主な取組 with 主な取組の内容, tied to a policy and to the projects that carry it out. */
export interface LeadingItem {
  readonly policyId: string
  /** プロジェクトに掲げる主な取組, without their bullets. */
  readonly initiatives: readonly string[]
  /** 主な取組の内容 */
  readonly contents: readonly string[]
  /** Names in 【】 as printed; each is found in `projectIds` or in `relatedProjectNames`, in the same order. */
  readonly projectNames: readonly string[]
  readonly projectIds: readonly string[]
  /** `RelatedProject.name` of `policyId`, where an item is carried out by one of those. */
  readonly relatedProjectNames: readonly string[]
  readonly source: SourceRef
}

/** A theme of a leading project, the heading of one table. */
export interface LeadingTheme {
  readonly title: string
  readonly items: readonly LeadingItem[]
  readonly source: SourceRef
}

/** リーディングプロジェクト */
export interface LeadingProject {
  /** `1` for ①. */
  readonly id: string
  /** ①, as the lists of projects mark it. */
  readonly mark: string
  readonly name: string
  /** プロジェクトの狙い */
  readonly aim: string
  readonly themes: readonly LeadingTheme[]
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}
