import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sqliteFile } from '../../../src/storage/openStorage.ts'
import type { CityPlace } from '../cityPlace.ts'

const groupSize = 10_000
const copied = 'kind, form_kind, form_id, form_version, hash, secret_hash, content, received_at, sealed_at, clock_offset_ms, is_late, state'

/** Publishes a survey `many` and stores so many answers: the first as the server does, the others as copies of its row, in groups. */
export async function storeManyAnswers(place: CityPlace, count: number): Promise<void> {
  await place.storage.publications.publish({
    kind: 'survey', id: 'many', version: 1, publishedAt: place.now,
    document: {
      form: { format: 1, id: 'many', version: 1, title: { ja: '見本' }, defaultLanguage: 'ja', languages: ['ja'], items: [{ type: 'text', name: 'q' }], lists: {} },
      window: { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-07-01T00:00:00.000Z', rule: 'received-by' }, access: 'open',
    },
  })
  await place.send({
    form: { kind: 'surveyResponse', id: 'many', version: 1 },
    content: { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: place.now, answers: { q: 'あ'.repeat(200) } },
  })
  const database = new Database(join(place.directory, sqliteFile))
  const copy = database.prepare(`
    WITH RECURSIVE numbers (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
    INSERT INTO submissions (id, root_id, receipt_number, ${copied})
    SELECT 'copy-' || n, 'copy-' || n, receipt_number || '-' || n, ${copied} FROM (SELECT * FROM submissions LIMIT 1), numbers`)
  for (let from = 2; from <= count; from += groupSize) copy.run(from, Math.min(from + groupSize - 1, count))
  database.close()
}

/** What an action gave, and by how many megabytes the heap had grown at most while it ran. */
export async function peakHeapWhile<Outcome>(action: () => Promise<Outcome>): Promise<{ readonly outcome: Outcome, readonly grown: number }> {
  const start = process.memoryUsage().heapUsed
  let most = start
  const timer = setInterval(() => { most = Math.max(most, process.memoryUsage().heapUsed) }, 20)
  try {
    const outcome = await action()
    return { outcome, grown: (Math.max(most, process.memoryUsage().heapUsed) - start) / 1024 / 1024 }
  } finally {
    clearInterval(timer)
  }
}
