import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { StorageSettings } from '../../src/storage/openStorage.ts'
import { startRoundRobin } from '../fire/roundRobin.ts'
import { steadyPort } from '../server/steadyPort.ts'

/** The dataset of few words that stands for any city. */
export const sampleCity = 'tests/fixtures/city-sample'

/**
 * The built server as a process of its own, or as several behind a proxy that gives each request to the next, on copies of the built app
 * and of a city's dataset.
 */
export interface CityServer {
  /** Of the form `http://localhost:1234`; the same over restarts. */
  readonly origin: string
  readonly port: number
  readonly appDir: string
  /** Where it keeps what it is sent. */
  readonly place: StorageSettings
  /** Runs a command of the city's staff on this server's data, and gives what it prints. */
  city(...words: readonly string[]): string
  /** The edition that each process serves. */
  editions(): Promise<readonly number[]>
  /** Waits until each process serves a chunk that such a command published: they look every two seconds. */
  serves(chunk: string): Promise<void>
  /** Of the first process that runs. */
  pid(): number
  /** Starts what does not run. */
  start(): Promise<void>
  /** Ends it at once, as a power cut would: all of its processes, or one, counted from 0. */
  kill(process?: number): Promise<void>
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
  /** How many processes there are; several need a PostgreSQL, and listen behind a proxy. */
  readonly processes?: number
  /** What else is set, as the environment variables of the README. */
  readonly settings?: Readonly<Record<string, string>>
  /** A program that starts the server, with its words, as `setpriv` does. */
  readonly under?: readonly string[]
  /** Puts there what is to be there before the first start. */
  readonly furnish?: (place: StorageSettings) => Promise<void>
}

/** A server that runs. */
export async function startCityServer(city = sampleCity, { databaseUrl, processes = 1, settings, under = [], furnish }: ServerOptions = {}): Promise<CityServer> {
  const root = mkdtempSync(join(tmpdir(), 'city-server-'))
  const [appDir, cityDir, dataDir] = [join(root, 'app'), join(root, 'city'), join(root, 'var')]
  const dataDirs = Array.from({ length: processes }, (_, index) => index === 0 ? dataDir : `${dataDir}-${index + 1}`)
  const ports = await Promise.all(dataDirs.map(() => steadyPort()))
  const proxy = processes > 1 ? await startRoundRobin(ports) : undefined
  const port = proxy?.port ?? ports[0] ?? 0
  const origin = `http://localhost:${port}`
  const place = { dataDir, databaseUrl }
  const places = { ...process.env, CITY_DIR: cityDir, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' }
  cpSync('dist/app', appDir, { recursive: true })
  cpSync(join(city, 'dataset'), join(cityDir, 'dataset'), { recursive: true })
  let children: readonly ChildProcess[] = []

  async function start(): Promise<void> {
    const before = children
    children = dataDirs.map((DATA_DIR, index) => {
      const running = before[index]
      if (running && runs(running)) return running
      const env = { ...places, DATA_DIR, ...settings, PORT: String(ports[index]), HOST: '127.0.0.1', LOG_LEVEL: 'silent', APP_DIR: appDir }
      const [program, ...words] = [...under, process.execPath, 'dist/server/main.js']
      return spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    })
    await Promise.all(children.filter(child => !before.includes(child)).map(isListening))
  }

  async function kill(which?: number): Promise<void> {
    await Promise.all(children.filter((child, index) => (which ?? index) === index && runs(child)).map(async (child) => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    }))
  }

  async function manifests(): Promise<readonly string[]> {
    return Promise.all(ports.map(async each => (await fetch(`http://localhost:${each}/data/manifest.json`)).text()))
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
    editions: async () => (await manifests()).map(text => (JSON.parse(text) as { readonly edition: number }).edition),
    async serves(chunk) {
      while (!(await manifests()).every(text => text.includes(`"${chunk}"`))) await wait(100)
    },
    pid: () => children[0]?.pid ?? 0,
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
      for (const each of dataDirs) rmSync(join(each, 'assets'), { recursive: true, force: true })
    },
    async remove() {
      await kill()
      await proxy?.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function runs({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

/** Waits for the line that the server prints once it listens; one that does not has ended when this throws. */
async function isListening(child: ChildProcess): Promise<void> {
  const { stdout, stderr } = child
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
  if (runs(child)) await once(child, 'exit')
  throw new Error(`the server did not start: ${said}`)
}
