import Dexie, { type EntityTable } from 'dexie'
import type { Draft } from '../domain/submission/draft.ts'
import type { OutboxItem } from '../domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../domain/submission/receivedItem.ts'
import { boundTransactions } from './boundTransactions.ts'
import { giveWay } from './giveWay.ts'

export const wordsDatabaseName = 'minna-no-keikaku-words'
/** The Web Lock under which pages and worker send. */
export const outboxLockName = 'words-outbox'
/** The tag of Background Sync. */
export const outboxSyncTag = 'words-outbox'

/**
 * What a resident writes, until the city has it and afterwards. A database of its own: deleting the plan leaves it alone. Every
 * transaction is durable once it is told to be done (`strict`: Chromium would otherwise only have handed it to the system), and none is
 * waited for longer than the phone's storage may take.
 */
export class WordsDatabase extends Dexie {
  declare readonly drafts: EntityTable<Draft, 'id'>
  declare readonly outbox: EntityTable<OutboxItem, 'id'>
  declare readonly receipts: EntityTable<ReceivedItem, 'id'>

  constructor(name = wordsDatabaseName) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ drafts: 'id', outbox: 'id', receipts: 'id' })
    boundTransactions(this)
    giveWay(this)
  }
}
