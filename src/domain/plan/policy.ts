import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** その他の関連の事業: a project that supports the policy without being one of its 主な事業. */
export interface RelatedProject {
  readonly name: string
  /** 事業内容: paragraphs and list items. */
  readonly description: readonly string[]
  readonly divisionIds: readonly string[]
  readonly source: SourceRef
}

/** 施策 */
export interface Policy {
  /** Number as printed, two digits: `01`. */
  readonly id: string
  readonly name: string
  readonly pillarId: string
  readonly basicPolicyId: string
  readonly directionId: string
  /** The aim below the heading, by paragraph. */
  readonly summary: readonly string[]
  /** 施策の方針 */
  readonly approaches: readonly string[]
  /** Numbers of the Sustainable Development Goals, 1 to 17, ascending. */
  readonly sdgs: readonly number[]
  readonly projectIds: readonly string[]
  readonly relatedProjects: readonly RelatedProject[]
  /** Page of the printed plan, as its overview of policies says. */
  readonly page: number
  readonly source: SourceRef
  /** The row of the table of goals. */
  readonly sdgSource: SourceRef
  readonly notes: readonly SourceNote[]
}
