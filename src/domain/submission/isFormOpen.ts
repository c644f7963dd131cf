import type { Instant } from '../delivery/instant.ts'
import { windowPhaseAt } from './deadline.ts'
import { isFields, parseJson } from './parseFields.ts'
import { windowOfForm } from './windowOfForm.ts'

/** Whether a form, as the text that a draft carries, takes first submissions in time at an instant: it was not taken back (取りやめ, 中止), and its period is not over. */
export function isFormOpen(formText: string, at: Instant): boolean {
  const form = parseJson(formText)
  if (!isFields(form) || form['withdrawn'] !== undefined || form['status'] === 'cancelled') return false
  const window = windowOfForm(formText)
  return window === undefined || windowPhaseAt(window, at) === 'open'
}
