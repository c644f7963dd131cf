import { join } from 'node:path'
import { launchBrowser } from '../browser/launchBrowser.ts'
import buildOnce from '../e2e/buildOnce.ts'
import { formatSizes } from '../size/formatSizes.ts'
import { measureSizes } from '../size/measureSizes.ts'
import { benchPages } from './benchPages.ts'
import { emptyStartPage, installApp } from './installApp.ts'
import { measureColdStart } from './measureColdStart.ts'
import { measureNavigation } from './measureNavigation.ts'
import { formatSearch, measureSearch } from './measureSearch.ts'
import { measureStoring } from './measureStoring.ts'
import { formatPairs, pairsHead } from './pair.ts'
import { runLighthouse } from './runLighthouse.ts'
import { serveProduct, withFolder } from './serveProduct.ts'
import { slowdown } from './slowDown.ts'

/** `npm run bench [-- pairs]`: the pages of the built product, so many pairs of each. */
const count = Number(process.argv[2] ?? 15)
const print = (text: string): unknown => process.stdout.write(`${text}\n`)

buildOnce()
await withFolder(async (folder) => {
  const product = await serveProduct(folder)
  const browser = await launchBrowser()
  print(`\n## Sizes\n\n${formatSizes(await measureSizes(browser, product.origin, product.appDir))}`)

  print(`## Times, main thread slowed down ${slowdown} times\n\n${pairsHead}`)
  const storing = await measureStoring(browser, product.origin, count)
  const searching = [...await measureSearch(browser, product.origin, 1, 103), ...await measureSearch(browser, product.origin, 50, 20)]
  await browser.close()
  print(formatPairs(`storing the plan (${Math.round(storing.bytes / 1024)} KB)`, storing.pairs))

  const profiles = { product: join(folder, 'profile'), floor: join(folder, 'floor') }
  await installApp(profiles.product, product.origin)
  await installApp(profiles.floor, product.origin, emptyStartPage)
  await product.kill()
  print(formatPairs('offline cold start to a project', await measureColdStart(profiles, product.origin + benchPages.project, count)))
  const { policyToProject, projectToNext } = await measureNavigation(profiles.product, product.origin, count)
  print(formatPairs('policy to its project, the first of the visit', policyToProject))
  print(formatPairs('project to the next project', projectToNext))
  print(`\n## A keystroke in the search, in milliseconds, main thread slowed down ${slowdown} times\n\n${formatSearch(searching)}`)
})

await runLighthouse(print, Math.min(count, 3))
