import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Instant } from '../domain/delivery/instant.ts'
import { openStorage } from '../storage/openStorage.ts'
import type { Storage } from '../storage/storage.ts'
import { StorageError } from '../storage/StorageError.ts'
import { createApp } from './createApp.ts'
import type { RateLimit } from './createBuckets.ts'
import { ensureDirectory } from '../operator/ensureDirectory.ts'
import { holdPort, portProblem } from './holdPort.ts'
import { keepAssets } from './keepAssets.ts'
import { loadStaticFiles } from './loadStaticFiles.ts'
import { OperatorError, systemCode } from '../operator/OperatorError.ts'
import { createPublisher } from './publication/createPublisher.ts'
import { followPublications } from './publication/followPublications.ts'
import { readDataset, type Dataset } from './readDataset.ts'
import type { Settings } from './readSettings.ts'
import { createFormCatalogue } from './submissions/formCatalogue.ts'
import { trackAnswers } from './trackAnswers.ts'
import { immutable, revalidated, type StaticFile } from './staticFile.ts'

/** A server that answers requests. */
export interface RunningServer {
  readonly app: FastifyInstance
  readonly url: string
  readonly edition: number
  /** Resolves as soon as no answer is under way. */
  readonly allAnswered: () => Promise<void>
}

/** What a test may set otherwise. */
export interface StartOptions {
  /** The server's clock. */
  readonly clock?: () => Instant
  /** How often it looks whether something was published, in milliseconds. */
  readonly publicationInterval?: number
  readonly rateLimit?: RateLimit
  /** What storage is given before its publications are read: outside production, a new one gets the samples. */
  readonly furnish?: (storage: Storage, now: Instant) => Promise<unknown>
}

/** Takes the port, publishes the city's dataset, reads all that is served, and listens. Throws an {@link OperatorError} for what an operator can mend. */
export async function startServer(settings: Settings, now: Instant, options: StartOptions = {}): Promise<RunningServer> {
  if (!existsSync(join(settings.appDir, 'index.html'))) throw new OperatorError(`アプリが ${settings.appDir} にありません。npm run build で作ってから起動してください。`)
  const dataset = await readDataset(join(settings.cityDir, 'dataset'))
  const letPortGo = await holdPort(settings)
  const { app, edition } = await prepare(dataset, settings, now, options).finally(letPortGo)
  const allAnswered = trackAnswers(app)
  try {
    return { app, url: await listen(app, settings), edition, allAnswered }
  }
  catch (cause) {
    await app.close()
    throw cause
  }
}

async function prepare(dataset: Dataset, settings: Settings, now: Instant, options: StartOptions): Promise<{ app: FastifyInstance, edition: number }> {
  const { dataDir, operator, operatorContact } = settings
  const assets = join(dataDir, 'assets')
  await writing(dataDir, async () => {
    await ensureDirectory(dataDir)
    await keepAssets(join(settings.appDir, 'assets'), assets, now)
  })
  const storage = await open(settings)
  try {
    await options.furnish?.(storage, now)
    const publisher = await writing(dataDir, () => createPublisher({ dataset, operator, operatorContact, directory: join(dataDir, 'published') }, storage, now))
    const forms = createFormCatalogue(storage)
    const app = createApp({
      published: publisher,
      appFiles: await loadAppFiles(settings.appDir, assets),
      storage,
      forms,
      now: options.clock ?? (() => new Date().toISOString()),
      isBehindTls: settings.isBehindTls,
      logLevel: settings.logLevel,
      rateLimit: options.rateLimit,
    })
    const followed = followPublications(async (at) => {
      if (await publisher.follow(at) === 'published') forms.refresh()
    }, cause => app.log.error({ err: cause }, 'what is published could not be looked at'), options.publicationInterval)
    app.addHook('onClose', async () => {
      await followed.stop()
      await storage.close()
    })
    return { app, edition: publisher.current().manifest.edition }
  }
  catch (cause) {
    await storage.close()
    throw cause
  }
}

async function open(settings: Settings): Promise<Storage> {
  try {
    return await openStorage(settings)
  }
  catch (cause) {
    if (!(cause instanceof StorageError)) throw cause
    const place = settings.databaseUrl === undefined ? settings.dataDir : 'DATABASE_URL'
    throw new OperatorError(`${cause.message}(${place})`, { cause })
  }
}

async function loadAppFiles(appDir: string, assets: string): Promise<ReadonlyMap<string, StaticFile>> {
  const kept = await loadStaticFiles(assets, '/assets/', () => immutable)
  const built = await loadStaticFiles(appDir, '/', path => path.startsWith('/assets/') ? immutable : revalidated)
  return new Map([...kept, ...built])
}

async function writing<Result>(directory: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action()
  }
  catch (cause) {
    if (cause instanceof OperatorError) throw cause
    if (cause instanceof StorageError) throw new OperatorError(cause.message, { cause })
    throw new OperatorError(`データの置き場所 ${directory} に書き込めません。DATA_DIRで書き込める場所を指定してください(${systemCode(cause)})。`, { cause })
  }
}

async function listen(app: FastifyInstance, settings: Settings): Promise<string> {
  const { host, port } = settings
  try {
    await app.listen({ host, port })
  }
  catch (cause) {
    throw portProblem(cause, settings)
  }
  const address = app.server.address()
  const actualPort = typeof address === 'object' && address ? address.port : port
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actualPort}/`
}
