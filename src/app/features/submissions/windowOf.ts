import { isInstant } from '../../../domain/delivery/instant.ts'
import { isFields, parseJson } from '../../../domain/submission/parseFields.ts'
import type { SubmissionWindow } from '../../../domain/submission/deadline.ts'

/** Until when a form was open when writing began, out of the form that a draft carries; nothing where it has no end. */
export function windowOf(formText: string): SubmissionWindow | undefined {
  const form = parseJson(formText)
  if (!isFields(form)) return undefined
  const window = isFields(form['registration']) ? form['registration']['window'] : form['window']
  if (!isFields(window)) return undefined
  const { opensAt, closesAt, rule, graceHours } = window
  if (!isInstant(opensAt) || !isInstant(closesAt)) return undefined
  if (rule === 'received-by') return { opensAt, closesAt, rule }
  return rule === 'composed-by' && typeof graceHours === 'number' ? { opensAt, closesAt, rule, graceHours } : undefined
}
