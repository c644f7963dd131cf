import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Instant } from '../domain/delivery/instant.ts'
import { compress } from './compress.ts'
import { createApp } from './createApp.ts'
import { ensureDirectory } from '../operator/ensureDirectory.ts'
import { holdPort, portProblem } from './holdPort.ts'
import { keepAssets } from './keepAssets.ts'
import { loadStaticFiles } from './loadStaticFiles.ts'
import { OperatorError, systemCode } from '../operator/OperatorError.ts'
import { publishDataset } from './publishDataset.ts'
import { readDataset, type Dataset } from './readDataset.ts'
import type { Settings } from './readSettings.ts'
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

/** Takes the port, publishes the city's dataset, reads all that is served, and listens. Throws an {@link OperatorError} for what an operator can mend. */
export async function startServer(settings: Settings, now: Instant): Promise<RunningServer> {
  if (!existsSync(join(settings.appDir, 'index.html'))) throw new OperatorError(`アプリが ${settings.appDir} にありません。npm run build で作ってから起動してください。`)
  const dataset = await readDataset(join(settings.cityDir, 'dataset'))
  const letPortGo = await holdPort(settings)
  const { app, edition } = await publish(dataset, settings, now).finally(letPortGo)
  const allAnswered = trackAnswers(app)
  return { app, url: await listen(app, settings), edition, allAnswered }
}

async function publish(dataset: Dataset, settings: Settings, now: Instant): Promise<{ app: FastifyInstance, edition: number }> {
  const published = join(settings.dataDir, 'published')
  const assets = join(settings.dataDir, 'assets')
  const { edition } = await writing(settings.dataDir, async () => {
    await ensureDirectory(settings.dataDir)
    await keepAssets(join(settings.appDir, 'assets'), assets, now)
    return publishDataset(dataset, settings.operator, published, now)
  })
  const app = createApp({
    edition,
    dataFiles: await loadDataFiles(published),
    appFiles: await loadAppFiles(settings.appDir, assets),
    isBehindTls: settings.isBehindTls,
    logLevel: settings.logLevel,
  })
  return { app, edition }
}

/** The manifest alone is compressed here: beside it on disk, compressed forms could be of another edition. */
async function loadDataFiles(published: string): Promise<ReadonlyMap<string, StaticFile>> {
  const path = '/data/manifest.json'
  const files = await loadStaticFiles(published, '/data/', () => immutable)
  const manifest = files.get(path)
  if (!manifest) return files
  const { br, gz } = await compress(manifest.bodies.identity)
  return files.set(path, { ...manifest, cacheControl: revalidated, bodies: { ...manifest.bodies, br, gzip: gz } })
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
