import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { timesOf } from '../run/counts.ts'
import { deliver, outboxCommands, sendWell } from './outboxCommands.ts'
import { look, type OutboxModel, type RealOutbox } from './outboxModel.ts'
import { newPhone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

describe('outbox', () => {
  it('brings to the city what was sealed, once and as it was sealed, and takes back, corrects and sends again only what it may', async () => {
    await fc.assert(fc.asyncProperty(outboxCommands, async (given) => {
      const model: OutboxModel = { letters: [] }
      const real: RealOutbox = { phone: newPhone(scriptServer()), delayed: new Set(), had: new Set(), refused: new Set() }
      await fc.asyncModelRun(() => ({ model, real }), given)
      deliver(model, real)
      await sendWell(model, real)
      await look(model, real)
      await real.phone.database.delete()
    }), { numRuns: timesOf({ quick: 150, whole: 3_000 }) })
  }, timesOf({ quick: 300_000, whole: 3_600_000 }))
})
