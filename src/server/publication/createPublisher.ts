import type { Instant } from '../../domain/delivery/instant.ts'
import type { ManifestCity } from '../../domain/delivery/manifest.ts'
import { listedEvents } from '../../domain/event/isListed.ts'
import type { ParticipationEvent } from '../../domain/event/participationEvent.ts'
import type { Day } from '../../domain/plan/fiscalYear.ts'
import { dayOf } from '../../domain/sync/formatInstant.ts'
import type { Storage } from '../../storage/storage.ts'
import { compress } from '../compress.ts'
import { loadStaticFiles } from '../loadStaticFiles.ts'
import { publishDataset, type Operator } from '../publishDataset.ts'
import type { Dataset } from '../readDataset.ts'
import { contentTag, immutable, mediaTypeOf, revalidated, type StaticFile } from '../staticFile.ts'
import { eventsFeed } from './eventsFeed.ts'
import type { PublishedData, PublishedState } from './publishedData.ts'
import { readParticipation } from './readParticipation.ts'

/** What is published, and how it follows what the city's staff do. */
export interface Publisher extends PublishedData {
  /** Looks whether anything changed since the last look, and if so publishes it. A new day changes the feed of events alone. */
  readonly follow: (now: Instant) => Promise<'same' | 'published'>
}

interface PublisherSettings extends Operator {
  readonly dataset: Dataset
  /** Where this server's copy of what is published stands. */
  readonly directory: string
}

/** What is served, with what the feed is made of again on another day. */
interface Published extends PublishedState {
  readonly events: readonly ParticipationEvent[]
  readonly feedDay: Day
}

type PublisherStorage = Pick<Storage, 'publications' | 'results' | 'editions' | 'revision'>

/** Publishes the plan with what storage holds now. */
export async function createPublisher(settings: PublisherSettings, storage: PublisherStorage, now: Instant): Promise<Publisher> {
  // Read first: what is published while the rest is read raises it again.
  let revision = await storage.revision()
  let state = await publish(settings, storage, now)
  let contentHash = (await storage.editions.latest())?.contentHash

  const hasOtherNumber = async (): Promise<boolean> => {
    const latest = await storage.editions.latest()
    return latest !== undefined && latest.contentHash === contentHash && latest.edition !== state.manifest.edition
  }
  return {
    current: () => state,
    async follow(at) {
      const found = await storage.revision()
      if (found === revision && !await hasOtherNumber()) {
        if (dayOf(at) !== state.feedDay) state = { ...state, ...await feedOf(state.events, settings.dataset.city, state.manifest.publishedAt, at) }
        return 'same'
      }
      state = await publish(settings, storage, at)
      contentHash = (await storage.editions.latest())?.contentHash
      revision = found
      return 'published'
    },
  }
}

async function publish({ dataset, directory, ...operator }: PublisherSettings, storage: PublisherStorage, now: Instant): Promise<Published> {
  const { chunks, events } = await readParticipation(storage)
  const manifest = await publishDataset({ ...dataset, chunks: [...dataset.chunks, ...chunks] }, operator, directory, now, storage.editions.agree)
  return { manifest, files: await loadDataFiles(directory), events, ...await feedOf(events, dataset.city, manifest.publishedAt, now) }
}

async function feedOf(events: readonly ParticipationEvent[], city: ManifestCity, publishedAt: Instant, now: Instant): Promise<Pick<Published, 'eventsFeed' | 'feedDay'>> {
  const feedDay = dayOf(now)
  const feed = Buffer.from(eventsFeed(listedEvents(events, feedDay), city, publishedAt))
  return { eventsFeed: await revalidatedFile('/events.ics', feed), feedDay }
}

/** The manifest alone is compressed here: beside it on disk, compressed forms could be of another edition. */
async function loadDataFiles(directory: string): Promise<ReadonlyMap<string, StaticFile>> {
  const path = '/data/manifest.json'
  const files = await loadStaticFiles(directory, '/data/', () => immutable)
  const manifest = files.get(path)
  return manifest ? files.set(path, await revalidatedFile(path, manifest.bodies.identity)) : files
}

async function revalidatedFile(path: string, identity: Buffer): Promise<StaticFile> {
  const { br, gz } = await compress(identity)
  return { mediaType: mediaTypeOf(path), cacheControl: revalidated, tag: contentTag(identity), bodies: { identity, br, gzip: gz } }
}
