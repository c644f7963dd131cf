import type { Instant } from '../../domain/delivery/instant.ts'
import type { Publication } from '../../domain/participation/publication.ts'
import { createTally, smallestPublished } from '../../domain/survey/tallySurvey.ts'
import type { SurveyResult } from '../../domain/survey/surveyResult.ts'
import { dayOf } from '../../domain/sync/formatInstant.ts'
import { parseContent } from '../../domain/submission/parseContent.ts'
import type { Storage } from '../../storage/storage.ts'
import type { CommandInput } from '../command.ts'
import { definedOnly } from '../definedOnly.ts'
import { formOf } from '../formOf.ts'
import { InputError, type InputFault } from '../InputError.ts'
import { versionsOf } from '../versionsOf.ts'

/** Tallies what stands of a survey's answers, one after the other, each by the version that was answered. Throws an {@link InputError} for options. */
export async function surveyResultOf(storage: Storage, publication: Publication<'survey'>, { options }: CommandInput, now: Instant): Promise<SurveyResult> {
  const faults: InputFault[] = []
  const number = (name: string, least: number) => {
    const text = options[name]
    const value = text === undefined ? undefined : Number(text.normalize('NFKC').replaceAll(',', ''))
    if (value !== undefined && (!Number.isInteger(value) || value < least)) faults.push({ column: `--${name}`, reason: `${least}以上の整数で指定してください。` })
    return value
  }
  const population = number('population', 1)
  const asked = number('asked', 1)
  const smallest = number('smallest', 1)
  if (smallest !== undefined && smallest < smallestPublished && !Object.hasOwn(options, 'show-small-counts')) {
    faults.push({ column: '--smallest', reason: `${smallestPublished}より小さくすると、個人が分かるおそれがあります。それでも出すときは --show-small-counts も付けてください。` })
  }
  if ((population === undefined) !== (asked === undefined)) faults.push({ reason: '--population と --asked は、両方を指定してください。' })
  if (population !== undefined && asked !== undefined && asked > population) faults.push({ column: '--asked', reason: '--population より多くはできません。' })
  if (faults.length > 0) throw new InputError(faults)
  const { form, isSample } = publication.document
  const tally = createTally((await versionsOf(storage, publication)).map(({ document }) => document.form), smallest)
  for await (const { state, kind, receipt, content, form: { version } } of storage.submissions.stream(formOf(publication))) {
    if (state !== 'received' || kind !== 'surveyResponse' || (receipt.isLate && !Object.hasOwn(options, 'with-late'))) continue
    const response = parseContent(content ?? '')
    if (response?.kind === 'surveyResponse') tally.add({ ...response, version })
  }
  return {
    format: 1, surveyId: publication.id, publishedOn: dayOf(now), title: form.title, ...tally.result(),
    ...(population !== undefined && asked !== undefined && { sample: { population, asked } }),
    ...definedOnly({ note: options['note'], isSample }),
  }
}
