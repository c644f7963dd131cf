/**
 * A part of a whole in percent to one decimal, half up: `73.7%`. A part that would round to nothing is `0.1%未満`; `—` where the whole is
 * nothing.
 */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return '—'
  const tenths = Math.round((part / whole) * 1000)
  return part > 0 && tenths === 0 ? '0.1%未満' : `${(tenths / 10).toFixed(1)}%`
}
