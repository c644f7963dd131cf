import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashInputs } from '../../src/build/hashInputs.ts'

describe('hashInputs', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'inputs-'))
    mkdirSync(join(root, 'src/app'), { recursive: true })
    writeFileSync(join(root, 'src/app/main.ts'), 'export {}')
    writeFileSync(join(root, 'index.html'), '<html>')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('is the same while contents and names are', async () => {
    const before = await hashInputs(root)
    utimesSync(join(root, 'index.html'), 0, 0)
    writeFileSync(join(root, 'README.md'), 'not read by a build')
    expect(await hashInputs(root)).toBe(before)
  })

  it.each([
    ['a file changes', () => writeFileSync(join(root, 'src/app/main.ts'), 'export { }')],
    ['a file is renamed', () => renameSync(join(root, 'src/app/main.ts'), join(root, 'src/app/other.ts'))],
    ['a file is added', () => writeFileSync(join(root, 'src/app/App.vue'), '')],
    ['the packages change', () => writeFileSync(join(root, 'package-lock.json'), '{}')],
  ])('is another when %s', async (_case, change) => {
    const before = await hashInputs(root)
    change()
    expect(await hashInputs(root)).not.toBe(before)
  })
})
