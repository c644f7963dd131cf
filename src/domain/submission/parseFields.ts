/** The members of a JSON object, not yet looked at. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value from outside is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether an object has all of these members and no others but the optional ones. */
export function hasExactly(fields: Fields, needed: readonly string[], optional: readonly string[] = []): boolean {
  return needed.every(name => Object.hasOwn(fields, name))
    && Object.keys(fields).every(name => needed.includes(name) || optional.includes(name))
}

/** The value of a JSON text, or `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a value is a SHA-256 as 64 lower-case hexadecimal digits. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/** Whether a value is the id of a submission: a UUID of version 4 in lower case. */
export function isSubmissionId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
}
