/** A number as a whole number of steps of 10^-`scale`. */
interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

function atScale({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}

/** Decimals brought to one scale, so that sums and comparisons of them are exact: 0.1 and 0.2 make 0.3. */
export function alignDecimals(values: readonly number[]): { readonly digits: readonly bigint[], readonly scale: number } {
  const decimals = values.map(decimalOf)
  const scale = Math.max(0, ...decimals.map(decimal => decimal.scale))
  return { digits: decimals.map(decimal => atScale(decimal, scale)), scale }
}

/** The exact difference of two decimals: 0.3 less 0.1 is 0.2. */
export function subtractDecimals(minuend: number, subtrahend: number): number {
  const { digits: [one = 0n, other = 0n], scale } = alignDecimals([minuend, subtrahend])
  return Number(`${one - other}e-${scale}`)
}

/**
 * `dividend` of `divisor` in percent, to one decimal, half away from zero (四捨五入), worked out in decimals and not in
 * binary fractions. `divisor` 0 is an error of the caller and throws a `RangeError`.
 */
export function percentOf(dividend: number, divisor: number): number {
  const { digits: [above = 0n, below = 0n] } = alignDecimals([dividend, divisor])
  const sign = (above < 0n) === (below < 0n) ? 1n : -1n
  const [size, by] = [above < 0n ? -above : above, below < 0n ? -below : below]
  const tenths = (size * 2000n + by) / (by * 2n)
  return tenths === 0n ? 0 : Number(sign * tenths) / 10
}
