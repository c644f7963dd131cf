import { describe, expect, it } from 'vitest'
import { csvPieces, jsonPieces } from '../../../src/city/exports/exportPieces.ts'
import { planExport } from '../../../src/city/exports/exportPlan.ts'
import { gatherPieces } from '../../../src/city/exports/writeStream.ts'
import type { Publication } from '../../../src/domain/participation/publication.ts'
import type { StoredSubmission } from '../../../src/storage/storage.ts'
import { safeCell } from '../../../src/city/exports/exportColumn.ts'

const many = 250_000
const publication: Publication<'survey'> = {
  kind: 'survey', id: 's', version: 1, publishedAt: '2026-01-01T00:00:00.000Z', state: {},
  document: {
    form: { format: 1, id: 's', version: 1, title: { ja: '見本' }, defaultLanguage: 'ja', languages: ['ja'], items: [{ type: 'text', name: 'q' }], lists: {} },
    window: { opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2026-02-01T00:00:00.000Z', rule: 'received-by' }, access: 'open',
  },
}

async function* submissions(count: number): AsyncGenerator<StoredSubmission> {
  for (let index = 0; index < count; index++) {
    yield await Promise.resolve({
      receipt: { format: 1, id: String(index), kind: 'surveyResponse', formId: 's', number: 'K7QM-2F8D-X0RT', receivedAt: '2026-01-05T00:00:00.000Z', hash: '', isLate: false },
      kind: 'surveyResponse', form: { kind: 'surveyResponse', id: 's', version: 1 }, state: 'received',
      content: JSON.stringify({ format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-01-05T00:00:00.000Z', answers: { q: `${'あ'.repeat(200)}${index}` } }),
      secretHash: '', sealedAt: '2026-01-05T00:00:00.000Z', clockOffsetMs: 0, rootId: String(index),
    })
  }
}

/** The largest piece, how much there was, and by how much the heap had grown at most, in megabytes. */
async function drain(pieces: AsyncIterable<string>): Promise<{ largest: number, written: number, grown: number }> {
  const start = process.memoryUsage().heapUsed
  let [largest, written, most, count] = [0, 0, start, 0]
  for await (const piece of gatherPieces(pieces)) {
    largest = Math.max(largest, piece.length)
    written += piece.length
    if (count++ % 50 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
  }
  return { largest, written, grown: (most - start) / 1024 / 1024 }
}

describe('csvPieces and jsonPieces', () => {
  it.each([
    ['csv', () => csvPieces(submissions(many), planExport([publication], false), { isWithPersonal: false, isAll: false })],
    ['json', () => jsonPieces(submissions(many), { isWithPersonal: false, isAll: false })],
  ])('write 250,000 answers as %s in pieces, and hold none of them', async (_format, pieces) => {
    const { largest, written, grown } = await drain(pieces())
    expect(written).toBeGreaterThan(many * 200)
    expect(largest).toBeLessThan(128 * 1024)
    expect(grown).toBeLessThan(150)
  }, 120_000)
})

describe('safeCell', () => {
  it.each([['=1+1', '\'=1+1'], ['+81', '\'+81'], ['@x', '\'@x'], ['＝x', '\'＝x'], ['\t=x', '\'\t=x'], ['-a', '\'-a'], ['-5', '-5'], ['3-5', '3-5'], ['', ''], ['ふつうの文', 'ふつうの文']])('makes %j into %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell)
  })
})
