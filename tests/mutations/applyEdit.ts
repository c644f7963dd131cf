import type { Edit } from './mutation.ts'

/** What an edit makes of a source, or `undefined` where its text is not there, or there more than once. */
export function applyEdit(source: string, { from, to }: Pick<Edit, 'from' | 'to'>): string | undefined {
  const [before, after, ...more] = source.split(from)
  return before === undefined || after === undefined || more.length > 0 ? undefined : `${before}${to}${after}`
}
