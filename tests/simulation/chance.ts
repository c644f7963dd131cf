import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** All chance of a simulation: the same seed gives the same. */
export interface Chance {
  /** From 0 inclusive to 1 exclusive. */
  readonly real: () => number
  /** A whole number, both bounds included. */
  readonly between: (least: number, most: number) => number
  /** Whether something happens that happens so many times in a thousand. */
  readonly perMille: (times: number) => boolean
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value
  /** Bytes that look like chance, for ids and secrets. */
  readonly bytes: (length: number) => Uint8Array<ArrayBuffer>
  /** Chance of its own for somebody, whom it then does not concern what the others draw meanwhile. */
  readonly branch: () => Chance
}

/** So many numbers are passed over at first: those of neighbouring seeds are alike, the first one the same for all small seeds. */
const passedOver = 32

/** Chance from a seed. */
export function createChance(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  for (let count = 0; count < passedOver; count += 1) generator.next()
  const between = (least: number, most: number): number => uniformInt(generator, least, most)
  return {
    between,
    real: () => between(0, 0x7fffffff) / 0x80000000,
    perMille: times => between(0, 999) < times,
    oneOf: values => values[between(0, values.length - 1)] ?? values[0],
    bytes: length => Uint8Array.from({ length }, () => between(0, 255)),
    branch: () => createChance(between(0, 0x7fffffff)),
  }
}
