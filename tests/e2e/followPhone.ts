import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { createNetworkPhone, type NetworkPhone } from './networkPhone.ts'
import type { ChangedCity } from './secondEdition.ts'

/** The project that the second edition changes most. */
export const changedProject = '/projects/24-101'
/** What the second edition changes in it, as the screens say it. */
export const changedTarget = '目標値(令和4年度) 104万人 → 98万人'

/** A phone with an empty browser, and the first city's server, whose next edition waits. */
export interface FollowPhone extends NetworkPhone {
  open(path: string, on?: Page): Promise<void>
  /** Waits until the page says this. */
  shows(text: string, on?: Page): Promise<void>
  /** Follows what an address shows. */
  follow(path: string, on?: Page): Promise<void>
  /** Goes to フォロー. */
  inbox(on?: Page): Promise<void>
  publishSecond(): Promise<void>
  /** Changes what the server publishes while it is down. */
  publish(change: () => void): Promise<void>
  /** A tab that takes in new data and is never idle: it compares nothing before it is closed. */
  busyTab(): Promise<Page>
}

/** The link of a tab at the foot of the screen. */
export function tabOf(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name })
}

export async function createFollowPhone(browser: Browser, second: ChangedCity): Promise<FollowPhone> {
  // axe is put into the page by a script, which the content security policy forbids.
  const networkPhone = await createNetworkPhone(browser, { bypassCSP: true })
  const { server, network, context, page } = networkPhone
  const phone: FollowPhone = {
    ...networkPhone,
    async open(path, on = page) {
      await on.goto(network.origin + path)
      await on.locator('main header h1').waitFor()
    },
    async shows(text, on = page) {
      await expect.poll(() => on.getByRole('main').innerText()).toContain(text)
    },
    async follow(path, on = page) {
      await phone.open(path, on)
      await on.getByRole('button', { name: 'フォローする' }).click()
      await on.getByRole('button', { name: 'フォロー中', pressed: true }).waitFor()
    },
    async inbox(on = page) {
      await tabOf(on, 'フォロー').click()
      await on.getByRole('heading', { level: 1, name: 'フォロー', exact: true }).waitFor()
    },
    publishSecond: () => phone.publish(() => server.replaceDataset(second.directory)),
    async publish(change) {
      await server.kill()
      change()
      await server.start()
    },
    async busyTab() {
      const busy = await context.newPage()
      await busy.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
      return busy
    },
  }
  return phone
}
