/** A part of a whole in percent to one decimal, half up: `73.7%`. `—` where the whole is nothing. */
export function formatShare(part: number, whole: number): string {
  return whole > 0 ? `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}%` : '—'
}
