import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../../browser/launchBrowser.ts'
import buildOnce from '../../e2e/buildOnce.ts'
import { firstScreenScripts } from '../../size/firstScreenScripts.ts'
import { formatPairs, pairsHead } from '../pair.ts'
import { withFolder } from '../serveProduct.ts'
import { slowdown } from '../slowDown.ts'
import { measureFirstQuestion } from './measureFirstQuestion.ts'
import { measureLargeForm, type LargeForm } from './measureLargeForm.ts'
import { serveSurveyPage } from './serveSurveyPage.ts'

const pairs = 15
const slowNetwork = { bytesPerSecond: 200_000, latency: 150 }
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** `npm run bench -- survey`: the questions of a survey beside SurveyJS, each in a page of its own with the same 30 questions. */
export async function runSurvey(print: (text: string) => unknown): Promise<void> {
  buildOnce()
  await withFolder(async (folder) => {
    const product = await serveSurveyPage('product', join(folder, 'product'))
    const floor = await serveSurveyPage('surveyJs', join(folder, 'surveyJs'))
    const row = (name: string, key: 'raw' | 'sent'): string =>
      `| ${name} | ${(product.scripts[key] / floor.scripts[key]).toFixed(2)} | ${kilobytes(product.scripts[key])} | ${kilobytes(floor.scripts[key])} |`
    print(`\n## 30 questions beside SurveyJS\n\n| scripts of the page | ratio | product | SurveyJS |\n| --- | ---: | ---: | ---: |\n${row('sent (brotli)', 'sent')}\n${row('as built', 'raw')}`)
    print(`\nBeyond the first screen's scripts, the app loads ${kilobytes(await beyondFirstScreen('dist/app'))} (brotli) for a page of answers.`)
    const browser = await launchBrowser()
    const origins = { product: product.origin, floor: floor.origin }
    print(`\nTo the first question, main thread slowed down ${slowdown} times\n\n${pairsHead.replace('floor', 'SurveyJS')}`)
    print(formatPairs('over this machine\'s own network', await measureFirstQuestion(browser, origins, pairs)))
    print(formatPairs('over 1.6 Mbit/s with 150 ms', await measureFirstQuestion(browser, origins, pairs, slowNetwork)))
    print(`\n120 questions on one page, one with 300 choices, main thread slowed down ${slowdown} times\n\n${largeHead}`)
    print(formatLarge('product', await measureLargeForm(browser, product.origin)))
    print(formatLarge('SurveyJS', await measureLargeForm(browser, floor.origin)))
    await browser.close()
    product.close()
    floor.close()
  })
}

const largeHead = '| of | key to its letter, median | longest | frame while scrolling, median | longest |\n| --- | ---: | ---: | ---: | ---: |'

function formatLarge(name: string, { key, frame }: LargeForm): string {
  return `| ${[name, ...[key.median, key.longest, frame.median, frame.longest].map(time => `${time.toFixed(0)} ms`)].join(' | ')} |`
}

/** What the page on which a survey is answered needs besides what every first screen has, as it is sent, in bytes. */
async function beyondFirstScreen(app: string): Promise<number> {
  const first = new Set(await firstScreenScripts(app))
  const further = (await firstScreenScripts(app, ['SurveyAnswerPage'])).filter(path => !first.has(path))
  const sizes = await Promise.all(further.map(path => stat(join(app, `${path}.br`))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}
