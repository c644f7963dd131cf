import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { CityServer } from './cityServer.ts'
import type { FaultyNetwork } from './faultyNetwork.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { createNetworkPhone } from './networkPhone.ts'

const project = '/projects/24-101'
const isReadings = (path: string) => path.startsWith('/data/readings.')

/** The version that the phone shows, and which of its chunks lie in its database. */
function heldChunks(page: Page): Promise<{ readonly edition: number, readonly readings: 'held' | 'missing' }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('minna-no-keikaku')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error('not opened'))
    })
    const read = (store: string, key: string) => new Promise<unknown>((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).get(key)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('not read'))
    })
    const { version } = await read('pointers', 'current') as { version: { edition: number, chunks: { name: string, hash: string }[] } }
    const hash = version.chunks.find(chunk => chunk.name === 'readings')?.hash ?? ''
    const chunk = await read('chunks', hash)
    database.close()
    return { edition: version.edition, readings: chunk === undefined ? 'missing' : 'held' }
  })
}

describe('a deferred chunk of the city\'s plan', () => {
  let server: CityServer
  let network: FaultyNetwork
  let context: BrowserContext
  let page: Page

  const main = () => page.getByRole('main')
  const askAgain = () => page.evaluate(() => window.dispatchEvent(new Event('online')))

  givenEach(createNetworkPhone, (given) => { ({ server, network, context, page } = given) })

  async function open(): Promise<void> {
    await page.goto(network.origin + project)
    await expect.poll(() => main().innerText()).toContain('104万人')
  }

  it('comes after the plan is shown, and once for two tabs', async () => {
    const other = await context.newPage()
    await Promise.all([open(), other.goto(network.origin + project)])
    await expect.poll(() => heldChunks(page)).toMatchObject({ readings: 'held' })
    expect(network.asked.filter(isReadings)).toHaveLength(1)
    const order = network.asked.filter(path => path.startsWith('/data/') && path !== '/data/manifest.json')
    expect(isReadings(order.at(-1) ?? '')).toBe(true)
  })

  it.each(['tampered', 'cutOff', 'portal'] as const)('keeps no plan from being shown when it comes %s, and is taken when the same edition is offered again', async (fault) => {
    network.faultOf = path => isReadings(path) ? fault : undefined
    await open()
    await expect.poll(() => network.asked.some(isReadings)).toBe(true)
    expect(await heldChunks(page)).toMatchObject({ readings: 'missing' })
    network.faultOf = () => undefined
    await askAgain()
    await expect.poll(() => heldChunks(page)).toMatchObject({ readings: 'held' })
  })

  it('survives a new edition that names it still, without being fetched again', async () => {
    await open()
    await expect.poll(() => heldChunks(page)).toMatchObject({ readings: 'held' })
    const { edition } = await heldChunks(page)
    await server.kill()
    server.rewrite('policies-3-6', '104万人', '105万人')
    await server.start()
    network.asked.length = 0
    await askAgain()
    await expect.poll(() => main().innerText()).toContain('105万人')
    const now = await heldChunks(page)
    expect(now.edition).toBeGreaterThan(edition)
    expect(now.readings).toBe('held')
    expect(network.asked.filter(isReadings)).toEqual([])
  })

  it('waits under Save-Data until it is wanted', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await open()
    await isKept(page)
    expect(network.asked.filter(isReadings)).toEqual([])
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await main().locator('rt:visible').first().waitFor()
  })
})
