import type { Manifest } from '../../domain/delivery/manifest.ts'
import type { StaticFile } from '../staticFile.ts'

/** What a server serves as the city's data at one time. */
export interface PublishedState {
  readonly manifest: Manifest
  /** Under the paths that they answer to. */
  readonly files: ReadonlyMap<string, StaticFile>
  readonly eventsFeed: StaticFile
}

/** The data as of now: a request sees one state, never a part of the next. */
export interface PublishedData {
  readonly current: () => PublishedState
}
