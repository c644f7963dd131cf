import { describe, expect, it } from 'vitest'
import { groupByPillar } from '../../../../src/app/features/follow/groupByPillar.ts'
import type { Change } from '../../../../src/domain/change/change.ts'
import { plainWords } from '../../../../src/app/ui/text/words.ts'

const subject = { kind: 'project', id: '1', formerId: '1', name: '見本' } as const
const changeIn = (...pillar: readonly string[]): Change => ({
  subject, entity: subject, kind: 'ended', entities: [],
  reach: { project: [], policy: [], basicPolicy: [], pillar, division: [], leadingProject: [], initiative: [] },
})
const mark = { edition: 1, publishedAt: '2026-04-01T00:00:00.000Z' }

describe('groupByPillar', () => {
  it('puts changes below the pillar, in the plan\'s order, and those of none last', () => {
    const comparisons = [{ pair: '', before: mark, after: mark, touched: [], changes: [changeIn(), changeIn('2'), changeIn('1'), changeIn('2', '1')] }]
    const groups = groupByPillar(comparisons, [{ id: '1', name: '甲力' }, { id: '2', name: '乙力' }, { id: '3', name: '丙力' }])
    expect(groups.map(({ title, changes }) => [plainWords(title), changes.length])).toEqual([['甲力', 2], ['乙力', 1], ['計画全体と市民参加', 1]])
  })
})
