import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { bundleForPage } from './bundleForPage.ts'
import { quantile } from './pair.ts'
import type { BuildTimes } from './page/searchPlan.ts'
import { slowdown } from './slowDown.ts'

/** One engine over one amount of text. */
export interface SearchTimes {
  readonly engine: string
  readonly copies: number
  readonly documents: number
  readonly build: BuildTimes
  /** Milliseconds of each keystroke. */
  readonly keystrokes: readonly number[]
}

const engines = ['product', 'scan', 'MiniSearch', 'MiniSearch, pairs of letters']

/** Every beginning of some of the everyday questions: what is in the field after each key. */
function keystrokes(count: number): readonly string[] {
  const questions = JSON.parse(readFileSync('tests/fixtures/search/questions.json', 'utf8')) as readonly { readonly typed: string }[]
  const every = Math.max(1, Math.floor(questions.length / count))
  return questions.filter((_, index) => index % every === 0).slice(0, count)
    .flatMap(({ typed }) => Array.from(typed, (_, index) => typed.slice(0, index + 1)))
}

/** Searches the plan, and so many copies of it, in a page of the product's origin, engine after engine in the same run. */
export async function measureSearch(browser: Browser, origin: string, copies: number, questions: number): Promise<SearchTimes[]> {
  const page = await browser.newPage()
  await page.goto(`${origin}/healthz`)
  await page.evaluate(await bundleForPage('searchPlan'))
  const documents = await page.evaluate(count => window.fetchDocuments(count), copies)
  const session = await page.context().newCDPSession(page)
  const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate })
  const typed = keystrokes(questions)
  const times: SearchTimes[] = []
  for (const engine of engines) {
    // Many copies are built at full speed: only their keystrokes are of interest.
    await slow(copies === 1 ? slowdown : 1)
    const build = await page.evaluate(name => window.buildEngine(name), engine)
    await slow(slowdown)
    // The first few compile the code.
    await page.evaluate(texts => window.searchAll(texts), typed.slice(0, 10))
    times.push({ engine, copies, documents, build, keystrokes: await page.evaluate(texts => window.searchAll(texts), typed) })
  }
  await page.close()
  return times
}

/** A table in Markdown, all times in milliseconds. */
export function formatSearch(all: readonly SearchTimes[]): string {
  const row = ({ engine, copies, documents, build, keystrokes: keys }: SearchTimes): string => `| ${[
    engine, `${copies} (${documents.toLocaleString('en')})`,
    ...[0.5, 0.9, 0.99].map(share => quantile(keys, share, Math.round).toFixed(1)), keys.length,
    build.whole.toFixed(0), build.longestStep.toFixed(0),
  ].join(' | ')} |`
  return [
    '| engine | copies of the plan (documents) | median | 90 % | 99 % | keystrokes | building | longest step |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.map(row),
  ].join('\n')
}
