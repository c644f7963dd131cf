import { describe, expect, it } from 'vitest'
import { carryFollows } from '../../../src/domain/change/carryFollows.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import type { Follow, FollowKind } from '../../../src/domain/change/follow.ts'
import { pickChanges } from '../../../src/domain/change/pickChanges.ts'
import type { ContentsDraft } from './contentsDraft.ts'
import { draftOf, edited, found, initiativesOf, projectOf, projectsOf, recountInitiatives } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

const follow = (kind: FollowKind, id: string): Follow => ({ kind, id, since: '2026-04-01T00:00:00.000Z' })

const project = found(projectsOf(draftOf(realContents))[0])
const policy = found(realContents.outline.policies.find(each => each.id === project.policyId))
const elsewhere = found(realContents.outline.policies.find(each => each.pillarId !== policy.pillarId))

/** Puts an initiative before all others, or takes the first away. */
const shifted = (draft: ContentsDraft) => {
  found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.unshift({ ...structuredClone(found(initiativesOf(draft)[3])), name: '見本の制度', text: 'まったく新しい見本', rows: [] })
  recountInitiatives(draft)
}
const withoutFirst = (draft: ContentsDraft) => {
  found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.shift()
  recountInitiatives(draft)
}

describe('carryFollows', () => {
  it('keeps what the city numbers', () => {
    const follows = [follow('project', project.id), follow('policy', policy.id), follow('pillar', policy.pillarId), follow('division', found(project.divisionIds[0])), follow('initiative', '05')]
    expect(carryFollows(follows, realContents, realContents)).toEqual({ follows, ended: [] })
  })

  it('goes with the words of an initiative that gets another number', () => {
    expect(carryFollows([follow('initiative', '05')], realContents, edited(realContents, shifted)).follows).toEqual([follow('initiative', '06')])
  })

  it('tells apart what is there no more from what takes its number', () => {
    expect(carryFollows([follow('initiative', '01'), follow('initiative', '02')], realContents, edited(realContents, withoutFirst)))
      .toEqual({ follows: [follow('initiative', '01')], ended: [follow('initiative', '01')] })
  })

  it('ends the follow of a project and of a division that are gone, and keeps one that neither dataset has', () => {
    const after = edited(realContents, draft => {
      for (const chunk of draft.policies) chunk.projects = chunk.projects.filter(each => each.id !== project.id)
      draft.outline.divisions.shift()
    })
    const gone = [follow('project', project.id), follow('division', found(realContents.outline.divisions[0]).id)]
    expect(carryFollows([...gone, follow('project', '99-999')], realContents, after)).toEqual({ follows: [follow('project', '99-999')], ended: gone })
  })
})

describe('pickChanges', () => {
  const picked = (follows: readonly Follow[], edit: (draft: ContentsDraft) => void) => {
    const after = edited(realContents, edit)
    return pickChanges(compareDatasets(realContents, after), carryFollows(follows, realContents, after)).length
  }
  const editTarget = (draft: ContentsDraft) => { found(projectOf(draft, project.id).sheets[0]?.indicators[0]?.targets[0]).value = { kind: 'text', text: '見本' } }

  it.each<[string, Follow, number]>([
    ['the project', follow('project', project.id), 1],
    ['its policy', follow('policy', policy.id), 1],
    ['its pillar', follow('pillar', policy.pillarId), 1],
    ['its division', follow('division', found(project.divisionIds[0])), 1],
    ['another policy', follow('policy', elsewhere.id), 0],
    ['another pillar', follow('pillar', elsewhere.pillarId), 0],
    ['an initiative', follow('initiative', '01'), 0],
  ])('picks the change of a target for who follows %s: %#', (_name, by, count) => {
    expect(picked([by], editTarget)).toBe(count)
  })

  it('picks a change once for who follows it in several ways', () => {
    expect(picked([follow('project', project.id), follow('policy', policy.id)], editTarget)).toBe(1)
  })

  it('picks the changes of an initiative by its number of now', () => {
    const edit = (draft: ContentsDraft) => {
      shifted(draft)
      found(initiativesOf(draft).find(initiative => initiative.id === '06')).text = '見本'
    }
    expect(picked([follow('initiative', '05')], edit)).toBe(1)
    expect(picked([follow('initiative', '06')], edit)).toBe(0)
  })

  it('picks the end of what is followed, and not what took its number', () => {
    const edit = (draft: ContentsDraft) => {
      withoutFirst(draft)
      found(initiativesOf(draft)[0]).text = '見本'
    }
    expect(picked([follow('initiative', '01')], edit)).toBe(1)
  })
})
