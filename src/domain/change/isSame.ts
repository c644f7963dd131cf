type Fields = Readonly<Record<string, unknown>>

/** Whether two values of plain data are equal, whatever the order of keys; a field that is `undefined` is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isFields(one) || !isFields(other) || Array.isArray(one) !== Array.isArray(other)) return false
  for (const key in one) if (!isSame(one[key], other[key])) return false
  for (const key in other) if (other[key] !== undefined && one[key] === undefined) return false
  return true
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
