import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { FastifyInstance } from 'fastify'
import type { Instant } from '../../src/domain/delivery/instant.ts'
import type { Manifest } from '../../src/domain/delivery/manifest.ts'
import type { FormRef } from '../../src/domain/submission/sealedSubmission.ts'
import { createApp } from '../../src/server/createApp.ts'
import { createPublisher, type Publisher } from '../../src/server/publication/createPublisher.ts'
import { readDataset } from '../../src/server/readDataset.ts'
import { createFormCatalogue, type FormCatalogue } from '../../src/server/submissions/formCatalogue.ts'
import { openStorage, sqliteFile } from '../../src/storage/openStorage.ts'
import type { Storage, StoredSubmission } from '../../src/storage/storage.ts'
import type { TestCity } from '../server/testCity.ts'
import { forms as simulatedForms } from './forms.ts'

/** A request as it reaches the city. */
export interface CityRequest {
  readonly method: 'GET' | 'PUT'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The address from which it comes: the server counts by it. */
  readonly from: string
}

export interface CityAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The city's server, in this process, on a real SQLite file: the product's own code from the route to the disk. */
export interface City {
  readonly storage: () => Storage
  /** What a request is answered, or `undefined` where nobody is there. */
  readonly answer: (request: CityRequest) => Promise<CityAnswer | undefined>
  readonly isUp: () => boolean
  /** What it has published last, also while the server is down. */
  readonly manifest: () => Manifest
  /** The staff published something. */
  readonly refresh: () => Promise<void>
  /** Its rows, read past the server. */
  readonly rows: () => Promise<readonly StoredSubmission[]>
  readonly rowsOf: (form: Pick<FormRef, 'kind' | 'id'>) => Promise<readonly StoredSubmission[]>
  /** Ends the server: nobody is answered any more, and only what has reached its database is finished. An end in the midst of a commit is tried in tests/fire. */
  readonly crash: () => Promise<void>
  readonly start: () => Promise<void>
  readonly hasCopy: () => boolean
  /** Copies the database as it stands. */
  readonly backUp: () => void
  /** Puts the last copy in the place of the database, while the server is down. What came since is gone. */
  readonly restore: () => void
  readonly close: () => Promise<void>
}

/** Opens a city with a plan and an empty directory for what it receives. */
export async function openCity({ cityDir, dataDir }: Pick<TestCity, 'cityDir' | 'dataDir'>, now: () => Instant): Promise<City> {
  const file = join(dataDir, sqliteFile)
  const copy = join(dataDir, 'backup.sqlite')
  let storage = await openStorage({ dataDir })
  let forms: FormCatalogue
  let publisher: Publisher
  let app: FastifyInstance | undefined

  async function listen(): Promise<void> {
    forms = createFormCatalogue(storage)
    const dataset = await readDataset(join(cityDir, 'dataset'))
    publisher = await createPublisher({ dataset, operator: undefined, directory: join(dataDir, 'published') }, storage, now())
    app = createApp({ storage, forms, now, isBehindTls: false, logLevel: 'silent', appFiles: new Map(), published: publisher })
    await app.ready()
  }
  await listen()

  async function rowsOf(form: Pick<FormRef, 'kind' | 'id'>): Promise<readonly StoredSubmission[]> {
    const rows: StoredSubmission[] = []
    for await (const row of storage.submissions.stream(form)) rows.push(row)
    return rows
  }

  return {
    storage: () => storage,
    isUp: () => app !== undefined,
    manifest: () => publisher.current().manifest,
    rows: async () => (await Promise.all(simulatedForms.map(({ start: { form } }) => rowsOf(form)))).flat(),
    rowsOf,
    async refresh() {
      await publisher.follow(now())
      forms.refresh()
    },
    async answer({ method, path, headers, body, from }) {
      const asked = app
      if (!asked) return undefined
      const { statusCode, headers: given, body: text } = await asked.inject({ method, url: path, headers, remoteAddress: from, ...(body !== undefined && { payload: body }) })
      if (app !== asked) return undefined
      return { status: statusCode, headers: textual(given), body: text }
    },
    async crash() {
      const ended = app
      app = undefined
      await storage.close()
      await ended?.close()
    },
    async start() {
      storage = await openStorage({ dataDir })
      await listen()
    },
    hasCopy: () => existsSync(copy),
    backUp() {
      rmSync(copy, { force: true })
      const database = new Database(file, { readonly: true })
      database.exec(`VACUUM INTO '${copy}'`)
      database.close()
    },
    restore() {
      if (!existsSync(copy)) return
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
      renameSync(copy, file)
    },
    async close() {
      await app?.close()
      await storage.close()
    },
  }
}

function textual(headers: Readonly<Record<string, number | string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]))
}
