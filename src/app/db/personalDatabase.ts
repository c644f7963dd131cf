import Dexie, { type EntityTable } from 'dexie'
import type { EditionComparison } from '../../domain/change/editionComparison.ts'
import type { PersonalRecord } from '../../domain/change/personalRecord.ts'
import { giveWay } from '../../outbox/giveWay.ts'

/** The one row of the record. */
export interface RecordRow {
  readonly key: 'record'
  readonly record: PersonalRecord
}

/** What a person keeps on this phone. A database of its own, so that deleting the plan leaves it alone. */
export class PersonalDatabase extends Dexie {
  declare readonly personal: EntityTable<RecordRow, 'key'>
  declare readonly comparisons: EntityTable<EditionComparison, 'pair'>

  constructor(name = 'minna-no-keikaku-personal') {
    super(name)
    this.version(1).stores({ personal: 'key', comparisons: 'pair' })
    giveWay(this)
  }
}
