import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import type { PersonalField } from '../publicComment/publicCommentCall.ts'
import type { PersonalFields } from './sealedSubmission.ts'
import type { FieldFault } from './submissionProblem.ts'
import { textFault } from './textFault.ts'

const longest = 500

/**
 * 個人情報の確認: each field that is demanded is filled, none is given that the form does not ask for, none is longer than 500
 * characters. A fault stands at `personal.<name>`.
 */
export function checkPersonalFields(language: Language, asked: readonly PersonalField[], given: PersonalFields = {}): readonly FieldFault[] {
  const faults: FieldFault[] = []
  for (const { name, label, isRequired } of asked) {
    const text = Object.hasOwn(given, name) ? given[name] ?? '' : ''
    if (!isRequired && text.trim() === '') continue
    const reason = textFault(language, label, text, longest)
    if (reason !== undefined) faults.push({ at: `personal.${name}`, reason })
  }
  for (const name of Object.keys(given)) {
    if (!asked.some(field => field.name === name)) faults.push({ at: `personal.${name}`, reason: say(language, 'submissions.faultNotAsked') })
  }
  return faults
}
