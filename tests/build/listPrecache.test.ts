import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPrecache, precacheLimit } from '../../src/build/listPrecache.ts'

describe('listPrecache', () => {
  let app: string
  beforeEach(() => {
    app = mkdtempSync(join(tmpdir(), 'app-'))
    for (const folder of ['assets', 'icons', 'screenshots']) mkdirSync(join(app, folder))
    writeFileSync(join(app, 'index.html'), '<html>')
    writeFileSync(join(app, 'assets/index-AAAA.js'), 'x'.repeat(1000))
    writeFileSync(join(app, 'icons/icon.svg'), '<svg/>')
    writeFileSync(join(app, 'icons/icon-512.png'), randomBytes(100))
    writeFileSync(join(app, 'screenshots/home.png'), randomBytes(precacheLimit))
  })
  afterEach(() => rmSync(app, { recursive: true }))

  it('lists what pages ask for, each with the hash of its content', async () => {
    const { entries, compressedBytes } = await listPrecache(app)
    expect(entries.map(entry => entry.url)).toEqual(['/assets/index-AAAA.js', '/icons/icon.svg', '/index.html'])
    expect(entries.every(entry => /^sha384-[A-Za-z0-9+/]{64}$/.test(entry.integrity))).toBe(true)
    expect(compressedBytes).toBeLessThan(200)
  })

  it('gives a revision to what keeps its name, and it follows the content', async () => {
    const before = (await listPrecache(app)).entries
    writeFileSync(join(app, 'index.html'), '<html lang="ja">')
    const after = (await listPrecache(app)).entries
    expect(before[0]?.revision).toBeNull()
    expect(after[1]).toEqual(before[1])
    expect(after[2]?.revision).not.toBe(before[2]?.revision)
  })

  it('lists apart the languages that are kept only where they are chosen', async () => {
    for (const name of ['ja', 'ja-easy', 'en', 'pages-ja', 'pages-en']) writeFileSync(join(app, `assets/language-${name}-abcdefgh.txt`), name)
    const { entries, languages } = await listPrecache(app)
    expect(entries.map(entry => entry.url)).toEqual(expect.arrayContaining(['/assets/language-ja-abcdefgh.txt', '/assets/language-pages-ja-abcdefgh.txt']))
    expect(languages.map(entry => entry.url)).toEqual(['en', 'ja-easy', 'pages-en'].map(name => `/assets/language-${name}-abcdefgh.txt`))
  })

  it('refuses more than a phone should keep', async () => {
    writeFileSync(join(app, 'assets/large-BBBB.js'), randomBytes(precacheLimit))
    await expect(listPrecache(app)).rejects.toThrow(/limit/)
  })
})
