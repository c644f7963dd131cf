/** A value of plain data as a text that is the same for equal values: the keys of objects are put in order. */
export function fingerprint(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fingerprint).join()}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([one], [other]) => one < other ? -1 : 1)
  return `{${fields.map(([key, field]) => `${key}:${fingerprint(field)}`).join()}}`
}
