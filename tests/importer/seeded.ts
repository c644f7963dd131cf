/** A source of chance that gives the same numbers for the same seed: a whole number from 0 to below `bound`. */
export type Chance = (bound: number) => number

/** mulberry32: small, even enough for picking places in a text. */
export function seeded(seed: number): Chance {
  let state = seed
  return (bound) => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 * bound)
  }
}
