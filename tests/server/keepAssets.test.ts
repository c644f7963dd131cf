import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepAssets } from '../../src/server/keepAssets.ts'
import { createTestCity, type TestCity } from './testCity.ts'

describe('keepAssets', () => {
  let city: TestCity
  const kept = (): string => join(city.dataDir, 'assets')
  const keep = (now: string) => keepAssets(join(city.appDir, 'assets'), kept(), now)
  const scripts = (): string[] => readdirSync(kept()).filter(name => name.endsWith('.js')).sort()

  beforeEach(() => { city = createTestCity() })
  afterEach(() => city.remove())

  it('copies the files of a build', async () => {
    await keep('2026-04-01T00:00:00.000Z')
    expect(readFileSync(join(kept(), 'index-AAAA.js'), 'utf8')).toBe('export default 1')
  })

  it('keeps the files of earlier builds for 30 days after they were replaced', async () => {
    await keep('2026-04-01T00:00:00.000Z')
    city.writeApp({ 'index-BBBB.js': 'export default 2' })
    await keep('2026-12-01T00:00:00.000Z')
    expect(scripts()).toEqual(['index-AAAA.js', 'index-BBBB.js'])
    await keep('2027-01-01T00:00:00.000Z')
    expect(scripts()).toEqual(['index-BBBB.js'])
  })

  it('clears away what a crash left unfinished', async () => {
    await keep('2026-04-01T00:00:00.000Z')
    writeFileSync(join(kept(), 'index-CCCC.js.1.tmp'), 'export')
    await keep('2026-04-01T00:00:00.000Z')
    expect(readdirSync(kept())).toEqual(['index-AAAA.js'])
  })
})
