import { renderPage, type RenderedPage } from './renderPage.ts'
import type { ReadText } from '../../../src/app/ui/text/textReading.ts'

/** Follows every link from the home page; `undefined` where one leads to no page. */
export async function crawlPages(read?: ReadText): Promise<Map<string, RenderedPage | undefined>> {
  const seen = new Map<string, RenderedPage | undefined>()
  const waiting = ['/']
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    const page = await renderPage(address, read)
    seen.set(address, page)
    waiting.push(...page?.links ?? [])
  }
  return seen
}
