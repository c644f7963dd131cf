import type { PersonalField } from '../../../domain/publicComment/publicCommentCall.ts'
import { personalFieldId } from '../form/personalHabits.ts'
import { cityWord } from '../text/cityWord.ts'
import type { Words } from '../text/words.ts'

/** The control of a fault at `personal.<name>`, and what it is called. */
export function placePersonalFault(fields: readonly PersonalField[], at: string): { readonly id: string, readonly label: Words } {
  const name = at.replace(/^personal\./, '')
  const label = fields.find(field => field.name === name)?.label
  return { id: personalFieldId(name), label: label === undefined ? name : cityWord(label) }
}
