import { shapeOf, textSimilarity } from './textSimilarity.ts'

/** How {@link matchByText} knows one thing again among others that have no id. */
export interface Likeness<Thing> {
  /** Two things with the same exact text are the same thing. */
  readonly exact: (thing: Thing) => string
  /** Its name. Two things with the same name are taken for the same thing, changed. */
  readonly name: (thing: Thing) => string
  /** The words by which a thing whose name changed is known again. */
  readonly words: (thing: Thing) => string
  /** Things of two groups are never the same thing. */
  readonly group?: (thing: Thing) => string
}

/** Which things of two lists are the same; `undefined` stands for what was not there before or is there no more. */
export type Match<Thing> = readonly [before: Thing, after: Thing] | readonly [before: Thing, after: undefined] | readonly [before: undefined, after: Thing]

/** Below this similarity two texts are two things. */
const alike = 0.5

/**
 * Matches two lists in three passes over what is left: things that are exactly equal; things of the same name; the most
 * similar words first, down to a similarity of one half, the earlier in the lists where several are equally similar.
 * So one thing put in at the front is one addition and changes nothing else. The order of the lists does not matter
 * except between things that are equally alike. Matches come in the order of `after`, then what is there no more.
 */
export function matchByText<Thing>(before: readonly Thing[], after: readonly Thing[], likeness: Likeness<Thing>): Match<Thing>[] {
  const { exact, name, words, group = () => '' } = likeness
  const pairs = new Map<number, number>()
  const rest = { before: new Set(before.keys()), after: new Set(after.keys()) }
  const join = (one: number, other: number) => {
    pairs.set(other, one)
    rest.before.delete(one)
    rest.after.delete(other)
  }
  for (const keyOf of [exact, name]) {
    const waiting = new Map<string, number[]>()
    const key = (thing: Thing | undefined) => thing === undefined ? '' : `${group(thing)}\n${keyOf(thing)}`
    for (const index of rest.before) waiting.set(key(before[index]), [...waiting.get(key(before[index])) ?? [], index])
    for (const index of rest.after) {
      const found = waiting.get(key(after[index]))?.shift()
      if (found !== undefined) join(found, index)
    }
  }
  for (const [one, other] of similarPairs(before, after, rest, words, group)) if (rest.before.has(one) && rest.after.has(other)) join(one, other)
  return [
    ...after.map((thing, index): Match<Thing> => {
      const found = pairs.get(index)
      const was = found === undefined ? undefined : before[found]
      return was === undefined ? [undefined, thing] : [was, thing]
    }),
    ...before.filter((_, index) => rest.before.has(index)).map((thing): Match<Thing> => [thing, undefined]),
  ]
}

function similarPairs<Thing>(
  before: readonly Thing[], after: readonly Thing[], rest: { readonly before: ReadonlySet<number>, readonly after: ReadonlySet<number> },
  words: (thing: Thing) => string, group: (thing: Thing) => string,
): (readonly [number, number])[] {
  const shaped = (things: readonly Thing[], left: ReadonlySet<number>) =>
    things.flatMap((thing, index) => left.has(index) ? [{ index, group: group(thing), shape: shapeOf(words(thing)) }] : [])
  const later = shaped(after, rest.after)
  return shaped(before, rest.before)
    .flatMap(one => later.filter(other => other.group === one.group).map(other => ({ one: one.index, other: other.index, score: textSimilarity(one.shape, other.shape) })))
    .filter(({ score }) => score >= alike)
    .sort((first, second) => second.score - first.score || first.one - second.one || first.other - second.other)
    .map(({ one, other }) => [one, other] as const)
}
