import { beforeEach, describe, expect, it } from 'vitest'
import type { ManifestChunk } from '../../src/domain/delivery/manifest.ts'
import { chunkPath } from '../../src/domain/delivery/manifest.ts'
import { checkPlan } from './checkPlan.ts'
import { createPlanHistory, type Look, type PlanHistory } from './planHistory.ts'

const phone = 'phone-0'
const chunk = (name: string, hash: string, isDeferred?: true): ManifestChunk => ({ name, hash, bytes: 2, path: chunkPath(name, hash), ...isDeferred && { isDeferred } })
/** An edition of two texts and the readings, whose hashes end with its number. */
const chunksOf = (edition: number): readonly ManifestChunk[] => [chunk('outline', `o${edition}`), chunk('overview', `v${edition}`), chunk('readings', `r${edition}`, true)]

describe('checkPlan', () => {
  let history: PlanHistory
  const publish = (edition: number, publishedAt = '2026-03-01T00:00:00.000Z'): void =>
    history.published({ format: 1, edition, publishedAt, city: { code: '000000', name: '見本市' }, chunks: chunksOf(edition) })
  const whole = (edition: number): [string, string][] => [['outline', `o${edition}`], ['overview', `v${edition}`]]
  const read = (edition: number, hashes = whole(edition), place: 'device' | 'session' = 'device'): Look => ({ kind: 'read', edition, place, hashes: new Map(hashes) })
  const open = (page: number): void => history.note({ kind: 'opened', phone, page })
  const look = (page: number, seen: Look, hasStorageFailed = false): void => history.note({ kind: 'looked', phone, page, look: seen, hasStorageFailed })
  const missing: Look = { kind: 'missing' }

  beforeEach(() => {
    history = createPlanHistory()
    publish(1)
    publish(2)
    open(1)
  })

  it('finds nothing where a page shows whole editions, each newer than the one before, and the next page what was kept', () => {
    look(1, { kind: 'loading' })
    look(1, read(1))
    look(1, read(2, [...whole(2), ['readings', 'r2']]))
    open(2)
    look(2, read(2))
    look(2, read(2, whole(2)))
    expect(checkPlan(history)).toEqual({ editions: 2, looks: 5, inMemory: 0, without: 1, broken: [] })
  })

  it.each<readonly [string, () => void]>([
    ['two editions under one number', () => publish(2, '2026-03-02T00:00:00.000Z')],
    ['an edition with a lower number than the one before', () => publish(1)],
    ['an edition that was never published', () => look(1, read(3))],
    ['a mix of two editions', () => look(1, read(2, [['outline', 'o1'], ['overview', 'v2']]))],
    ['half of an edition', () => look(1, read(2, [['outline', 'o2']]))],
    ['an altered text', () => look(1, read(2, [['outline', 'o2'], ['overview', 'altered']]))],
    ['altered readings', () => look(1, read(2, [...whole(2), ['readings', 'r1']]))],
    ['a chunk that is not of the edition', () => look(1, read(2, [...whole(2), ['call-green', 'c2']]))],
    ['an older edition on the page that has shown a newer one', () => {
      look(1, read(2))
      look(1, read(1))
    }],
    ['an older edition on the next page', () => {
      look(1, read(2))
      open(2)
      look(2, read(1))
    }],
    ['an older edition on another page, though the city has answered it', () => {
      open(2)
      look(2, read(1))
      look(1, read(2))
      history.note({ kind: 'answered', phone, page: 2 })
      look(2, read(1))
    }],
    ['an older edition than an earlier version of the app had left', () => {
      history.note({ kind: 'left', phone: 'phone-1', edition: 2 })
      history.note({ kind: 'opened', phone: 'phone-1', page: 1 })
      history.note({ kind: 'looked', phone: 'phone-1', page: 1, look: read(1), hasStorageFailed: false })
    }],
    ['nothing where an edition was kept', () => {
      look(1, read(1))
      open(2)
      look(2, missing)
    }],
    ['an edition in memory where one was kept', () => {
      look(1, read(1))
      open(2)
      look(2, read(2, whole(2), 'session'))
    }],
    ['nothing any more on a page that has shown an edition', () => {
      look(1, read(1))
      look(1, missing)
    }],
    ['what cannot be read', () => look(1, { kind: 'unreadable', error: 'outline' })],
    ['what cannot be read by a page that was open before the storage lost something, and was read anew since', () => {
      history.note({ kind: 'damaged', phone })
      open(2)
      look(2, read(1))
      look(2, { kind: 'unreadable', error: 'outline' })
    }],
  ])('finds %s', (_case, happens) => {
    happens()
    expect(checkPlan(history).broken).toHaveLength(1)
  })

  it('takes for good that another page still shows the edition of before, until the city has answered it', () => {
    open(2)
    look(2, read(1))
    look(1, read(2))
    look(2, read(1))
    expect(checkPlan(history).broken).toEqual([])
  })

  it('takes for good what a page shows whose storage has failed, or has lost something, but for an edition that is not whole', () => {
    look(1, read(1))
    open(2)
    look(2, missing, true)
    look(2, read(1, whole(1), 'session'), true)
    history.note({ kind: 'damaged', phone })
    open(3)
    look(3, { kind: 'unreadable', error: 'outline' })
    expect(checkPlan(history)).toMatchObject({ inMemory: 1, without: 2, broken: [] })
    history.note({ kind: 'damaged', phone })
    look(3, read(1))
    open(4)
    look(4, { kind: 'unreadable', error: 'outline' })
    expect(checkPlan(history)).toMatchObject({ broken: [] })
    look(3, read(1, [['outline', 'o1']]), true)
    expect(checkPlan(history).broken).toHaveLength(1)
  })

  it('takes for good an older edition, or none, where the browser threw the storage away', () => {
    look(1, read(2))
    history.note({ kind: 'thrownAway', phone })
    open(2)
    look(2, missing)
    look(2, read(1))
    expect(checkPlan(history).broken).toEqual([])
  })
})
