import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems } from './axeProblems.ts'
import { createCityPhone } from './cityPhone.ts'
import { startCityServer, type CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'

/** Where the top of a part of the page is on the screen, and whether it has the focus. */
const placeOf = (page: Page, id: string) => page.evaluate((part) => {
  const element = document.getElementById(part)
  return { top: element?.getBoundingClientRect().top ?? -1, hasFocus: document.activeElement === element }
}, id)

describe('the glossary and the page on accessibility', () => {
  let server: CityServer
  let page: Page

  givenEach(createCityPhone, (given) => { ({ server, page } = given) })

  it('explain a term where a link on its page leads, without a network too', async () => {
    await page.goto(`${server.origin}/projects/24-101`)
    await page.getByText('オフラインで使えます').waitFor()
    await server.kill()
    await page.reload()
    await page.getByRole('link', { name: '財源とは' }).first().click()
    await page.waitForURL('**/glossary#funding')
    await page.getByRole('heading', { name: '財源', exact: true }).waitFor()
    await expect.poll(() => placeOf(page, 'funding')).toMatchObject({ hasFocus: true })
    const { top } = await placeOf(page, 'funding')
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(370)
    expect(await page.title()).toContain('ことばの説明')
  })

  it('open at a term by its address alone', async () => {
    await page.goto(`${server.origin}/glossary#public-comment`)
    await page.getByRole('heading', { name: 'パブリックコメント' }).waitFor()
    await expect.poll(async () => (await placeOf(page, 'public-comment')).top).toBeLessThan(370)
    expect((await placeOf(page, 'public-comment')).top).toBeGreaterThanOrEqual(0)
  })

  it('are narrowed down by what is typed, and say how many are left or that none is', async () => {
    await page.goto(`${server.origin}/glossary`)
    const field = page.getByLabel('言葉をさがす')
    await field.fill('きさい')
    await expect.poll(() => page.getByRole('heading', { level: 3 }).allInnerTexts()).toHaveLength(1)
    await page.getByText('1語', { exact: true }).waitFor()
    await field.fill('どこにもない')
    await page.getByText('当てはまる言葉がありません').waitFor()
    expect(await axeProblems(page)).toEqual([])
  })

  it('say without a network how far the app can be used by everyone, and lead to the proposals', async () => {
    await page.goto(`${server.origin}/settings`)
    await page.getByText('オフラインで使えます').waitFor()
    await server.kill()
    await page.reload()
    await page.getByRole('main').getByRole('link', { name: 'アクセシビリティ' }).click()
    await page.getByRole('heading', { name: 'まだ確かめていないこと' }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByText('電話やメールの窓口は、ありません').waitFor()
    await page.getByRole('link', { name: 'わたしの提案' }).click()
    await page.waitForURL('**/proposals')
  })

  it('say how else whoever runs the server is reached', async () => {
    const reachable = await startCityServer(undefined, { settings: { OPERATOR_CONTACT: '見本課 00-0000-0000、mihon@example.jp' } })
    try {
      await page.goto(`${reachable.origin}/accessibility`)
      await page.getByRole('link', { name: '00-0000-0000' }).waitFor()
      expect(await page.getByRole('link', { name: 'mihon@example.jp' }).getAttribute('href')).toBe('mailto:mihon@example.jp')
      expect(await axeProblems(page)).toEqual([])
    }
    finally {
      await reachable.remove()
    }
  })
})
