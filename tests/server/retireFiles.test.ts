import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { retiredFile, retireFiles } from '../../src/server/retireFiles.ts'
import { createTestCity, type TestCity } from './testCity.ts'

describe('retireFiles', () => {
  let city: TestCity
  const files = (): string[] => readdirSync(city.root).filter(name => name.endsWith('.js')).sort()
  const retire = (current: readonly string[], now: string) => retireFiles(city.root, new Set([...current, 'city', 'app']), now)

  beforeEach(() => {
    city = createTestCity()
    for (const name of ['new.js', 'old.js']) {
      writeFileSync(join(city.root, name), '')
      utimesSync(join(city.root, name), 0, 0)
    }
  })
  afterEach(() => city.remove())

  it('keeps for 30 days what is no longer current, however old the file itself is', async () => {
    await retire(['new.js'], '2026-04-01T00:00:00.000Z')
    await retire(['new.js'], '2026-05-01T00:00:00.000Z')
    expect(files()).toEqual(['new.js', 'old.js'])
  })

  it('removes it afterwards, and never what is current', async () => {
    await retire(['new.js'], '2026-04-01T00:00:00.000Z')
    await retire(['new.js'], '2026-05-01T00:00:00.001Z')
    await retire(['new.js'], '2027-05-01T00:00:00.000Z')
    expect(files()).toEqual(['new.js'])
  })

  it('counts anew when a file was current again in between', async () => {
    await retire(['new.js'], '2026-04-01T00:00:00.000Z')
    await retire(['new.js', 'old.js'], '2026-04-20T00:00:00.000Z')
    await retire(['new.js'], '2026-05-10T00:00:00.000Z')
    expect(files()).toEqual(['new.js', 'old.js'])
  })

  it('removes unfinished files at once', async () => {
    writeFileSync(join(city.root, 'x.js.1.tmp'), '')
    await retire(['new.js'], '2026-04-01T00:00:00.000Z')
    expect(readdirSync(city.root)).not.toContain('x.js.1.tmp')
  })

  it('keeps everything when its note is damaged', async () => {
    await retire(['new.js'], '2026-04-01T00:00:00.000Z')
    writeFileSync(join(city.root, retiredFile), '{"old.js":')
    await retire(['new.js'], '2027-04-01T00:00:00.000Z')
    expect(files()).toEqual(['new.js', 'old.js'])
  })

  it('removes and notes nothing when its note is there but cannot be read', async () => {
    mkdirSync(join(city.root, retiredFile))
    await expect(retire(['new.js'], '2027-04-01T00:00:00.000Z')).rejects.toThrow('EISDIR')
    expect(files()).toEqual(['new.js', 'old.js'])
  })
})
