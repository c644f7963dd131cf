import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Instant } from '../../domain/delivery/instant.ts'
import { createTally } from '../../domain/survey/tallySurvey.ts'
import type { SurveyResult } from '../../domain/survey/surveyResult.ts'
import { StorageError } from '../../storage/StorageError.ts'
import type { Storage } from '../../storage/storage.ts'
import { parseProposals, proposalsId } from '../commands/openProposals.ts'
import { parseEvents } from '../events/parseEvents.ts'
import { inputError, InputError } from '../InputError.ts'
import { publishDocument } from '../publishDocument.ts'
import { readInputFile, readInputText } from '../readInputFile.ts'
import { publishSurvey, type SurveyToPublish } from '../surveys/publishSurvey.ts'
import { readSurveyForm } from '../surveys/readSurveyForm.ts'
import { addSampleCall } from './addSampleCall.ts'
import { findSamplesFolder } from './findSamplesFolder.ts'
import { inventAnswers } from './inventAnswers.ts'
import { readSampleList, type SampleSurvey } from './readSampleList.ts'
import { shiftTo, type DateShift } from './shiftDates.ts'
import { shiftEvent, shiftWindow } from './shiftDocuments.ts'

/**
 * 見本を置く: a survey with every type of question, one like a 市民意識調査, a call, five events, わたしの提案, and results of a closed
 * call and a closed survey, each marked and with dates around today. Done again, it moves the dates. Returns how many there are.
 */
export async function addSamples(storage: Storage, now: Instant, directory = findSamplesFolder()): Promise<number> {
  if (!existsSync(directory)) throw inputError(`見本のフォルダー ${directory} がありません。`)
  const list = await readSampleList(directory)
  const shift = shiftTo(now)
  for (const survey of list.surveys) await addSurvey(storage, survey, directory, shift, now)
  for (const call of list.calls) await addSampleCall(storage, call, directory, shift, now)
  const events = parseEvents(list.eventsFile, await readInputFile(directory, list.eventsFile))
  if (events.faults.length > 0) throw new InputError(events.faults)
  for (const { event } of events.events) {
    const shifted = shiftEvent(event, shift)
    await publishDocument(storage, { kind: 'event', id: event.id, build: version => ({ ...shifted, version, isSample: true }) }, now)
  }
  const proposals = parseProposals(list.proposalsFile, await readInputText(directory, list.proposalsFile))
  const standing = await storage.publications.latest('proposals', proposalsId)
  const hasOwn = standing !== undefined && standing.document.isSample !== true
  if (!hasOwn) await publishDocument(storage, { kind: 'proposals', id: proposalsId, build: version => ({ ...proposals, version, isSample: true }) }, now)
  return list.surveys.length + list.calls.length + events.events.length + (hasOwn ? 0 : 1)
}

/**
 * The same on a storage in which nothing was ever published, where there is a folder of samples; tells whether it did. For a server's
 * first start outside production: samples that were removed do not come back. Of several servers that start at once one does it.
 */
export async function addSamplesAtFirst(storage: Storage, now: Instant, directory = findSamplesFolder()): Promise<boolean> {
  if (!existsSync(directory) || await storage.revision() !== 0) return false
  try {
    await addSamples(storage, now, directory)
    return true
  }
  catch (cause) {
    if (cause instanceof StorageError && cause.problem === 'versionTaken') return false
    throw cause
  }
}

async function addSurvey(storage: Storage, { id, folder, settings, result }: SampleSurvey, directory: string, shift: DateShift, now: Instant): Promise<void> {
  const { form } = await readSurveyForm(resolve(directory, folder), id)
  const survey: SurveyToPublish = { ...settings, form, window: shiftWindow(settings.window, shift), access: 'open', isSample: true }
  await publishSurvey(storage, survey, now)
  if (!result) return
  const tally = createTally([form])
  for (const answers of inventAnswers(form, result.responses)) tally.add({ ...answers, version: form.version })
  const tallied: SurveyResult = { format: 1, surveyId: id, publishedOn: shift.day(result.publishedOn), title: form.title, ...tally.result(), note: result.note, isSample: true }
  await storage.results.publish('survey', id, tallied, now)
}
