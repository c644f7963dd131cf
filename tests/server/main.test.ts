import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, get, type Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStorage, sqliteFile } from '../../src/storage/openStorage.ts'
import { createTestCity, type TestCity } from './testCity.ts'
import { wideUmask } from './wideUmask.ts'

interface Ended { readonly code: number | null, readonly stdout: string, readonly stderr: string }

describe('main', () => {
  let city: TestCity
  let children: ChildProcess[]
  let blocker: Server | undefined

  const run = (env: Readonly<Record<string, string>> = {}): { child: ChildProcess, ended: Promise<Ended>, url: Promise<string> } => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CITY_DIR: city.cityDir, DATA_DIR: city.dataDir, APP_DIR: city.appDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    let stdout = ''
    let stderr = ''
    child.stderr.on('data', part => { stderr += String(part) })
    const url = new Promise<string>(resolve => {
      child.stdout.on('data', part => {
        stdout += String(part)
        const found = /みんなの計画: (\S+)/.exec(stdout)?.[1]
        if (found) resolve(found)
      })
    })
    const ended = once(child, 'close').then(([code]: unknown[]) => ({ code: typeof code === 'number' ? code : null, stdout, stderr }))
    return { child, ended, url }
  }

  beforeEach(() => {
    city = createTestCity()
    children = []
  })
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    await new Promise<unknown>(resolve => blocker ? blocker.close(resolve) : resolve(undefined))
    blocker = undefined
    city.remove()
  })

  it('prints where it is and where the data lies', async () => {
    const { child, url, ended } = run()
    expect((await fetch(new URL('/healthz', await url))).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).stdout).toContain(city.dataDir)
  })

  const modesOf = (directory: string): Readonly<Record<string, number>> => Object.fromEntries(readdirSync(directory, { recursive: true, withFileTypes: true })
    .map(entry => [entry.isFile() ? entry.name : `${entry.name}/`, statSync(join(entry.parentPath, entry.name)).mode & 0o777]))

  it('writes for its own user alone', async () => {
    await run(wideUmask).url
    const modes = modesOf(city.dataDir)
    expect(modes).toMatchObject({ [sqliteFile]: 0o600, [`${sqliteFile}-wal`]: 0o600, [`${sqliteFile}-shm`]: 0o600, 'published/': 0o700, 'manifest.json': 0o600 })
    expect(Object.entries(modes).filter(([, mode]) => (mode & 0o077) !== 0)).toEqual([])
    expect(statSync(city.dataDir).mode & 0o777).toBe(0o700)
  })

  it('closes a database to others that was made when it was open to them', async () => {
    mkdirSync(city.dataDir)
    const before = await openStorage(city)
    const files = ['', '-wal', '-shm'].map(suffix => join(city.dataDir, sqliteFile + suffix))
    for (const file of files) chmodSync(file, 0o644)
    await run().url
    expect(files.map(file => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600])
    await before.close()
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes the running request after %s, and ends well', async signal => {
    writeFileSync(join(city.appDir, 'large.txt'), 'x'.repeat(64 * 1024 * 1024))
    const { child, url, ended } = run()
    const target = new URL('/large.txt', await url)
    const received = await new Promise<number>((resolve, reject) => {
      get(target, response => {
        let bytes = 0
        response.pause()
        child.kill(signal)
        setTimeout(() => response.resume(), 300)
        response.on('data', (part: Buffer) => { bytes += part.length }).on('end', () => resolve(bytes)).on('error', reject)
      }).on('error', reject)
    })
    expect(received).toBe(64 * 1024 * 1024)
    expect((await ended).code).toBe(0)
  })

  it('keeps addresses, queries and pages out of the log', async () => {
    const { child, url, ended } = run()
    await fetch(new URL('/projects/24-101?q=himitsu', await url), { headers: { 'x-forwarded-for': '203.0.113.9', 'accept': 'text/html' } })
    await fetch(new URL('/data/manifest.json', await url))
    child.kill('SIGTERM')
    const answered = (await ended).stdout.split('\n').filter(line => line.includes('"answered"'))
    expect(answered.length).toBe(2)
    expect(answered.join('\n')).not.toMatch(/himitsu|24-101|203\.0|127\.0\.0\.1/)
    expect(JSON.parse(answered[0] ?? '')).toMatchObject({ req: { method: 'GET', route: '/*' }, res: { statusCode: 200 } })
  })

  it.each([
    ['a port that is in use', () => ({ PORT: String(blockedPort()) }), /^ポート\d+は、ほかのプログラムが使っています.*EADDRINUSE/],
    ['a data directory that cannot be written', () => ({ DATA_DIR: '/dev/null/x' }), /^データの置き場所 \/dev\/null\/x に書き込めません.*ENOTDIR/],
    ['a data directory where none can be made', () => ({ DATA_DIR: '/proc/foo' }), /^データの置き場所 \/proc\/foo に書き込めません.*E[A-Z]+/],
    ['a port that is none', () => ({ PORT: 'http' }), /^PORTは/],
    ['a host that is none', () => ({ HOST: 'no.such.host.invalid' }), /^no\.such\.host\.invalid のポート0で待ち受けられません/],
    ['a database that is damaged', () => { mkdirSync(city.dataDir); writeFileSync(join(city.dataDir, sqliteFile), 'x'.repeat(8192)); return {} }, /^保存先のファイルが壊れています。控えから戻してください/],
    ['no dataset', () => { rmSync(join(city.cityDir, 'dataset'), { recursive: true }); return {} }, /^データのファイル .*index\.json を読めません.*ENOENT/],
    ['no app', () => { rmSync(city.appDir, { recursive: true }); return {} }, /^アプリが .* にありません/],
  ] as const)('says in one sentence that there is %s', async (_case, prepare, sentence) => {
    blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const { code, stderr } = await run(prepare()).ended
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)])
  })

  it('refuses a Node that is too old, in a script that an old one can read', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})`
    const child = spawn(process.execPath, ['--import', pretend, 'src/server/start.mjs'], { stdio: ['ignore', 'pipe', 'pipe'] })
    children.push(child)
    let stderr = ''
    child.stderr.on('data', part => { stderr += String(part) })
    await once(child, 'close')
    expect([child.exitCode, stderr]).toEqual([1, 'Node.js 20.19以上が必要です(いまの版: 18.20.4)。\n'])
    expect(readFileSync('src/server/start.mjs', 'utf8')).not.toMatch(/\?\?|\?\.|from 'node:|^await /m)
  })

  function blockedPort(): number {
    const address = blocker?.address()
    return typeof address === 'object' && address ? address.port : 0
  }
})
