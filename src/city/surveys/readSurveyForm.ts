import { basename } from 'node:path'
import type { SurveyForm } from '../../domain/survey/surveyForm.ts'
import { formatFault, InputError } from '../InputError.ts'
import { compileXlsForm } from '../survey/compileXlsForm.ts'
import { readWorkbook } from '../survey/readWorkbook.ts'

/** Reads and compiles an XLSForm under an id, its own where none is given; `notes` tell what was left out without harm. Throws an {@link InputError} with all faults. */
export async function readSurveyForm(path: string, id?: string): Promise<{ readonly form: SurveyForm, readonly notes: readonly string[] }> {
  const file = basename(path)
  const compiled = compileXlsForm(await readWorkbook(path), id)
  if ('faults' in compiled) throw new InputError(compiled.faults.map(fault => ({ file, ...fault })))
  return { form: compiled.form, notes: compiled.notes.map(note => formatFault({ file, ...note })) }
}
