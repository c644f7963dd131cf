import { describe, expect, it } from 'vitest'
import { groupByEdition } from '../../../../src/app/features/follow/groupByEdition.ts'
import type { InboxEntry } from '../../../../src/domain/change/inbox.ts'

const subject = { kind: 'project', id: '1', formerId: '1', name: '見本' } as const
const entry = (edition: number, key: string, publishedAt = '2026-04-01T00:00:00.000Z'): InboxEntry => ({
  key, isRead: false, edition: { edition, publishedAt },
  change: { subject, entity: subject, kind: 'ended', entities: [], reach: { project: [], policy: [], basicPolicy: [], pillar: [], division: [], leadingProject: [], initiative: [] } },
})

describe('groupByEdition', () => {
  it('keeps the order of editions and of entries', () => {
    const groups = groupByEdition([entry(3, 'a'), entry(3, 'b'), entry(2, 'c')])
    expect(groups.map(({ edition, entries }) => [edition.edition, entries.map(({ key }) => key)])).toEqual([[3, ['a', 'b']], [2, ['c']]])
  })

  it('keeps two editions of one number apart', () => {
    const groups = groupByEdition([entry(3, 'a', '2026-05-01T00:00:00.000Z'), entry(3, 'b')])
    expect(groups.map(({ entries }) => entries.map(({ key }) => key))).toEqual([['a'], ['b']])
  })
})
