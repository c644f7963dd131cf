import type { PersonalField } from '../../../domain/publicComment/publicCommentCall.ts'
import { personalFieldId } from '../form/personalHabits.ts'

/** The control of a fault at `personal.<name>`, and what it is called. */
export function placePersonalFault(fields: readonly PersonalField[], at: string): { readonly id: string, readonly label: string } {
  const name = at.replace(/^personal\./, '')
  return { id: personalFieldId(name), label: fields.find(field => field.name === name)?.label ?? name }
}
