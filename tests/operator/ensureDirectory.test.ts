import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureDirectory } from '../../src/operator/ensureDirectory.ts'
import { createTestCity, type TestCity } from '../server/testCity.ts'

describe('ensureDirectory', () => {
  let city: TestCity
  beforeEach(() => { city = createTestCity() })
  afterEach(() => city.remove())

  it('makes a directory with its missing parents', async () => {
    await ensureDirectory(join(city.root, 'a/b/c'))
    expect(statSync(join(city.root, 'a/b/c')).isDirectory()).toBe(true)
  })

  it('takes one that is there, and one that another made meanwhile', async () => {
    await ensureDirectory(city.root)
    await Promise.all([ensureDirectory(join(city.root, 'a/b')), ensureDirectory(join(city.root, 'a/b'))])
    expect(statSync(join(city.root, 'a/b')).isDirectory()).toBe(true)
  })

  it.each([['is', 'file', 'EEXIST'], ['lies below', 'file/a', 'ENOTDIR']])('refuses a path that %s a file', async (_case, path, code) => {
    writeFileSync(join(city.root, 'file'), '')
    await expect(ensureDirectory(join(city.root, path))).rejects.toThrow(code)
  })

  it('refuses a place where the system makes no directories', async () => {
    await expect(ensureDirectory('/proc/none/such')).rejects.toThrow(/^E[A-Z]+: /)
  })
})
