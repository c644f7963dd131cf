import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { neededChromium } from './findChromium.ts'
import { findProgram, howToInstall, type NeededProgram } from './findProgram.ts'

const neededDisplay: NeededProgram = { title: 'display', names: ['Xvfb'], packages: ['xvfb'] }

describe('findProgram', () => {
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

  it('takes the program that the variable names before any other', () => {
    program('chromium')
    const named = program('mine')
    expect(findProgram(neededChromium, { env: { CHROMIUM_PATH: named, PATH: folder }, install: never })).toBe(named)
  })

  it('refuses a variable that names no program', () => {
    expect(() => findProgram(neededChromium, { env: { CHROMIUM_PATH: join(folder, 'none'), PATH: folder }, install: never })).toThrow(/CHROMIUM_PATH names/)
  })

  it.each(neededChromium.names)('finds an installed %s', (name) => {
    const path = program(name)
    expect(findProgram(neededChromium, { env: { PATH: `/nowhere:${folder}` }, install: never })).toBe(path)
  })

  it('installs the packages where it may', () => {
    expect(findProgram(neededDisplay, { env: { PATH: folder }, install: packages => packages.includes('xvfb') && program('Xvfb') !== '' })).toBe(join(folder, 'Xvfb'))
  })

  it.each([
    [neededChromium, 'No Chromium or Chrome was found, and the browser tests need one. Install it: apt-get install --no-install-recommends chromium fonts-noto-cjk or set CHROMIUM_PATH to the program.'],
    [neededDisplay, 'No display was found, and the browser tests need one. Install it: apt-get install --no-install-recommends xvfb'],
  ])('says what to install where it may not: $title', (needed, message) => {
    expect(howToInstall(needed)).toBe(message)
    expect(() => findProgram(needed, { env: { PATH: folder }, install: () => false })).toThrow(message)
  })
})
