import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChromium, howToInstall } from './findChromium.ts'

describe('findChromium', () => {
  let folder: string
  const program = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, '#!/bin/sh\n')
    chmodSync(path, 0o755)
    return path
  }
  const never = (): boolean => { throw new Error('must not install') }

  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'browser-')) })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('takes the browser that CHROMIUM_PATH names before any other', () => {
    program('chromium')
    const named = program('mine')
    expect(findChromium({ env: { CHROMIUM_PATH: named, PATH: folder }, install: never })).toBe(named)
  })

  it('refuses a CHROMIUM_PATH that is no program', () => {
    expect(() => findChromium({ env: { CHROMIUM_PATH: join(folder, 'none'), PATH: folder }, install: never })).toThrow(/CHROMIUM_PATH names/)
  })

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])('finds an installed %s', name => {
    const path = program(name)
    expect(findChromium({ env: { PATH: `/nowhere:${folder}` }, install: never })).toBe(path)
  })

  it('installs a browser where it may', () => {
    expect(findChromium({ env: { PATH: folder }, install: () => program('chromium') !== '' })).toBe(join(folder, 'chromium'))
  })

  it('says what to install where it may not', () => {
    expect(() => findChromium({ env: { PATH: folder }, install: () => false })).toThrow(howToInstall)
  })
})
