import type { Named } from './change.ts'
import type { Follow } from './follow.ts'

/** 終わったフォロー: what a resident followed and a later edition has no more. */
export interface EndedFollow extends Pick<Follow, 'kind' | 'id'> {
  /** The name that it had. */
  readonly name: string
  /** What is followed in its place: the division whose projects are those of the one that ended. */
  readonly heir?: Named | undefined
}

/** Whether two ends are of the same thing. Ids of initiatives only count, so their names tell them apart. */
export function isSameEnd(one: EndedFollow, other: EndedFollow): boolean {
  return one.kind === other.kind && one.id === other.id && one.name === other.name
}
