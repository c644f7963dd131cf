import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { sendOnSync, type SyncScope } from '../../src/sw/sendOnSync.ts'
import { WordsDatabase, wordsDatabaseName } from '../../src/outbox/wordsDatabase.ts'
import type { BrowserLocks } from '../../src/outbox/tabLock.ts'
import { newPhone } from '../outbox/phone.ts'
import { scriptServer, type ScriptedServer } from '../outbox/scriptedServer.ts'

/** A page and the worker that share the browser's own database. */
function pageAndWorker(server: ScriptedServer) {
  const page = newPhone(server).openTab({ database: new WordsDatabase() })
  const locks: BrowserLocks = { request: (_name, _options, work) => work() }
  const scope: SyncScope = { crypto, fetch: server.fetch, navigator: { locks } }
  return { page, wake: () => sendOnSync(scope) }
}

describe('sendOnSync', () => {
  afterEach(() => new WordsDatabase().delete())

  it('fault 40: sends what waits when the browser wakes the worker', async () => {
    const server = scriptServer()
    const { page, wake } = pageAndWorker(server)
    const id = await page.seal()
    await wake()
    expect((await page.words()).receipts.map(receipt => receipt.id)).toEqual([id])
    expect(server.rows.size).toBe(1)
  })

  it('asks to be woken again while something waits', async () => {
    const { page, wake } = pageAndWorker(scriptServer('lostBefore'))
    await page.seal()
    await expect(wake()).rejects.toThrow('waits')
    expect((await page.words()).outbox).toHaveLength(1)
  })

  it('fault 19: does nothing twice beside a page that sends too', async () => {
    const server = scriptServer()
    const { page, wake } = pageAndWorker(server)
    await page.seal('一')
    await page.seal('二')
    await Promise.all([page.drain(), wake().catch(() => undefined)])
    expect(server.rows.size).toBe(2)
    expect((await page.words()).receipts).toHaveLength(2)
  })

  it('makes no database where there is none: the page that makes it notices what was lost', async () => {
    await pageAndWorker(scriptServer()).wake()
    expect(await Dexie.getDatabaseNames()).not.toContain(wordsDatabaseName)
  })

  it('makes none either where it goes while the worker sends', async () => {
    const server = scriptServer()
    const { page } = pageAndWorker(server)
    await page.seal()
    page.database.close()
    const locks: BrowserLocks = { request: async (_name, _options, work) => {
      await new WordsDatabase().delete()
      return work()
    } }
    await expect(sendOnSync({ crypto, fetch: server.fetch, navigator: { locks } })).rejects.toThrow('waits')
    expect(await Dexie.getDatabaseNames()).not.toContain(wordsDatabaseName)
  })
})
