import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { StorageSettings } from '../../src/storage/openStorage.ts'
import { steadyPort } from '../server/steadyPort.ts'

/** The dataset of few words that stands for any city. */
export const sampleCity = 'tests/fixtures/city-sample'

/** The built server as a process of its own, on copies of the built app and of a city's dataset. */
export interface CityServer {
  /** Of the form `http://localhost:1234`; the same over restarts. */
  readonly origin: string
  readonly port: number
  readonly appDir: string
  /** Where it keeps what it is sent. */
  readonly place: StorageSettings
  /** Runs a command of the city's staff on this server's data, and gives what it prints. */
  city(...words: readonly string[]): string
  /** Waits until it serves a chunk that such a command published: it looks every two seconds. */
  serves(chunk: string): Promise<void>
  /** Of the process that runs. */
  pid(): number
  start(): Promise<void>
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>
  /** Changes the text of one chunk of the dataset on the disk; the next start publishes it. */
  rewrite(chunk: string, from: string, to: string): void
  /** Puts the dataset of a city's folder in the place of the one before; the next start publishes it. */
  replaceDataset(city: string): void
  /** Forgets every file of the app that the server kept from the builds before. */
  forgetOldAssets(): void
  remove(): Promise<void>
}

/** What a server may have otherwise. */
export interface ServerOptions {
  /** A PostgreSQL address; without one it keeps what it is sent in SQLite. */
  readonly databaseUrl?: string | undefined
  /** What else is set, as the environment variables of the README. */
  readonly settings?: Readonly<Record<string, string>>
  /** A program that starts the server, with its words, as `setpriv` does. */
  readonly under?: readonly string[]
  /** Puts there what is to be there before the first start. */
  readonly furnish?: (place: StorageSettings) => Promise<void>
}

/** A server that runs. */
export async function startCityServer(city = sampleCity, { databaseUrl, settings, under = [], furnish }: ServerOptions = {}): Promise<CityServer> {
  const root = mkdtempSync(join(tmpdir(), 'city-server-'))
  const [appDir, cityDir, dataDir] = [join(root, 'app'), join(root, 'city'), join(root, 'var')]
  const port = await steadyPort()
  const origin = `http://localhost:${port}`
  const place = { dataDir, databaseUrl }
  const places = { ...process.env, CITY_DIR: cityDir, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' }
  cpSync('dist/app', appDir, { recursive: true })
  cpSync(join(city, 'dataset'), join(cityDir, 'dataset'), { recursive: true })
  let child: ChildProcess | undefined

  async function start(): Promise<void> {
    const env = { ...places, ...settings, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'silent', APP_DIR: appDir }
    const [program, ...words] = [...under, process.execPath, 'dist/server/main.js']
    const started = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    await isListening(started)
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  if (furnish) {
    mkdirSync(dataDir)
    await furnish(place)
  }
  await start()
  return {
    origin,
    port,
    appDir,
    place,
    city: (...words) => execFileSync(process.execPath, ['--import', 'tsx', 'src/city/main.ts', ...words], { env: places, encoding: 'utf8' }),
    async serves(chunk) {
      const names = async (): Promise<string> => (await fetch(`${origin}/data/manifest.json`)).text()
      while (!(await names()).includes(`"${chunk}"`)) await wait(100)
    },
    pid: () => child?.pid ?? 0,
    start,
    kill,
    rewrite(chunk, from, to) {
      const file = join(cityDir, 'dataset', `${chunk}.json`)
      const text = readFileSync(file, 'utf8')
      if (!text.includes(from)) throw new Error(`${chunk} does not say ${from}`)
      writeFileSync(file, text.replace(from, to))
    },
    replaceDataset(from) {
      rmSync(join(cityDir, 'dataset'), { recursive: true })
      cpSync(join(from, 'dataset'), join(cityDir, 'dataset'), { recursive: true })
    },
    forgetOldAssets() {
      const assets = join(dataDir, 'assets')
      if (existsSync(assets)) rmSync(assets, { recursive: true })
    },
    async remove() {
      await kill()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Waits for the line that the server prints once it listens. */
async function isListening({ stdout, stderr }: ChildProcess): Promise<void> {
  if (!stdout || !stderr) throw new Error('the server has no output')
  let said = ''
  let isStarting = true
  stderr.on('data', (part) => {
    if (isStarting) said += String(part)
    else process.stderr.write(String(part))
  })
  for await (const part of stdout) {
    said += String(part)
    isStarting = !/http:\/\/[^:/]+:\d+/.test(said)
    if (!isStarting) return
  }
  await finished(stderr)
  throw new Error(`the server did not start: ${said}`)
}
