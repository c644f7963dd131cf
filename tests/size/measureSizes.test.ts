import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageFileAt } from '../../src/domain/delivery/languageFile.ts'
import { languageCodes } from '../../src/domain/language/languages.ts'
import { readSettings } from '../../src/server/readSettings.ts'
import { startServer } from '../../src/server/startServer.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { budgets } from './budgets.ts'
import { formatSizes } from './formatSizes.ts'
import { measureSizes, type Sizes } from './measureSizes.ts'

describe('measureSizes', () => {
  let sizes: Sizes

  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'size-'))
    const settings = readSettings({ HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, resolve('.'))
    const { app, url } = await startServer(settings, '2026-04-01T00:00:00.000Z')
    const browser = await launchBrowser()
    sizes = await measureSizes(browser, url.replace(/\/$/, ''), settings.appDir)
    await browser.close()
    await app.close()
    rmSync(dataDir, { recursive: true })
  })
  afterAll(() => { process.stdout.write(formatSizes(sizes)) })

  it('finds that a browser gets scripts and styles compressed by brotli', () => {
    expect(sizes.firstVisit.encodings).toEqual(['br'])
  })

  it('finds the scripts before the first screen within their budget, as built and as they came', () => {
    expect(sizes.firstScreenScripts.sent).toBeLessThanOrEqual(budgets.firstScreenScripts)
    expect(sizes.firstVisit.scripts).toBeLessThanOrEqual(budgets.firstScreenScripts)
    expect(sizes.firstVisit.scripts).toBeGreaterThan(sizes.firstScreenScripts.sent / 2)
  })

  it('finds the styles of the first screen within their budget', () => {
    expect(sizes.firstVisit.styles).toBeGreaterThan(0)
    expect(sizes.firstVisit.styles).toBeLessThanOrEqual(budgets.firstScreenStyles)
  })

  it('finds the plan within its budget', () => {
    expect(sizes.plan.sent).toBeGreaterThan(0)
    expect(sizes.plan.sent).toBeLessThanOrEqual(budgets.plan)
  })

  it('finds each language within its budget, and none but the one that is spoken on a phone', () => {
    expect(sizes.languages).toHaveLength(2 * languageCodes.length)
    const above = sizes.languages.filter(({ file, size }) => size.sent > (file.isOfPages ? budgets.languagePages : budgets.language))
    expect(above).toEqual([])
    expect(sizes.firstVisit.languages.map(path => languageFileAt(path))).toEqual([{ code: 'ja', isOfPages: false }])
  })

  it('finds all that a phone keeps of the app within its budget', () => {
    expect(sizes.firstVisit.precached).toContain('/index.html')
    expect(sizes.precache.sent).toBeLessThanOrEqual(budgets.precache)
  })
})
