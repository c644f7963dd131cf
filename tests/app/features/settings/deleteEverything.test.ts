import { describe, expect, it } from 'vitest'
import { deleteEverything, type StoredParts } from '../../../../src/app/features/settings/deleteEverything.ts'

/** A browser that notes what is deleted. */
function browser(overrides: Partial<StoredParts> = {}) {
  const deleted: string[] = []
  const note = (what: string) => {
    deleted.push(what)
    return Promise.resolve(true)
  }
  const parts: StoredParts = {
    deletePlan: async () => {
      await note('plan')
    },
    caches: { keys: () => Promise.resolve(['shell', 'old shell']), delete: note },
    workers: undefined,
    clearMarks: () => void note('marks'),
    ...overrides,
  }
  return { deleted, parts }
}

describe('deleteEverything', () => {
  it('deletes the plan, every cache and every mark', async () => {
    const { deleted, parts } = browser()
    expect(await deleteEverything(parts)).toBe('deleted')
    expect(deleted.toSorted()).toEqual(['marks', 'old shell', 'plan', 'shell'])
  })

  it('deletes follows and read marks only when asked', async () => {
    const { deleted, parts } = browser()
    expect(await deleteEverything({ ...parts, deletePersonal: () => Promise.resolve(void deleted.push('follows')) })).toBe('deleted')
    expect(deleted).toContain('follows')
  })

  it('deletes what was written only when asked, and says when the storage refuses', async () => {
    const { parts } = browser()
    expect(await deleteEverything({ ...parts, deleteWords: () => Promise.resolve({ kind: 'deleted' }) })).toBe('deleted')
    expect(await deleteEverything({ ...parts, deleteWords: () => Promise.resolve({ kind: 'failed' }) })).toBe('incomplete')
  })

  it('deletes the plan on a connection without caches and workers', async () => {
    const { deleted, parts } = browser({ caches: undefined })
    expect(await deleteEverything(parts)).toBe('deleted')
    expect(deleted.toSorted()).toEqual(['marks', 'plan'])
  })

  it('goes on when one part refuses, and says so', async () => {
    const { deleted, parts } = browser({
      clearMarks: () => {
        throw new Error('blocked')
      },
    })
    expect(await deleteEverything(parts)).toBe('incomplete')
    expect(deleted.toSorted()).toEqual(['old shell', 'plan', 'shell'])
  })
})
