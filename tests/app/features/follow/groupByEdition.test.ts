import { describe, expect, it } from 'vitest'
import { groupByEdition } from '../../../../src/app/features/follow/groupByEdition.ts'
import type { InboxEntry } from '../../../../src/domain/change/inbox.ts'

const subject = { kind: 'project', id: '1', formerId: '1', name: '見本' } as const
const entry = (edition: number, key: string): InboxEntry => ({
  key, isRead: false, edition: { edition, publishedAt: '2026-04-01T00:00:00.000Z' },
  change: { subject, entity: subject, kind: 'ended', entities: [], reach: { project: [], policy: [], basicPolicy: [], pillar: [], division: [], leadingProject: [], initiative: [] } },
})

describe('groupByEdition', () => {
  it('keeps the order of editions and of entries', () => {
    const groups = groupByEdition([entry(3, 'a'), entry(3, 'b'), entry(2, 'c')])
    expect(groups.map(({ edition, entries }) => [edition.edition, entries.map(({ key }) => key)])).toEqual([[3, ['a', 'b']], [2, ['c']]])
  })
})
