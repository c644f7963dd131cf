import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { launchPersistentBrowser } from '../browser/launchBrowser.ts'
import { createCityPhone } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'

/** Waits until the page says this. */
async function shows(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole('main').innerText()).toMatch(text)
}

/** The first visit, until app and plan are on the phone. */
async function visit(page: Page, origin: string): Promise<void> {
  await page.goto(origin)
  await isKept(page)
}

describe('the app without a network, on the city\'s plan', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page

  givenEach(createCityPhone, (given) => { ({ server, context, page } = given) })

  it('opens a project cold by its address, with its targets', async () => {
    await visit(page, server.origin)
    await page.close()
    await server.kill()
    const other = await context.newPage()
    await other.goto(`${server.origin}/projects/24-101`)
    await shows(other, /100万人[\s\S]*104万人/)
    expect(await other.title()).toContain('24-101')
  })

  it('opens after the browser was ended and started again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const first = await launchPersistentBrowser(profile)
    await visit(await first.newPage(), server.origin)
    await first.close()
    await server.kill()
    const second = await launchPersistentBrowser(profile)
    const again = await second.newPage()
    await again.goto(`${server.origin}/projects/24-101`)
    await shows(again, '104万人')
    await second.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('reaches every tab and follows links, and says that it is offline and how old its data is', async () => {
    await visit(page, server.origin)
    await server.kill()
    await page.reload()
    await page.getByText(/^オフライン・\d{4}年\d+月\d+日の版$/).click()
    await page.getByText(/^オフラインです。この端末に保存した計画\(データの公開日: 令和\d+年\(\d{4}年\)\d+月\d+日\)を表示しています。$/).waitFor()
    for (const tab of ['計画', '参加', '設定', 'ホーム']) {
      await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: tab }).click()
      await expect.poll(() => page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: tab }).getAttribute('aria-current')).toBe('page')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    }
  })

  it('says what is missing when storage lost the plan and there is no network, and loads it when there is', async () => {
    await visit(page, server.origin)
    await page.goto('about:blank')
    await server.kill()
    await page.goto(`${server.origin}/settings`)
    await deleteDatabase(page)
    await page.goto(`${server.origin}/plan`)
    await page.getByText('計画をまだ読み込めていません').waitFor()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('サーバーにつながりませんでした')
    await server.start()
    await page.getByRole('button', { name: 'もう一度試す' }).click()
    await page.locator('main header h1').waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('計画をまだ読み込めていません')
  })

  it('fetches no chunk again when the caches are lost but the plan is there', async () => {
    await visit(page, server.origin)
    await page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
      for (const name of await caches.keys()) await caches.delete(name)
    })
    const chunks: string[] = []
    page.on('request', request => {
      if (/\/data\/.+\.[0-9a-f]{16}\.json/.test(request.url())) chunks.push(request.url())
    })
    await page.goto(`${server.origin}/projects/24-101`)
    await shows(page, '104万人')
    await isKept(page)
    expect(chunks).toEqual([])
  })

  it('shows the plan for the visit where the browser offers no database, and says so', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: { open: () => { throw new DOMException('The user denied permission to access the database.', 'InvalidStateError') } },
      })
    })
    await page.goto(`${server.origin}/projects/24-101`)
    await page.getByText('この画面を閉じるまでの表示です').waitFor()
    await shows(page, '104万人')
  })
})

async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(new Error('not deleted'))
      })
    }
  })
}
