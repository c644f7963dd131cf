import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wideUmask } from '../server/wideUmask.ts'

interface Ended { readonly code: unknown, readonly stdout: string, readonly stderr: string }

describe('main', () => {
  let directory: string
  beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'city-')) })
  afterEach(() => rmSync(directory, { recursive: true }))

  const city = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/city/main.ts', ...args], { env: { ...process.env, DATA_DIR: join(directory, 'var'), INIT_CWD: directory, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', part => { stdout += String(part) })
    child.stderr.on('data', part => { stderr += String(part) })
    const [code] = await once(child, 'close') as unknown[]
    return { code, stdout, stderr }
  }

  it('makes its data directory, keeps what one command did for the next, and reads files from where it was given', async () => {
    writeFileSync(join(directory, 'e.csv'), 'ID,イベント名,開始日\na1,見本,2026-08-04\n')
    expect(await city(['events', 'import', 'e.csv'])).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(directory, 'var', 'minna-no-keikaku.sqlite'))).toBe(true)
    expect((await city(['list'])).stdout).toContain('催し a1 第1版: 見本')
    expect(await city(['responses', 'export', 'a1', '--out', 'out.csv'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(directory, 'out.csv'), 'utf8')).toContain('受付番号')
  })

  it('writes for its own user alone', async () => {
    await city(['list'], wideUmask)
    expect(await city(['backup', 'copy.sqlite'], wideUmask)).toMatchObject({ code: 0 })
    const modeOf = (path: string): number => statSync(join(directory, path)).mode & 0o777
    expect([modeOf('var'), modeOf('var/minna-no-keikaku.sqlite'), modeOf('copy.sqlite')]).toEqual([0o700, 0o600, 0o600])
  })

  it('ends with a code and a sentence on the standard error', async () => {
    expect(await city(['nai'])).toMatchObject({ code: 2, stdout: '' })
    expect(await city(['list'], { DATABASE_URL: 'mysql://x' })).toEqual({ code: 1, stdout: '', stderr: 'DATABASE_URLは postgresql:// で始まる住所で指定してください。\n' })
    const unreachable = await city(['list'], { DATABASE_URL: 'postgresql://127.0.0.1:1/x' })
    expect(unreachable).toMatchObject({ code: 1, stderr: '保存先につながりません。データベースが動いているか、保存先のファイルをサーバーと同じ利用者で使っているかを確かめてください。\n' })
  })
})
