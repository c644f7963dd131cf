/** One measurement of the product and, right beside it, one of its floor; both in milliseconds. */
export interface Pair {
  readonly product: number
  readonly floor: number
}

/** The middle of the values; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5, Math.floor) + quantile(values, 0.5, Math.ceil)) / 2
}

/** The value below which a share of all lies, 0 to 1. */
export function quantile(values: readonly number[], share: number, round: (index: number) => number): number {
  const value = values.toSorted((one, other) => one - other)[round((values.length - 1) * share)]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}

/** One row of a table in Markdown: the median ratio of the pairs, its quartiles, and both medians. */
export function formatPairs(name: string, pairs: readonly Pair[]): string {
  const ratios = pairs.map(({ product, floor }) => product / floor)
  const quartiles = [quantile(ratios, 0.25, Math.round), quantile(ratios, 0.75, Math.round)]
  const [product, floor] = [median(pairs.map(pair => pair.product)), median(pairs.map(pair => pair.floor))]
  return `| ${[
    name, median(ratios).toFixed(2), quartiles.map(ratio => ratio.toFixed(2)).join(' to '),
    `${product.toFixed(0)} ms`, `${floor.toFixed(0)} ms`, pairs.length,
  ].join(' | ')} |`
}

export const pairsHead = '| what | ratio | quartiles | product | floor | pairs |\n| --- | ---: | ---: | ---: | ---: | ---: |'
