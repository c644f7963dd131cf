/** The ways of filling, told apart without colour, in the order of the series. */
export const fillKinds = ['full', 'hatched', 'dotted', 'empty'] as const

/** One of {@link fillKinds}. */
export type FillKind = (typeof fillKinds)[number]

/** The filling of the series at a place, counted from 0. A fifth looks like the first again. */
export function fillKindOf(index: number): FillKind {
  return fillKinds[index % fillKinds.length] ?? 'full'
}
