import { dirname, resolve } from 'node:path'
import type { Instant } from '../../domain/delivery/instant.ts'
import { dayOf } from '../../domain/sync/formatInstant.ts'
import type { Storage } from '../../storage/storage.ts'
import { buildCallResult, parseCallResult } from '../calls/parseCallResult.ts'
import { publishCall } from '../calls/publishCall.ts'
import { readCall } from '../calls/readCall.ts'
import { settleReceipts } from '../calls/settleReceipts.ts'
import { InputError } from '../InputError.ts'
import { readInputText } from '../readInputFile.ts'
import type { SampleList } from './readSampleList.ts'
import type { DateShift } from './shiftDates.ts'
import { shiftWindow } from './shiftDocuments.ts'

/** Adds a sample call, and its results where it has some. Throws an {@link InputError}. */
export async function addSampleCall(storage: Storage, { file, resultFile }: SampleList['calls'][number], directory: string, shift: DateShift, now: Instant): Promise<void> {
  // Samples name nothing of a city's plan.
  const read = await readCall({ path: file, directory, cityDir: () => directory })
  const { call } = read.source
  const source = { ...read.source, call: { ...call, window: shiftWindow(call.window, shift), history: call.history.map(entry => ({ ...entry, on: shift.day(entry.on) })) } }
  const published = await publishCall(storage, { ...read, source, isSample: true }, now)
  if (resultFile === undefined) return
  const result = parseCallResult(resultFile, await readInputText(resolve(directory), resultFile))
  if (result.kind === 'faults') throw new InputError(result.faults)
  const { publishedOn, responses } = result.source
  if (responses.kind === 'file') throw new InputError([{ file: resultFile, reason: `見本の回答は、${dirname(resultFile)} の表ではなく、YAMLの中に書いてください。` }])
  const moved = { ...result.source, publishedOn: publishedOn === undefined ? dayOf(now) : shift.day(publishedOn) }
  await storage.results.publish('call', call.id, await settleReceipts(storage, buildCallResult(published.call, published.call.draft, moved, responses.rows, dayOf(now))), now)
}
