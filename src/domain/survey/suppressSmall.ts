/**
 * 秘匿: which of some counts are published. Counts from 1 to below `smallest` are not (`undefined`). Where the counts are the parts of a
 * known total, so many more are held back that no hidden one follows from the rest: a single hidden count would, and so would several
 * that are all as small or all as large as hidden counts can be. Zero is published where it need not be held back.
 */
export function suppressSmall(counts: readonly number[], smallest: number, isPartition: boolean): readonly (number | undefined)[] {
  const hidden = new Set<number>()
  counts.forEach((count, place) => {
    if (count > 0 && count < smallest) hidden.add(place)
  })
  if (isPartition && hidden.size > 0 && follows(counts, hidden, smallest)) {
    const next = nextToHide(counts, hidden)
    if (next !== undefined) hidden.add(next)
  }
  return counts.map((count, place) => hidden.has(place) ? undefined : count)
}

function follows(counts: readonly number[], hidden: ReadonlySet<number>, smallest: number): boolean {
  const total = Array.from(hidden).reduce((sum, place) => sum + (counts[place] ?? 0), 0)
  return hidden.size === 1 || total === hidden.size || total === hidden.size * (smallest - 1)
}

/** The smallest count that is left and not 0; where all are, the first 0. */
function nextToHide(counts: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  const left = Array.from(counts.keys()).filter(place => !hidden.has(place))
  const size = (place: number): number => counts[place] === 0 ? Infinity : counts[place] ?? Infinity
  return left.reduce<number | undefined>((best, place) => best === undefined || size(place) < size(best) ? place : best, undefined)
}
