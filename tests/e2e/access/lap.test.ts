import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { phoneOptions } from '../cityPhone.ts'
import { appAddresses } from './appAddresses.ts'
import { givenCity, type ServedCity } from './givenCity.ts'
import { focusProblems } from './keyboard.ts'
import { walkTo } from './walk.ts'

/** More stops than any page has. */
const patience = 600

/** Goes by Tab from the page's beginning to its end, and tells what is wrong on the way. */
async function lapProblems(page: Page): Promise<readonly string[]> {
  const problems: string[] = []
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  for (let stops = 0; stops < patience; stops++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const [before, now] = [document.querySelector('[data-stop]'), document.activeElement]
      // The focus leaves the page, or begins anew.
      const isAtEnd = now === null || now === document.body || (before !== null && now.matches('.skip'))
      const says = now?.outerHTML.slice(0, 120) ?? ''
      before?.removeAttribute('data-stop')
      if (!isAtEnd) now.setAttribute('data-stop', '')
      const goesOn = before === null || isAtEnd || (before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      return { isAtEnd, goesOn, says, isLast: before?.closest('footer') !== null }
    })
    if (place.isAtEnd) return place.isLast ? problems : [...problems, 'ends before the end of the page']
    if (!place.goesOn) problems.push(`goes back to ${place.says}`)
    problems.push(...await focusProblems(page))
  }
  return [...problems, 'never comes to the end']
}

/** What stands on the screen in another order than it is read. */
function disorder(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { order, flexDirection, display } = getComputedStyle(element)
    return order !== '0' || element.tabIndex > 0 || (display.includes('flex') && flexDirection.endsWith('reverse'))
  }).map(element => `stands elsewhere: ${element.outerHTML.slice(0, 120)}`))
}

describe('the focus on a page of every kind', () => {
  let given: ServedCity
  givenCity((city) => { given = city })

  it('goes from the beginning to the end in the order of reading, is seen at every stop, and comes round', async () => {
    const { browser, server } = given
    const page = await (await browser.newContext({ ...phoneOptions, serviceWorkers: 'block' })).newPage()
    await page.goto(`${server.origin}/settings`)
    await page.locator('main header h1').waitFor()
    const problems: string[] = []
    for (const { addresses: [address = '/'] } of await appAddresses(server.origin)) {
      await walkTo(page, address)
      problems.push(...[...await disorder(page), ...await lapProblems(page)].map(problem => `${address}: ${problem}`))
    }
    expect(problems).toEqual([])
  })
})
