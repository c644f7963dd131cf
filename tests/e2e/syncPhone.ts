import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sampleCity } from './cityServer.ts'
import { createNetworkPhone, type NetworkPhone } from './networkPhone.ts'

/** The project of the sample city whose last target the editions change. */
export const sampleProject = '/projects/01-101'

/** A phone with an empty browser, and the network between it and the sample city's server. */
export interface SyncPhone extends NetworkPhone {
  open(path?: string): Promise<void>
  /** Waits until the page says this. */
  shows(text: string, page?: Page): Promise<void>
  /** Goes to 設定 and asks for newer data. */
  askServer(): Promise<void>
  /** Publishes an edition in which the project's last target is 35人 instead of 30人. */
  publishSecondEdition(): Promise<void>
}

export async function createSyncPhone(browser: Browser): Promise<SyncPhone> {
  const phone = await createNetworkPhone(browser, { city: sampleCity })
  const { server, network, page } = phone
  return {
    ...phone,
    async open(path = sampleProject) {
      await page.goto(network.origin + path)
    },
    async shows(text, on = page) {
      await expect.poll(() => on.getByRole('main').innerText(), { timeout: 20_000 }).toContain(text)
    },
    async askServer() {
      await page.getByRole('link', { name: '設定', exact: true }).click()
      await page.getByRole('button', { name: '新しいデータがあるか確認' }).click()
    },
    async publishSecondEdition() {
      await server.kill()
      server.rewrite('policies-1-1', '30人', '35人')
      await server.start()
    },
  }
}
