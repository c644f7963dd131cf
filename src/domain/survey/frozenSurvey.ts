import { isInstant } from '../delivery/instant.ts'
import type { SubmissionWindow } from '../submission/deadline.ts'
import { isFields, parseJson } from '../submission/parseFields.ts'
import { parseSurveyForm } from './parseSurveyForm.ts'
import type { Survey } from './surveyForm.ts'

/** What a draft keeps of the survey that it answers: its form, and until when. */
export type FrozenSurvey = Pick<Survey, 'form' | 'window' | 'access' | 'isSample'>

/** The survey as the text that a draft carries. */
export function freezeSurvey({ form, window, access, isSample }: Survey): string {
  return JSON.stringify({ form, window, access, ...(isSample && { isSample }) } satisfies FrozenSurvey)
}

/** Reads that text; `undefined` where it is none, or of a form that this version of the app does not understand. */
export function readFrozenSurvey(text: string): FrozenSurvey | undefined {
  const fields = parseJson(text)
  if (!isFields(fields)) return undefined
  const form = parseSurveyForm(fields['form'])
  const window = readWindow(fields['window'])
  const { access } = fields
  if (!form || !window || (access !== 'open' && access !== 'codes')) return undefined
  return { form, window, access, ...(fields['isSample'] === true && { isSample: true }) }
}

function readWindow(value: unknown): SubmissionWindow | undefined {
  if (!isFields(value)) return undefined
  const { opensAt, closesAt, rule, graceHours } = value
  if (!isInstant(opensAt) || !isInstant(closesAt)) return undefined
  if (rule === 'received-by') return { opensAt, closesAt, rule }
  return rule === 'composed-by' && typeof graceHours === 'number' ? { opensAt, closesAt, rule, graceHours } : undefined
}
