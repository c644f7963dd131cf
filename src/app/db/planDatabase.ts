import Dexie, { type EntityTable } from 'dexie'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import { giveWay } from '../../outbox/giveWay.ts'
import type { CheckedChunk } from './planStore.ts'

/** The version that is shown, and the one before it. */
export interface VersionPointer {
  readonly key: 'current' | 'previous'
  readonly version: PlanVersion
}

/**
 * The phone's database. Chunks are kept as the text whose hash was checked, under that hash. Measured in Chromium at 4x
 * slowdown with 15 chunks of 530 KB: as text 9 ms to write and 15 ms to read and parse all, as objects 34 ms and 72 ms.
 */
export class PlanDatabase extends Dexie {
  declare readonly chunks: EntityTable<CheckedChunk, 'hash'>
  declare readonly pointers: EntityTable<VersionPointer, 'key'>

  constructor(name = 'minna-no-keikaku') {
    super(name)
    this.version(1).stores({ chunks: 'hash', staging: 'hash', pointers: 'key' })
    // What is staged lies among the chunks since.
    this.version(2).stores({ staging: null })
    giveWay(this)
  }
}
