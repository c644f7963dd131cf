import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** 施策展開の方向 */
export interface PolicyDirection {
  /** As printed: `1-1-1`. */
  readonly id: string
  readonly name: string
  readonly policyIds: readonly string[]
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}

/** 基本政策 */
export interface BasicPolicy {
  /** As printed: `1-1`. The second number counts on over the pillars. */
  readonly id: string
  readonly name: string
  readonly directions: readonly PolicyDirection[]
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}

/** 力 (暮らし力 …) with its まちづくり目標: the uppermost level of the plan. */
export interface Pillar {
  /** The number of the community goal: `1`. */
  readonly id: string
  readonly name: string
  /** まちづくり目標 */
  readonly communityGoal: string
  /** めざす将来のまちの姿 */
  readonly vision: string
  readonly basicPolicies: readonly BasicPolicy[]
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}
