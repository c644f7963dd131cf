/** The values of a scale from `start` to `end`, both inclusive, without the noise of binary fractions. */
export function scaleSteps(start: number, end: number, step: number): readonly number[] {
  const count = Math.floor((end - start) / step + 1e-9) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number((start + index * step).toPrecision(12)))
}
