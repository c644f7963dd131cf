import { mkdirSync } from 'node:fs'
import { createApp } from '../../../src/server/createApp.ts'
import { createFormCatalogue } from '../../../src/server/submissions/formCatalogue.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { NewSubmission, Storage } from '../../../src/storage/storage.ts'
import { revalidated } from '../../../src/server/staticFile.ts'
import { sampleSurvey, spring } from '../../storage/samples.ts'

/** A server of the intake alone, in a process of its own: `serveIntake.ts DIRECTORY stored|empty`; the same route, with and without storage. */
const [, , dataDir = '', mode = 'stored'] = process.argv

mkdirSync(dataDir, { recursive: true })
const storage = await openStorage({ dataDir, databaseUrl: process.env['DATABASE_URL'] })
if (!await storage.publications.latest('survey', 'park')) await storage.publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey() })

const withoutStorage = ({ sealed, number, receivedAt, isLate }: NewSubmission) => ({
  kind: 'stored', isNew: true,
  receipt: { format: 1, id: sealed.id, kind: sealed.kind, formId: sealed.form.id, number, receivedAt, hash: sealed.hash, isLate },
} as const)
const served: Storage = mode === 'empty'
  ? { ...storage, submissions: { ...storage.submissions, find: () => Promise.resolve(undefined), accept: submission => Promise.resolve(withoutStorage(submission)) } }
  : storage
const nothing = { mediaType: 'text/plain', cacheControl: revalidated, tag: '', bodies: { identity: Buffer.alloc(0) } }
const app = createApp({
  published: { current: () => ({ manifest: { format: 1, edition: 1, publishedAt: spring, city: { code: '000000', name: '見本市' }, chunks: [] }, files: new Map(), eventsFeed: nothing }) },
  appFiles: new Map(),
  storage: served,
  forms: createFormCatalogue(storage),
  now: () => new Date().toISOString(),
  isBehindTls: false,
  logLevel: 'warn',
  // Every request comes from this machine here: the limit for one address would be what is measured.
  rateLimit: process.env['NO_LIMIT'] === '1' ? { burst: 1e9, perSecond: 1e9 } : undefined,
})
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) })
const address = app.server.address()
process.stdout.write(`port ${typeof address === 'object' && address ? address.port : 0}\n`)
