/**
 * The number of the field in which a position lies, `field` or one after it. `starts` tells where each field begins, and
 * where the last one ends. Quick where positions ascend and fields are asked for one after another.
 */
export function fieldAt(starts: Uint32Array, position: number, field: number): number {
  const last = starts.length - 1
  let step = 1
  while (field + step < last && (starts[field + step] ?? 0) <= position) {
    field += step
    step *= 2
  }
  let end = Math.min(field + step, last)
  while (end - field > 1) {
    const middle = (field + end) >>> 1
    if ((starts[middle] ?? 0) <= position) field = middle
    else end = middle
  }
  return field
}
