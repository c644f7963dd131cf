import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findSamplesFolder } from '../../../src/city/samples/findSamplesFolder.ts'

describe('findSamplesFolder', () => {
  it('finds the samples from the sources, whatever the working directory', () => {
    expect(findSamplesFolder()).toBe(join(import.meta.dirname, '..', '..', '..', 'data', 'samples'))
  })

  it('finds them from a built server, however deep', () => {
    const root = mkdtempSync(join(tmpdir(), 'samples-'))
    writeFileSync(join(root, 'package.json'), '{}')
    mkdirSync(join(root, 'dist', 'server'), { recursive: true })
    expect(findSamplesFolder(join(root, 'dist', 'server'))).toBe(join(root, 'data', 'samples'))
    rmSync(root, { recursive: true })
  })
})
