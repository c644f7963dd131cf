import type { SubmissionWindow } from '../../../src/domain/submission/deadline.ts'
import type { Survey } from '../../../src/domain/survey/surveyForm.ts'
import { openStorage, type StorageSettings } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { sampleCity, startCityServer, type CityServer } from '../cityServer.ts'
import { startFaultyNetwork, type Fault, type FaultyNetwork } from '../faultyNetwork.ts'
import { ideasSurvey } from './ideasSurvey.ts'

/** A server to which surveys can be answered, behind a network that a test can break. */
export interface ParticipationServer {
  readonly city: CityServer
  readonly network: FaultyNetwork
  /** Publishes a survey with this window under an id of its own, and waits until the server serves it. Returns the id. */
  publishSurvey(window?: SubmissionWindow): Promise<string>
  /** Changes what is published, as the city's own commands do, and waits until the server serves it. */
  publish(change: (storage: Storage) => Promise<void>): Promise<void>
  /** What becomes of the submissions that are sent from now on: one fault after the other, then this one, or none, for ever. */
  breakSending(faults: readonly (Fault | undefined)[], afterwards?: Fault): void
  /** All is well again: the network takes everything, and the server runs. */
  mend(): Promise<void>
  remove(): Promise<void>
}

/** The survey that is there from the start. */
export const firstSurvey = 'ideas'

/** Whether a path of the network is a submission on its way. */
export const isSubmission = (path: string): boolean => path.startsWith('/api/submissions/')

/** A server with its words in SQLite, or two with theirs in PostgreSQL at an address. */
export async function startParticipationServer(databaseUrl?: string): Promise<ParticipationServer> {
  let surveys = 0
  const city = await startCityServer(sampleCity, {
    databaseUrl,
    processes: databaseUrl === undefined ? 1 : 2,
    // What was once published keeps the samples away.
    furnish: place => changeIn(place, storage => storage.publications.publish(publicationOf(ideasSurvey({ id: firstSurvey })))),
  })
  const network = await startFaultyNetwork(city.port)
  const server: ParticipationServer = {
    city,
    network,
    async publishSurvey(window) {
      const id = `${firstSurvey}-${surveys += 1}`
      await server.publish(storage => storage.publications.publish(publicationOf(ideasSurvey({ id, ...window && { window } }))))
      return id
    },
    async publish(change) {
      const before = Math.max(...await city.editions())
      await changeIn(city.place, change)
      // The servers look every two seconds.
      while ((await city.editions()).some(edition => edition <= before)) await new Promise(resolve => setTimeout(resolve, 100))
    },
    breakSending(faults, afterwards) {
      const left = faults.values()
      network.faultOf = (path) => {
        if (!isSubmission(path)) return undefined
        const next = left.next()
        return next.done ? afterwards : next.value
      }
    },
    async mend() {
      network.faultOf = () => undefined
      const isRunning = await fetch(`${city.origin}/healthz`).then(({ ok }) => ok, () => false)
      if (!isRunning) await city.start()
    },
    async remove() {
      await network.close()
      await city.remove()
    },
  }
  return server
}

async function changeIn(place: StorageSettings, change: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openStorage(place)
  try {
    await change(storage)
  }
  finally {
    await storage.close()
  }
}

/** A survey as it is published now. */
export function publicationOf(document: Survey) {
  const { id, version } = document.form
  return { kind: 'survey', id, version, publishedAt: new Date().toISOString(), document } as const
}
