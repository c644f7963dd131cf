/** 割合: how many percent `count` is of `n`, to one decimal, half up; `undefined` of nothing. Both are whole numbers from 0. */
export function shareOf(count: number, n: number): number | undefined {
  return n === 0 ? undefined : Math.floor((count * 2000 + n) / (2 * n)) / 10
}

/**
 * 標本誤差: half the width of the 95 % interval around a share of a random sample without replacement, in points to one decimal:
 * `1.96·√((N−n)/(N−1)·p(1−p)/n)`. Only for random samples; `undefined` where the formula says nothing (nobody answered, or more than
 * there are).
 */
export function samplingError(population: number, n: number, share: number): number | undefined {
  if (n < 1 || population <= 1 || n > population) return undefined
  const p = share / 100
  return Math.round(1.96 * Math.sqrt((population - n) / (population - 1) * p * (1 - p) / n) * 1000) / 10
}
