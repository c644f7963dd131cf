import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishDocument } from '../../src/city/publishDocument.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { sampleSurvey, spring } from '../storage/samples.ts'

const survey = { kind: 'survey', id: 'park', build: (version: number) => sampleSurvey(version) } as const

/** A storage in which another publishes the same just before one of the looks at what stands. */
function overtakenAt(storage: Storage, look: 'latest' | 'lastVersion'): Storage {
  const { publications } = storage
  const publishFirst = async (): Promise<void> => {
    if (await publications.lastVersion('survey', 'park') === 0) await publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey(1) })
  }
  return { ...storage, publications: {
    ...publications,
    async latest(kind, id) {
      if (look === 'latest') await publishFirst()
      return publications.latest(kind, id)
    },
    async lastVersion(kind, id) {
      // The other look may have been taken by now.
      await publications.latest(kind, id)
      if (look === 'lastVersion') await publishFirst()
      return publications.lastVersion(kind, id)
    },
  } }
}

describe('publishDocument', () => {
  it.each(['latest', 'lastVersion'] as const)('publishes nothing a second time that another publishes before its look at %s', async (look) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'storage-'))
    const storage = await openStorage({ dataDir })
    try {
      expect(await publishDocument(overtakenAt(storage, look), survey, spring)).toEqual({ version: 1, change: 'same' })
      expect(await storage.publications.lastVersion('survey', 'park')).toBe(1)
    }
    finally {
      await storage.close()
      rmSync(dataDir, { recursive: true })
    }
  })
})
