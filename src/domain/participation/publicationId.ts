/** Whether a text may be the id of a survey, call or event: 1 to 60 lower-case letters, digits and hyphens. It stands in addresses and names of chunks. */
export function isPublicationId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,59}$/.test(value)
}
