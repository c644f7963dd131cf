/** What of the counts of a 複数回答 is published; `undefined` is held back. */
export interface OverlappingCounts {
  readonly counts: readonly (number | undefined)[]
  readonly unanswered: number | undefined
}

/**
 * 秘匿 of 複数回答, whose counts overlap: counts and 無回答 from 1 to below `smallest` are held back, 無回答 also where so few answered. As
 * nobody chose more often than once, and everybody who answered chose something, those who answered are at least the largest count and
 * at most the sum of all: where that leaves a hidden count a single value, the largest counts are held back too.
 */
export function suppressOverlapping(counts: readonly number[], unanswered: number, asked: number, smallest: number): OverlappingCounts {
  const isSmall = (count: number): boolean => count > 0 && count < smallest
  const hidden = new Set(Array.from(counts.keys()).filter(place => isSmall(counts[place] ?? 0)))
  const hidesUnanswered = isSmall(unanswered) || isSmall(asked - unanswered) || (hidden.size > 0 && leastOfHidden(counts, hidden, asked - unanswered, smallest) >= smallest - 1)
  if (isSmall(unanswered)) {
    while (isNarrow(counts, hidden, asked, smallest)) {
      const next = largestLeft(counts, hidden)
      if (next === undefined) break
      hidden.add(next)
    }
  }
  return { counts: counts.map((count, place) => hidden.has(place) ? undefined : count), unanswered: hidesUnanswered ? undefined : unanswered }
}

/** The least that a hidden count can be when all other hidden ones are as large as they can be. */
function leastOfHidden(counts: readonly number[], hidden: ReadonlySet<number>, answered: number, smallest: number): number {
  return answered - sumLeft(counts, hidden) - (hidden.size - 1) * (smallest - 1)
}

/** Whether fewer than two numbers of 無回答 from 1 to below `smallest` agree with the counts that are left. */
function isNarrow(counts: readonly number[], hidden: ReadonlySet<number>, asked: number, smallest: number): boolean {
  const left = counts.filter((_count, place) => !hidden.has(place))
  const most = Math.min(smallest - 1, asked - Math.max(0, ...left))
  const hiddenMost = Array.from(hidden).reduce((sum, place) => sum + ((counts[place] ?? 0) < smallest ? smallest - 1 : asked), 0)
  const least = Math.max(1, asked - sumLeft(counts, hidden) - hiddenMost)
  return most - least < 1
}

function sumLeft(counts: readonly number[], hidden: ReadonlySet<number>): number {
  return counts.reduce((sum, count, place) => hidden.has(place) ? sum : sum + count, 0)
}

function largestLeft(counts: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  return Array.from(counts.keys()).filter(place => !hidden.has(place) && (counts[place] ?? 0) > 0)
    .reduce<number | undefined>((best, place) => best === undefined || (counts[place] ?? 0) > (counts[best] ?? 0) ? place : best, undefined)
}
