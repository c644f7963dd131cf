import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFile, replaceFile } from '../../src/operator/replaceFile.ts'

describe('replaceFile and createFile', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'))
    file = join(folder, '控え')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  it.each([['replaceFile', replaceFile], ['createFile', createFile]])('%s lets nothing be seen before all is written, and leaves nothing of what failed', async (_, write) => {
    await write(file, async (handle) => {
      await handle.writeFile('半分')
      expect(readdirSync(folder)).not.toContain('控え')
      await handle.writeFile('と半分')
    }, 0o600)
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, readdirSync(folder)]).toEqual(['半分と半分', 0o600, ['控え']])
    rmSync(file)
    await expect(write(file, () => { throw new Error('The disk is full.') })).rejects.toThrow('full')
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([['replaceFile', replaceFile], ['createFile', createFile]])('%s brings the content to the disk before its name, and then the name', async (_, write) => {
    const synced: (readonly [string, boolean])[] = []
    await write(file, async (handle) => {
      const handles = Object.getPrototypeOf(handle) as FileHandle
      const sync = Reflect.get<FileHandle, 'sync'>(handles, 'sync')
      vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
        await sync.call(this)
        synced.push([(await this.stat()).isFile() ? 'content' : 'folder', existsSync(file)])
      })
      await handle.writeFile('控え')
    })
    expect(synced).toEqual([['content', false], ['folder', true]])
  })

  it('createFile leaves nothing where the name does not come to the disk', async () => {
    await expect(createFile(file, async (handle) => {
      const handles = Object.getPrototypeOf(handle) as FileHandle
      const sync = Reflect.get<FileHandle, 'sync'>(handles, 'sync')
      vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
        if ((await this.stat()).isDirectory()) throw Object.assign(new Error('EIO'), { code: 'EIO' })
        await sync.call(this)
      })
      await handle.writeFile('控え')
    })).rejects.toMatchObject({ code: 'EIO' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('replaceFile takes the place of what is there; createFile leaves alone what came meanwhile', async () => {
    const write = (text: string) => (handle: { writeFile: (text: string) => Promise<void> }): Promise<void> => {
      writeFileSync(file, '先に来た')
      return handle.writeFile(text)
    }
    await expect(createFile(file, write('控え'))).rejects.toMatchObject({ code: 'EEXIST', syscall: 'link' })
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['先に来た', ['控え']])
    await replaceFile(file, write('新しい'))
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['新しい', ['控え']])
  })
})
