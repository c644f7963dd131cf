import { describe, expect, it } from 'vitest'
import { ofPlan } from '../../../src/app/ui/text/words.ts'
import { describeFollow } from '../../../src/app/changes/describeFollow.ts'
import { loadFollowPlaces } from '../../../src/app/changes/loadFollowPlaces.ts'
import type { FollowKind } from '../../../src/domain/change/follow.ts'
import { sampleSurveyEntry } from '../../domain/change/participationContents.ts'
import { workshop } from '../../fixtures/participation/sampleEvents.ts'
import { realPlan } from '../features/realPlan.ts'

const places = await loadFollowPlaces(realPlan)

describe('describeFollow', () => {
  it.each<[FollowKind, string, string, string]>([
    ['project', '24-101', '事業24-101', '/projects/24-101'],
    ['policy', '24', '施策24', '/policies/24'],
    ['pillar', '3', 'まちづくり目標', '/plan/3'],
    ['initiative', '01', '市民参加の取り組み', '/participation/initiatives/01'],
  ])('names a %s and leads to it', (kind, id, word, to) => {
    const described = describeFollow({ kind, id }, places)
    expect(described).toMatchObject({ kind: word, to })
    expect(described.name).not.toBe('')
  })

  it('names a division with its department', () => {
    const id = '経済環境部 商工観光課'
    expect(describeFollow({ kind: 'division', id }, places)).toEqual({ kind: '担当課', name: ofPlan(id), to: `/divisions/${encodeURIComponent(id)}` })
  })

  it('names what there is to take part in', () => {
    const open = { ...places, surveys: [sampleSurveyEntry], events: [workshop] }
    expect(describeFollow({ kind: 'survey', id: 'koen' }, open)).toEqual({ kind: 'アンケート', name: ofPlan('公園についてのアンケート'), to: '/surveys/koen' })
    expect(describeFollow({ kind: 'event', id: workshop.id }, open)).toEqual({ kind: '催し', name: ofPlan(workshop.name), to: `/events/${workshop.id}` })
  })

  it.each<FollowKind>(['project', 'policy', 'pillar', 'division', 'initiative', 'call', 'survey', 'event'])('leads nowhere when a %s is not in the plan', (kind) => {
    expect(describeFollow({ kind, id: '見本' }, places)).toMatchObject({ name: '見本', to: undefined })
  })
})
