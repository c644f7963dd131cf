import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds wrong with a page as it stands; with `rules`, by these alone. */
export async function axeProblems(page: Page, rules?: string[]): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, runOnly ? { runOnly } : {})
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.html.slice(0, 120)}`))
  }, rules)
}

/** By how many pixels a page is wider than its screen. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
