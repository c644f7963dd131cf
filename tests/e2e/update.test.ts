import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createCityPhone, type CityPhone } from './cityPhone.ts'
import { sampleCity, type CityServer } from './cityServer.ts'
import { deployMarkedApp, removeCode } from './deployApp.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'

describe('a new version of the app', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page
  let another: CityPhone['another']

  const versionOf = (tab: Page) => tab.locator('body').getAttribute('data-version')
  const visit = async () => {
    await page.goto(server.origin)
    await isKept(page)
  }
  /** Deploys another version and lets the open page look for it. */
  const deploy = async () => {
    await server.kill()
    deployMarkedApp(server.appDir, 'second')
    await server.start()
    await page.reload()
  }

  givenEach(browser => createCityPhone(browser, { city: sampleCity }), (given) => { ({ server, context, page, another } = given) })

  it('waits until the person agrees, and then replaces the old one', async () => {
    await visit()
    await deploy()
    await page.getByText('新しい版があります').waitFor()
    await page.reload()
    expect(await versionOf(page)).toBeNull()
    await page.getByRole('button', { name: '更新する' }).click()
    await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('second')
    await page.locator('main header h1').waitFor()
    expect(await page.getByText('新しい版があります').count()).toBe(0)
  })

  it('can be put off, and is then offered in 設定', async () => {
    await visit()
    await deploy()
    await page.getByRole('button', { name: 'あとで' }).click()
    await page.getByRole('link', { name: '設定', exact: true }).click()
    await page.getByRole('main').getByRole('button', { name: '更新する' }).click()
    await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('second')
  })

  it('does not reload another tab, which is told instead', async () => {
    await visit()
    const other = await context.newPage()
    await other.goto(`${server.origin}/plan`)
    await other.locator('main header h1').waitFor()
    await deploy()
    await page.getByRole('button', { name: '更新する' }).click()
    await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('second')
    await other.getByText('アプリが新しくなりました').waitFor()
    expect(await versionOf(other)).toBeNull()
    await other.getByRole('button', { name: '再読み込み' }).click()
    await expect.poll(() => versionOf(other), { timeout: 20_000 }).toBe('second')
  })

  it('takes over by itself once nothing of the app is open', async () => {
    await visit()
    await deploy()
    await page.getByText('新しい版があります').waitFor()
    await page.close()
    const later = await context.newPage()
    await expect.poll(async () => {
      await later.goto(`${server.origin}/plan`)
      const version = await versionOf(later)
      await later.goto('about:blank')
      return version
    }, { timeout: 20_000 }).toBe('second')
  })

  it('is fetched in whole or not at all: a deploy cut off leaves the old one', async () => {
    await visit()
    await server.kill()
    deployMarkedApp(server.appDir, 'second')
    removeCode(server.appDir, 'PolicyPage')
    server.forgetOldAssets()
    await server.start()
    await page.reload()
    await page.locator('main header h1').waitFor()
    await server.kill()
    await page.goto(`${server.origin}/policies/01`)
    await page.getByText('見本のねらいです').waitFor()
    expect(await versionOf(page)).toBeNull()
  })

  it('does not take away what an open page still needs', async () => {
    await visit()
    await server.kill()
    removeCode(server.appDir, 'PolicyPage')
    server.forgetOldAssets()
    await server.start()
    await page.goto(`${server.origin}/policies/01`)
    await page.getByText('見本のねらいです').waitFor()
  })

  it('is loaded once where the old one is not on the phone and its code is gone, and the person is told when that did not help', async () => {
    const tab = await another({ serviceWorkers: 'block' })
    await tab.goto(`${server.origin}/settings`)
    await tab.getByText('データの公開日').waitFor()
    await server.kill()
    removeCode(server.appDir, 'ParticipationPage')
    server.forgetOldAssets()
    await server.start()
    const loads: string[] = []
    tab.on('load', () => {
      loads.push(tab.url())
    })
    await tab.getByRole('link', { name: '参加', exact: true }).click()
    await tab.getByRole('heading', { name: 'ページを表示できません' }).waitFor()
    expect(loads).toEqual([`${server.origin}/participation`])
    expect(await tab.getByRole('button', { name: '再読み込み' }).count()).toBe(1)
  })
})
