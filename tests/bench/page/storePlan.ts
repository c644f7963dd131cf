import { browserDigest } from '../../../src/outbox/browserDigest.ts'
import { createPlanServer } from '../../../src/app/api/planServer.ts'
import { createDeviceStore } from '../../../src/app/db/deviceStore.ts'
import { PlanDatabase } from '../../../src/app/db/planDatabase.ts'
import { syncPlan } from '../../../src/app/db/syncPlan.ts'
import { isManifestProblem, parseManifest } from '../../../src/domain/delivery/parseManifest.ts'

declare global {
  interface Window {
    /** Fetches all that is to be stored, so that no network is measured; returns its bytes. */
    fetchPlan: () => Promise<number>
    /** Milliseconds for the product to check, stage and flip the whole plan in an empty database. */
    storeAsProduct: () => Promise<number>
    /** Milliseconds to write the same bytes as one value in one transaction. */
    storeRaw: () => Promise<number>
  }
}

const bodies = new Map<string, ArrayBuffer>()

async function keep(path: string): Promise<ArrayBuffer> {
  const body = await (await fetch(path)).arrayBuffer()
  bodies.set(path, body)
  return body
}

window.fetchPlan = async () => {
  const manifest = parseManifest(JSON.parse(new TextDecoder().decode(await keep('/data/manifest.json'))))
  if (isManifestProblem(manifest)) throw new Error(`The manifest is wrong at ${manifest.at}.`)
  const chunks = await Promise.all(manifest.chunks.map(chunk => keep(chunk.path)))
  return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
}

const fromMemory = (path: string): Promise<Response> =>
  Promise.resolve(new Response(bodies.get(path), { headers: { 'content-type': 'application/json' } }))

window.storeAsProduct = async () => {
  const database = new PlanDatabase('bench-product')
  await database.open()
  const store = createDeviceStore(database)
  const server = createPlanServer(fromMemory, browserDigest(crypto))
  const start = performance.now()
  const outcome = await syncPlan({ store, server, now: () => new Date().toISOString(), onProgress: () => undefined })
  const duration = performance.now() - start
  await database.delete()
  if (outcome.kind !== 'updated') throw new Error(`The plan was not stored: ${JSON.stringify(outcome)}`)
  return duration
}

window.storeRaw = async () => {
  const chunks = [...bodies].filter(([path]) => path !== '/data/manifest.json').map(([, body]) => body)
  const all = await new Blob(chunks).arrayBuffer()
  const database = await openRaw('bench-raw')
  const start = performance.now()
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction('raw', 'readwrite')
    writing.objectStore('raw').put(all, 'all')
    writing.oncomplete = () => resolve()
    writing.onabort = () => reject(writing.error ?? new Error('The raw write was given up.'))
  })
  const duration = performance.now() - start
  database.close()
  indexedDB.deleteDatabase('bench-raw')
  return duration
}

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => { opening.result.createObjectStore('raw') }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error(`${name} could not be opened.`))
  })
}
