import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems, tooWide } from './axeProblems.ts'
import { changedProject, changedTarget, createFollowPhone, tabOf, type FollowPhone } from './followPhone.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { importSecondEdition, type ChangedCity } from './secondEdition.ts'

describe('following', () => {
  let second: ChangedCity
  let phone: FollowPhone
  givenEach(browser => createFollowPhone(browser, second), (given) => { phone = given })
  beforeAll(async () => {
    second = await importSecondEdition()
  })
  afterAll(() => second.remove())

  it('tells a changed target in words, counts it as unread, and leads to the indicator', async () => {
    const { page, context } = phone
    await context.addInitScript(() => {
      Object.assign(navigator, {
        setAppBadge: async (count: number) => {
          document.documentElement.setAttribute('data-badge', await Promise.resolve(String(count)))
        },
        clearAppBadge: async () => {
          document.documentElement.removeAttribute(await Promise.resolve('data-badge'))
        },
      })
    })
    await phone.follow(changedProject)
    await phone.inbox()
    await phone.shows('フォローしたものが新しいデータで変わると')
    await phone.publishSecond()
    await phone.open('/')
    await phone.shows('前回から')
    await tabOf(page, 'フォロー 未読').waitFor()
    await phone.inbox()
    await phone.shows(changedTarget)
    await phone.shows('(令和4年度) 16 イベント実施 → 12 イベント実施')
    await phone.shows('29,560千円 → 29,460千円')
    const unread = await page.getByRole('main').getByText('未読', { exact: true }).count()
    const badge = () => page.locator('html').getAttribute('data-badge')
    await expect.poll(badge).toBe(String(unread))
    await page.getByRole('link', { name: changedTarget }).click()
    await page.getByRole('heading', { level: 1, name: '大山誘客受入強化事業' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('indicator-24-101.1.1')
    expect(await page.locator('[id="indicator-24-101.1.1"]').evaluate((card) => {
      const { top } = card.getBoundingClientRect()
      return top >= 0 && top < window.innerHeight / 2
    })).toBe(true)
    await page.goBack()
    await expect.poll(() => page.getByRole('main').getByText('未読', { exact: true }).count()).toBe(unread - 1)
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await phone.shows('未読はありません。')
    await expect.poll(badge).toBeNull()
    await page.reload()
    await phone.shows('未読はありません。')
    expect(await tabOf(page, 'フォロー').innerText()).not.toMatch(/\d/)
  })

  it('follows without a network, and sends nothing of it', async () => {
    const { page, context, network } = phone
    await phone.open(changedProject)
    await isKept(page)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'フォローする' }).click()
    await phone.inbox()
    await page.getByRole('main').getByRole('link', { name: '大山誘客受入強化事業' }).waitFor()
    await page.getByRole('button', { name: '大山誘客受入強化事業のフォローを解除' }).click()
    await phone.shows('大山誘客受入強化事業のフォローを解除しました。')
    expect(network.asked.filter(path => path.startsWith('/api') || path.includes('24-101'))).toEqual([changedProject])
  })

  it.each([
    ['施策', '/policies/24'], ['まちづくり目標', '/plan/3'],
    ['担当課', `/divisions/${encodeURIComponent('経済環境部 商工観光課')}`], ['市民参加の取り組み', '/participation/initiatives/01'],
  ])('follows a %s too', async (kind, path) => {
    const { page } = phone
    await phone.follow(path)
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    await phone.inbox()
    await phone.shows(kind)
    await phone.shows(name)
    const isTouched = kind !== '市民参加の取り組み'
    await phone.publishSecond()
    await phone.open('/follow')
    await phone.shows(isTouched ? changedTarget : 'まだありません')
  })

  it('says nothing of what is not followed, but lists it since the last look', async () => {
    const { page } = phone
    await phone.follow('/projects/24-103')
    await phone.publishSecond()
    await phone.open('/follow')
    await phone.shows('名称 比々多魅力再発見事業 → 比々多魅力発見事業')
    expect(await page.getByRole('main').innerText()).not.toContain(changedTarget)
    await page.getByRole('link', { name: '前回から変わったこと' }).click()
    await phone.shows(changedTarget)
    // That it was seen is written down after it was shown.
    await expect.poll(async () => {
      await page.reload()
      await page.getByRole('heading', { level: 1, name: '前回から変わったこと' }).waitFor()
      await page.waitForLoadState('networkidle')
      return page.getByRole('main').innerText()
    }).toContain('前に見たもの')
    await tabOf(page, 'ホーム').click()
    await page.getByRole('heading', { name: 'まちづくり目標から読む' }).waitFor()
    expect(await page.getByText('件変わりました').count()).toBe(0)
  })

  it('says nothing when what is published again is the same', async () => {
    await phone.follow(changedProject)
    await phone.publish(() => undefined)
    await phone.open('/changes')
    await phone.shows('前回から変わったことはありません')
    await phone.inbox()
    await phone.shows('まだありません')
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds, and no sideways scrolling at 320 px, in %s', async (colorScheme) => {
    const { page } = phone
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    const faults: string[] = []
    const inspect = async (path: string) => {
      await phone.open(path)
      faults.push(...await axeProblems(page))
      if (await tooWide(page) > 0) faults.push(`${path} is too wide`)
    }
    for (const path of ['/follow', '/changes', '/settings']) await inspect(path)
    await phone.follow('/plan/3')
    await inspect(changedProject)
    await phone.publishSecond()
    for (const path of ['/', '/follow', '/changes']) {
      await inspect(path)
      await tabOf(page, 'フォロー 未読').waitFor()
      faults.push(...await axeProblems(page))
    }
    expect(faults).toEqual([])
  })
})
