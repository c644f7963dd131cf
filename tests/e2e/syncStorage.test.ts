import { describe, expect, it } from 'vitest'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { createSyncPhone, sampleProject, type SyncPhone } from './syncPhone.ts'

/** Faults of IndexedDB, put into the page before the app; `sessionStorage.healed` ends those that last. */
const faults = {
  flipAborts: `
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args)
      if (this.name === 'pointers' && !sessionStorage.healed) request.addEventListener('success', () => this.transaction.abort())
      return request
    }`,
  isFull: `
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args) {
      if (!sessionStorage.healed) throw new DOMException('Encountered full disk', 'QuotaExceededError')
      return put.apply(this, args)
    }`,
  connectionDies: `
    const transaction = IDBDatabase.prototype.transaction
    let left = 2
    IDBDatabase.prototype.transaction = function (...args) {
      if (left-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError')
      return transaction.apply(this, args)
    }`,
  connectionStaysDead: `
    IDBDatabase.prototype.transaction = () => { throw new DOMException('The database connection is closing.', 'InvalidStateError') }`,
  opensNever: `
    IDBFactory.prototype.open = () => new EventTarget()`,
}

describe('the plan on a phone whose storage fails', () => {
  let phone: SyncPhone
  givenEach(createSyncPhone, (given) => { phone = given })

  it.each([
    ['the flip\'s transaction is aborted after its writes', faults.flipAborts, '保存場所が使えない'],
    ['the phone is full', faults.isFull, '空き容量が足りない'],
  ])('keeps the old plan when %s, and takes the new one later', async (_, content, reason) => {
    await phone.open()
    await phone.shows('30人')
    await phone.publishSecondEdition()
    await phone.context.addInitScript({ content })
    await phone.open()
    await phone.askServer()
    await phone.shows(reason)
    await phone.open()
    await phone.shows('30人')
    await phone.page.evaluate(() => sessionStorage.setItem('healed', 'yes'))
    await phone.askServer()
    await phone.shows('最新のデータです')
    await phone.page.goBack()
    await phone.shows('35人')
  })

  it('shows a first plan for the visit when the browser gives it no room, and says so', async () => {
    const session = await phone.context.newCDPSession(phone.page)
    await phone.open('/healthz')
    await session.send('Storage.overrideQuotaForOrigin', { origin: phone.network.origin, quotaSize: 1 })
    await phone.open()
    await phone.shows('30人')
    await expect.poll(() => phone.page.getByText('この端末の空き容量が足りないため、保存できません').count()).toBe(1)
  })

  it('reopens a connection to the database that died', async () => {
    await phone.context.addInitScript({ content: faults.connectionDies })
    await phone.open()
    await phone.shows('30人')
    expect(await phone.page.getByText('この画面を閉じるまでの表示です').count()).toBe(0)
  })

  it.each([
    ['stays dead', faults.connectionStaysDead],
    ['never opens', faults.opensNever],
  ])('shows the plan for the visit when the database %s', async (_, content) => {
    await phone.context.addInitScript({ content })
    await phone.open()
    await phone.shows('30人')
    await expect.poll(() => phone.page.getByText('この画面を閉じるまでの表示です').count()).toBe(1)
  })

  it('mends a chunk that storage lost', async () => {
    await phone.open()
    await phone.shows('30人')
    await phone.open('/healthz')
    await phone.page.evaluate(() => new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('minna-no-keikaku')
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('chunks', 'readwrite')
        transaction.objectStore('chunks').clear()
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(new Error('not cleared'))
      }
    }))
    await phone.open()
    await phone.shows('30人')
  })

  it('keeps one edition before the current one and nothing else', async () => {
    await phone.open()
    await phone.shows('30人')
    for (const [before, after] of [['30人', '35人'], ['35人', '40人']] as const) {
      await phone.server.kill()
      phone.server.rewrite('policies-1-1', before, after)
      await phone.server.start()
      await phone.open()
      await phone.shows(after)
    }
    const held = await phone.page.evaluate(() => new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('minna-no-keikaku')
      opening.onsuccess = () => {
        const counting = opening.result.transaction('chunks').objectStore('chunks').count()
        counting.onsuccess = () => resolve(counting.result)
        counting.onerror = () => reject(new Error('not counted'))
      }
    }))
    const { chunks } = await (await fetch(`${phone.server.origin}/data/manifest.json`)).json() as { chunks: unknown[] }
    expect(held).toBe(chunks.length + 1)
  })

  it('deletes everything on request, in both tabs, and downloads it again on the next visit', async () => {
    const { page, context, network } = phone
    await phone.open('/about')
    await isKept(page)
    const other = await context.newPage()
    await other.goto(network.origin + sampleProject)
    await phone.shows('30人', other)
    // What is sent is looked after once a page stands and has nothing else to do, and its database is opened then.
    for (const tab of [page, other]) {
      await expect.poll(() => tab.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/WordsBar')))).toBe(true)
      await tab.waitForLoadState('networkidle')
    }
    await page.getByRole('button', { name: 'すべて削除する' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('やめる')
    await page.getByRole('dialog').getByRole('checkbox', { name: 'フォロー、既読、変わったことの記録も削除する' }).check()
    await page.getByRole('dialog').getByRole('checkbox', { name: '書きかけ、送信待ち、控えも削除する' }).check()
    await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click()
    await phone.shows('この端末から計画を削除しました')
    await phone.shows('この端末から計画を削除しました', other)
    await other.close()
    await expect.poll(() => page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))).toEqual({ databases: 0, caches: 0, workers: 0 })
    network.asked.length = 0
    await page.getByRole('button', { name: 'いますぐ読み込む' }).click()
    await phone.shows('出典')
    expect(network.asked.filter(path => path.startsWith('/data/outline.'))).toHaveLength(1)
  })
})
