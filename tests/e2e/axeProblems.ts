import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** WCAG 2.2 A and AA, and what axe holds for good practice beyond them. */
const aims = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer depends on colours; they take most of axe's time. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Of which rules axe is asked. */
export type AxeRules = 'all' | 'colours' | 'all but colours'

/** What axe finds wrong with a page as it stands, once all has come in that moves in: half faded in, a colour is none. */
export async function axeProblems(page: Page, rules: AxeRules = 'all'): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe)
  return page.evaluate(async ({ rules, aims, colourRules }) => {
    const ends = document.getAnimations().filter(animation => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ends.map(animation => animation.finished))
    const without = rules === 'all but colours' ? colourRules : []
    const { violations } = await window.axe.run(document, {
      runOnly: rules === 'colours' ? { type: 'rule', values: colourRules } : { type: 'tag', values: aims },
      rules: Object.fromEntries(without.map(id => [id, { enabled: false }])),
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.html.slice(0, 120)}`))
  }, { rules, aims, colourRules })
}

/** By how many pixels a page is wider than its screen. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
