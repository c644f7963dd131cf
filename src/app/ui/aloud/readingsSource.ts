import type { InjectionKey } from 'vue'
import type { ReadingsChunk } from '../../../domain/reading/readingsChunk.ts'

/** Where the readings come from that a voice is given. A page that is rendered ahead of time has none. */
export interface ReadingsSource {
  /** `undefined` while they are not on this phone. */
  readonly read: () => Promise<ReadingsChunk | undefined>
  /** Brings them to this phone, also while it saves data. */
  readonly want: () => Promise<void>
}

export const readingsSourceKey: InjectionKey<ReadingsSource> = Symbol('readingsSource')
