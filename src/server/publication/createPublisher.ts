import type { Instant } from '../../domain/delivery/instant.ts'
import type { Storage } from '../../storage/storage.ts'
import { compress } from '../compress.ts'
import { loadStaticFiles } from '../loadStaticFiles.ts'
import { publishDataset } from '../publishDataset.ts'
import type { Dataset } from '../readDataset.ts'
import { contentTag, immutable, mediaTypeOf, revalidated, type StaticFile } from '../staticFile.ts'
import { eventsFeed } from './eventsFeed.ts'
import type { PublishedData, PublishedState } from './publishedData.ts'
import { readParticipation } from './readParticipation.ts'

/** What is published, and how it follows what the city's staff do. */
export interface Publisher extends PublishedData {
  /** Looks whether anything changed since the last look, and if so publishes it. */
  readonly follow: (now: Instant) => Promise<'same' | 'published'>
}

interface PublisherSettings {
  readonly dataset: Dataset
  readonly operator: string | undefined
  /** Where this server's copy of what is published stands. */
  readonly directory: string
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
      if (found === revision && !await hasOtherNumber()) return 'same'
      state = await publish(settings, storage, at)
      contentHash = (await storage.editions.latest())?.contentHash
      revision = found
      return 'published'
    },
  }
}

async function publish({ dataset, operator, directory }: PublisherSettings, storage: PublisherStorage, now: Instant): Promise<PublishedState> {
  const { chunks, events } = await readParticipation(storage)
  const manifest = await publishDataset({ ...dataset, chunks: [...dataset.chunks, ...chunks] }, operator, directory, now, storage.editions.agree)
  const feed = Buffer.from(eventsFeed(events, dataset.city, manifest.publishedAt))
  return { manifest, files: await loadDataFiles(directory), eventsFeed: await revalidatedFile('/events.ics', feed) }
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
