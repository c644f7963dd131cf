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

const prepared = new WeakMap<SurveyForm, PreparedSurvey>()

/**
 * Makes a form ready to be judged; the same form is made ready once.
 * @throws {SurveyFormError} where the form has faults. Forms from `parseSurveyForm` and from the compiler have none.
 */
export function prepareSurvey(form: SurveyForm): PreparedSurvey {
  const known = prepared.get(form)
  if (known) return known
  const read = readForm(form)
  if ('faults' in read) throw new SurveyFormError(read.faults)
  prepared.set(form, read.prepared)
  return read.prepared
}

/** All faults of a form; none where it can be used. */
export function checkSurveyForm(form: SurveyForm): readonly FormFault[] {
  const read = readForm(form)
  return 'faults' in read ? read.faults : []
}
