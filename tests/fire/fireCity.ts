import { openStorage, type StorageSettings } from '../../src/storage/openStorage.ts'
import { inHours } from '../e2e/participation/ideasSurvey.ts'
import { sampleCity, startCityServer, type CityServer, type ServerOptions } from '../e2e/cityServer.ts'
import { sampleCall, sampleEvent, sampleSurvey } from '../storage/samples.ts'

/** How many places each event has. */
export const places = 5

/** The built server with a survey, a call, two events and proposals, all open now. */
export function startFireCity(options: ServerOptions = {}): Promise<CityServer> {
  return startCityServer(sampleCity, { furnish: publishForms, ...options })
}

/** Publishes a form of each kind under the ids that `post` names, and an event more. */
export async function publishForms(place: StorageSettings): Promise<void> {
  const storage = await openStorage(place)
  const publishedAt = inHours(-1)
  const window = { opensAt: inHours(-1), closesAt: inHours(720), rule: 'received-by' } as const
  await storage.publications.changeAll([
    { change: 'publish', publication: { kind: 'survey', id: 'park', version: 1, publishedAt, document: sampleSurvey(1, { window }) } },
    { change: 'publish', publication: { kind: 'call', id: 'green', version: 1, publishedAt, document: sampleCall(1, { window }) } },
    ...['walk', 'stroll'].map(id => ({ change: 'publish', publication: { kind: 'event', id, version: 1, publishedAt, document: sampleEvent(1, { id, time: { startsOn: inHours(1_000).slice(0, 10), endsOn: inHours(1_000).slice(0, 10) }, registration: { window, capacity: places, largestGroup: places, personalFields: [] } }) } } as const)),
    { change: 'publish', publication: { kind: 'proposals', id: 'proposals', version: 1, publishedAt, document: { version: 1, contactFields: [], explanation: '見本です。', isSample: true } } },
  ])
  await storage.close()
}
