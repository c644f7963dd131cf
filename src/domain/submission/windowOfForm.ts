import { isInstant } from '../delivery/instant.ts'
import type { SubmissionWindow } from './deadline.ts'
import { isFields, parseJson } from './parseFields.ts'

/** 受付期間 of a form when writing began, out of the text that a draft carries; `undefined` where the form has no end. */
export function windowOfForm(formText: string): SubmissionWindow | undefined {
  const form = parseJson(formText)
  if (!isFields(form)) return undefined
  const window = isFields(form['registration']) ? form['registration']['window'] : form['window']
  if (!isFields(window)) return undefined
  const { opensAt, closesAt, rule, graceHours } = window
  if (!isInstant(opensAt) || !isInstant(closesAt)) return undefined
  if (rule === 'received-by') return { opensAt, closesAt, rule }
  return rule === 'composed-by' && typeof graceHours === 'number' ? { opensAt, closesAt, rule, graceHours } : undefined
}
