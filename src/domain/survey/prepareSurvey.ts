import type { FormFault, PreparedSurvey } from './preparedSurvey.ts'
import { readForm } from './readForm.ts'
import type { SurveyForm } from './surveyForm.ts'

/** A form that cannot be used; `checkSurveyForm` names its faults beforehand. */
export class SurveyFormError extends Error {
  readonly faults: readonly FormFault[]
  constructor(faults: readonly FormFault[]) {
    super(faults.map(fault => fault.reason).join(' '))
    this.name = 'SurveyFormError'
    this.faults = faults
  }
}

const known = new WeakMap<SurveyForm, ReturnType<typeof readForm>>()

/** What was read of a form; the same form, which never changes, is read once. */
function readOnce(form: SurveyForm): ReturnType<typeof readForm> {
  const read = known.get(form) ?? readForm(form)
  known.set(form, read)
  return read
}

/**
 * Makes a form ready to be judged.
 * @throws {SurveyFormError} where the form has faults. Forms from `parseSurveyForm` and from the compiler have none.
 */
export function prepareSurvey(form: SurveyForm): PreparedSurvey {
  const read = readOnce(form)
  if ('faults' in read) throw new SurveyFormError(read.faults)
  return read.prepared
}

/** All faults of a form; none where it can be used. */
export function checkSurveyForm(form: SurveyForm): readonly FormFault[] {
  const read = readOnce(form)
  return 'faults' in read ? read.faults : []
}
