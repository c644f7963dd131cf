import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { axeProblems, tooWide } from './axeProblems.ts'

describe('/dev/ui', () => {
  let browser: Browser
  let server: ViteDevServer
  beforeAll(async () => {
    browser = await launchBrowser()
    // Without the server behind it: the page needs nothing of the plan.
    server = await createServer({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1', proxy: {} } })
    await server.listen()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it.each([
    ['light', 'no-preference'], ['dark', 'no-preference'], ['light', 'more'], ['dark', 'more'],
  ] as const)('leaves axe nothing to find, %s, contrast %s', async (colorScheme, contrast) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'ja-JP', serviceWorkers: 'block', colorScheme, contrast })
    await page.goto(new URL('/dev/ui', server.resolvedUrls?.local[0]).href)
    await page.getByRole('heading', { name: '部品の見本' }).waitFor({ timeout: 90_000 })
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: '取り下げる' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
    await page.close()
  })

  it('is not in the app that is built', () => {
    const files = readdirSync('dist/app', { recursive: true, encoding: 'utf8' }).filter(name => /\.(js|html|json|txt|css)$/.test(name))
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(name => /dev\/ui|devUi|部品の見本/.test(readFileSync(join('dist/app', name), 'utf8')))).toEqual([])
  })
})
