import type { Words } from '../text/words.ts'

/** What stands around a control: every control of a form gets it in this shape. */
export interface Field {
  /** The control's id, unique on the page; for a group the id of the group. The error summary leads to it. */
  readonly id: string
  readonly label: Words
  /** Support text between label and control. */
  readonly hint?: Words | undefined
  /** Said as a word beside the label; leave it out where the form says it once for all. */
  readonly requirement?: 'required' | 'optional' | undefined
  /** Why the value is not taken, as a sentence. */
  readonly error?: Words | undefined
  /** The language of label, support text and choices, where they are not the app's own. */
  readonly language?: string
}

/** The ids of a field's support text and error, for `aria-describedby`; the error comes first. */
export function describedBy({ id, hint, error }: Field): string | undefined {
  const ids = [...error ? [`${id}-error`] : [], ...hint ? [`${id}-hint`] : []]
  return ids.length > 0 ? ids.join(' ') : undefined
}
