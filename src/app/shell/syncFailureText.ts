import type { MessageKey } from '../../domain/language/message.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'

/** What a failure means, in the words of the screens. */
export const syncFailureText = {
  unreachable: 'sync.unreachable',
  notOurServer: 'sync.notOurServer',
  serverFault: 'sync.serverFault',
  unreadable: 'sync.unreadable',
  otherCity: 'sync.otherCity',
  olderEdition: 'sync.olderEdition',
  damaged: 'sync.damaged',
  storageFull: 'sync.storageFull',
  storageFailed: 'sync.storageFailed',
} as const satisfies Readonly<Record<SyncFailure, MessageKey>>
