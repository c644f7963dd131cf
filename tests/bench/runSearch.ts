import { loadavg } from 'node:os'
import { launchBrowser } from '../browser/launchBrowser.ts'
import buildOnce from '../e2e/buildOnce.ts'
import { formatSearch, measureSearch } from './measureSearch.ts'
import { serveProduct, withFolder } from './serveProduct.ts'
import { slowdown } from './slowDown.ts'

/** `npm run bench -- search`: keystrokes over the plan and over 50 copies of it, with the load of the machine before and after. */
export async function runSearch(print: (text: string) => unknown): Promise<void> {
  buildOnce()
  const before = loadavg()[0]
  await withFolder(async (folder) => {
    const product = await serveProduct(folder)
    const browser = await launchBrowser()
    const times = [...await measureSearch(browser, product.origin, 1, 103), ...await measureSearch(browser, product.origin, 50, 20)]
    await browser.close()
    await product.kill()
    print(`\n## A keystroke in the search, in milliseconds, main thread slowed down ${slowdown} times\n\n${formatSearch(times)}`)
  })
  print(`\nLoad of the machine in the minute before: ${before?.toFixed(1)}, at the end: ${loadavg()[0]?.toFixed(1)}.`)
}
