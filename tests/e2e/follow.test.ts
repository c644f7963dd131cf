import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { startCityServer, type CityServer } from './cityServer.ts'
import { startFaultyNetwork, type FaultyNetwork } from './faultyNetwork.ts'
import { importSecondEdition, type ChangedCity } from './secondEdition.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const project = '/projects/24-101'
const target = '目標値(令和4年度) 104万人 → 98万人'

describe('following', () => {
  let browser: Browser
  let second: ChangedCity
  let server: CityServer
  let network: FaultyNetwork
  let context: BrowserContext
  let page: Page

  const newPhone = () => browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP', bypassCSP: true, acceptDownloads: true })
  const open = async (path: string, on = page) => {
    await on.goto(network.origin + path)
    await on.locator('main header h1').waitFor()
  }
  const shows = (text: string, on = page) => expect.poll(() => on.getByRole('main').innerText()).toContain(text)
  const follow = async (path: string, on = page) => {
    await open(path, on)
    await on.getByRole('button', { name: 'フォローする' }).click()
    await on.getByRole('button', { name: 'フォロー中', pressed: true }).waitFor()
  }
  const publish = async (change: () => void) => {
    await server.kill()
    change()
    await server.start()
  }
  const publishSecond = () => publish(() => server.replaceDataset(second.directory))
  const tab = (name: string, on = page) => on.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name })
  const inbox = async (on = page) => {
    await tab('フォロー', on).click()
    await on.getByRole('heading', { level: 1, name: 'フォロー', exact: true }).waitFor()
  }
  const violations = async () => {
    await page.addScriptTag({ path: axe })
    return page.evaluate(async () => {
      const { violations: found } = await window.axe.run(document, {})
      return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
    })
  }
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  beforeAll(async () => {
    browser = await launchBrowser()
    second = await importSecondEdition()
  })
  afterAll(async () => {
    await browser.close()
    second.remove()
  })
  beforeEach(async () => {
    server = await startCityServer('data/isehara')
    network = await startFaultyNetwork(server.port)
    context = await newPhone()
    page = await context.newPage()
  })
  afterEach(async () => {
    await context.close()
    await network.close()
    await server.remove()
  })

  it('tells a changed target in words, counts it as unread, and leads to the indicator', async () => {
    await follow(project)
    await inbox()
    await shows('フォローしたものが新しいデータで変わると')
    await publishSecond()
    await open('/')
    await shows('前回から')
    await tab('フォロー 未読').waitFor()
    await inbox()
    await shows(target)
    await shows('(令和4年度) 16 イベント実施 → 12 イベント実施')
    await shows('29,560千円 → 29,460千円')
    const unread = await page.getByText('未読', { exact: true }).count()
    await page.getByRole('link', { name: target }).click()
    await page.getByRole('heading', { level: 1, name: '大山誘客受入強化事業' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('indicator-24-101.1.1')
    expect(await page.locator('[id="indicator-24-101.1.1"]').evaluate((card) => {
      const { top, bottom } = card.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })).toBe(true)
    await page.goBack()
    await expect.poll(() => page.getByText('未読', { exact: true }).count()).toBe(unread - 1)
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await shows('未読はありません。')
    await page.reload()
    await shows('未読はありません。')
    expect(await tab('フォロー').innerText()).not.toMatch(/\d/)
  })

  it('follows without a network, and sends nothing of it', async () => {
    await open(project)
    await page.getByText('オフラインで使えます').waitFor()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'フォローする' }).click()
    await inbox()
    await page.getByRole('main').getByRole('link', { name: '大山誘客受入強化事業' }).waitFor()
    await page.getByRole('button', { name: '大山誘客受入強化事業のフォローを解除' }).click()
    await shows('大山誘客受入強化事業のフォローを解除しました。')
    expect(network.asked.filter(path => path.startsWith('/api') || path.includes('24-101'))).toEqual([project])
  })

  it.each([
    ['施策', '/policies/24'], ['まちづくり目標', '/plan/3'],
    ['担当課', `/divisions/${encodeURIComponent('経済環境部 商工観光課')}`], ['市民参加の取り組み', '/participation/initiatives/01'],
  ])('follows a %s too', async (kind, path) => {
    await follow(path)
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    await inbox()
    await shows(kind)
    await shows(name)
    const isTouched = kind !== '市民参加の取り組み'
    await publishSecond()
    await open('/follow')
    await shows(isTouched ? target : 'まだありません')
  })

  it('says nothing of what is not followed, but lists it since the last look', async () => {
    await follow('/projects/24-103')
    await publishSecond()
    await open('/follow')
    await shows('名称 比々多魅力再発見事業 → 比々多魅力発見事業')
    expect(await page.getByRole('main').innerText()).not.toContain(target)
    await page.getByRole('link', { name: '前回から変わったこと' }).click()
    await shows(target)
    await page.reload()
    await shows('前に見たもの')
    await tab('ホーム').click()
    await page.getByRole('heading', { name: 'まちづくり目標から読む' }).waitFor()
    expect(await page.getByText('件変わりました').count()).toBe(0)
  })

  it('says nothing when what is published again is the same', async () => {
    await follow(project)
    await publish(() => undefined)
    await open('/changes')
    await shows('前回から変わったことはありません')
    await inbox()
    await shows('まだありません')
  })

  it('tells a change once in two tabs, and marks it read in both', async () => {
    await follow(project)
    const other = await context.newPage()
    await open('/follow', other)
    await publishSecond()
    await Promise.all([page.reload(), other.reload()])
    await inbox()
    await Promise.all([shows(target), shows(target, other)])
    expect(await page.getByText('104万人').count()).toBe(1)
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await shows('未読はありません。', other)
  })

  it('tells what a page that was closed before the comparison did not, even when another edition has come since', async () => {
    await follow(project)
    await publishSecond()
    const never = await context.newPage()
    await never.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await open(project, never)
    await shows('98万人', never)
    await open('/follow', never)
    await shows('まだありません', never)
    await never.close()
    await publish(() => server.rewrite('policies-3-6', '98万人', '90万人'))
    const again = await context.newPage()
    await again.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await open(project, again)
    await shows('90万人', again)
    await again.close()
    await open('/follow')
    await shows('目標値(令和4年度) 98万人 → 90万人')
    await shows(target)
  })

  it('says nothing when the edition before is gone from the phone', async () => {
    await follow(project)
    await publishSecond()
    const never = await context.newPage()
    await never.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await open(project, never)
    await shows('98万人', never)
    await never.evaluate(async () => {
      const { chunks } = await (await fetch('/data/manifest.json')).json() as { chunks: { hash: string }[] }
      const kept = new Set(chunks.map(({ hash }) => hash))
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('minna-no-keikaku')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('chunks', 'readwrite')
          const walking = transaction.objectStore('chunks').openKeyCursor()
          walking.onsuccess = () => {
            const cursor = walking.result
            if (!cursor) return
            if (!kept.has(String(cursor.key))) transaction.objectStore('chunks').delete(cursor.key)
            cursor.continue()
          }
          transaction.oncomplete = () => resolve()
          transaction.onerror = () => reject(new Error('not deleted'))
        }
      })
    })
    await never.close()
    await open('/follow')
    await shows('まだありません')
    expect(await page.getByText('比べられませんでした').count()).toBe(0)
  })

  it('brings follows and read marks to another phone in a file', async () => {
    await follow(project)
    await publishSecond()
    await open('/follow')
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await shows('未読はありません。')
    await tab('設定').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'ファイルに保存する' }).click()])
    const file = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ follows: [{ kind: 'project', id: '24-101' }] })
    const phone = await newPhone()
    const there = await phone.newPage()
    await follow('/policies/24', there)
    await open('/settings', there)
    const input = there.getByLabel('ファイルから読み込む')
    await input.setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await shows('このアプリで保存したファイルではありません。', there)
    await input.setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await shows('フォロー1件、既読', there)
    await there.getByRole('button', { name: '取り込む' }).click()
    await shows('ファイルの内容を取り込みました。', there)
    await inbox(there)
    await shows('フォロー中(2)', there)
    await phone.close()
  })

  it('keeps follows when the plan is deleted, unless asked', async () => {
    await follow(project)
    for (const isAsked of [false, true]) {
      await open('/about')
      await page.getByRole('button', { name: 'すべて削除する' }).click()
      if (isAsked) await page.getByRole('checkbox', { name: 'フォロー、既読' }).check()
      await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click()
      await page.getByRole('button', { name: 'いますぐ読み込む' }).click()
      await page.getByRole('heading', { level: 1, name: 'このアプリについて' }).waitFor()
      await inbox()
      await shows(isAsked ? 'フォローしているものはありません' : 'フォロー中(1)')
    }
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds, and no sideways scrolling at 320 px, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    const faults: string[] = []
    const inspect = async (path: string) => {
      await open(path)
      faults.push(...await violations())
      if (await tooWide() > 0) faults.push(`${path} is too wide`)
    }
    for (const path of ['/follow', '/changes', '/settings']) await inspect(path)
    await follow('/plan/3')
    await inspect(project)
    await publishSecond()
    for (const path of ['/', '/follow', '/changes']) {
      await inspect(path)
      await tab('フォロー 未読').waitFor()
      faults.push(...await violations())
    }
    expect(faults).toEqual([])
  })
})
