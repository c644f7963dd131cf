import type { Instant } from '../delivery/instant.ts'

/** What a resident can follow. */
export type FollowKind = 'project' | 'policy' | 'pillar' | 'division' | 'initiative' | 'call' | 'survey' | 'event'

/** Every kind of follow, in the order of the screens. */
export const followKinds = ['project', 'policy', 'pillar', 'division', 'initiative', 'call', 'survey', 'event'] as const satisfies readonly FollowKind[]

/** フォロー: kept on this phone alone. At most one for each kind and id. */
export interface Follow {
  readonly kind: FollowKind
  readonly id: string
  /** When the resident began to follow. */
  readonly since: Instant
}

/** Whether two follows are of the same thing. */
export function isSameFollow(one: Pick<Follow, 'kind' | 'id'>, other: Pick<Follow, 'kind' | 'id'>): boolean {
  return one.kind === other.kind && one.id === other.id
}

/** Whether a kind is part of the plan. The others (募集、アンケート、催し) the city publishes beside it, and takes back. */
export function isOfPlan(kind: FollowKind): boolean {
  return kind !== 'call' && kind !== 'survey' && kind !== 'event'
}
