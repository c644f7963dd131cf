import type { Page } from 'playwright-core'
import { launchPersistentBrowser } from '../browser/launchBrowser.ts'
import { benchPages } from './benchPages.ts'
import { bundleForPage } from './bundleForPage.ts'
import type { Pair } from './pair.ts'
import { slowDown } from './slowDown.ts'

/** Clicks from page to page, each beside a click that replaces a text in an empty page. */
export interface Navigation {
  /** From a policy, opened cold, to one of its projects: the first project of the visit, its code included. */
  readonly policyToProject: readonly Pair[]
  readonly projectToNext: readonly Pair[]
}

const emptyPage = `data:text/html,<!doctype html><h1>0</h1><button onclick="document.querySelector('h1').textContent++">1</button>`

/** Navigates in a profile that has the app, while nothing answers at the origin. */
export async function measureNavigation(profile: string, origin: string, count: number): Promise<Navigation> {
  const context = await launchPersistentBrowser(profile)
  await context.addInitScript(await bundleForPage('watchHeading'))
  const [app, empty] = [await context.newPage(), await context.newPage()]
  await slowDown(app)
  await slowDown(empty)
  await empty.goto(emptyPage)

  const measure = async (selector: string): Promise<Pair> =>
    ({ product: await timeClick(app, selector), floor: await timeClick(empty, 'button') })
  const policyToProject: Pair[] = []
  const projectToNext: Pair[] = []
  while (projectToNext.length < count) {
    await app.goto(origin + benchPages.policy)
    await app.locator('main h1').waitFor()
    policyToProject.push(await measure(`main a[href="${benchPages.project}"]`))
    projectToNext.push(await measure(`a[rel="next"][href="${benchPages.nextProject}"]`))
  }
  await context.close()
  return { policyToProject, projectToNext }
}

async function timeClick(page: Page, selector: string): Promise<number> {
  await page.bringToFront()
  await page.evaluate(() => window.awaitClick())
  await page.locator(selector).first().click()
  return page.evaluate(() => window.clickToHeading)
}
