import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { startCityServer, type CityServer } from './cityServer.ts'

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'

describe('installing the app', () => {
  let browser: Browser
  let server: CityServer

  const openSettings = async (options: BrowserContextOptions, prepare: (page: Page) => Promise<void> = () => Promise.resolve()) => {
    const context = await browser.newContext({ locale: 'ja-JP', ...options })
    const page = await context.newPage()
    await prepare(page)
    await page.goto(`${server.origin}/settings`)
    await page.locator('main header h1').waitFor()
    return page
  }

  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startCityServer()
  })
  afterAll(async () => {
    await browser.close()
    await server.remove()
  })

  it('is what Chromium calls installable', async () => {
    const page = await openSettings({})
    const session = await page.context().newCDPSession(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.map(error => error.errorId).filter(id => id !== 'in-incognito')).toEqual([])
    const { errors } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('is offered where the browser can be asked, and no longer once it is done', async () => {
    const page = await openSettings({})
    await page.evaluate(() => {
      const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => {
          window.dispatchEvent(new Event('appinstalled'))
          return Promise.resolve()
        },
      })
      window.dispatchEvent(offer)
      if (!offer.defaultPrevented) throw new Error('the browser would have asked by itself')
    })
    await page.getByRole('button', { name: 'ホーム画面に追加' }).click()
    await expect.poll(() => page.getByRole('heading', { name: 'ホーム画面に追加' }).count()).toBe(0)
    await page.context().close()
  })

  it('is explained step by step on an iPhone', async () => {
    const page = await openSettings({ userAgent: iPhone })
    await expect.poll(() => page.getByRole('listitem').filter({ hasText: '共有ボタン' }).count()).toBe(1)
    expect(await page.getByRole('button', { name: 'ホーム画面に追加' }).count()).toBe(0)
    await page.context().close()
  })

  it('is not spoken of when the app runs from the home screen', async () => {
    const page = await openSettings({}, async (fresh) => {
      await fresh.addInitScript(() => {
        const matchMedia = window.matchMedia.bind(window)
        window.matchMedia = query => query === '(display-mode: standalone)' ? matchMedia('all') : matchMedia(query)
      })
    })
    expect(await page.getByText('ホーム画面に追加').count()).toBe(0)
    await page.context().close()
  })
})
