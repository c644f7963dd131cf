import { describe, expect, it } from 'vitest'
import { carryFollows } from '../../../src/domain/change/carryFollows.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import type { Follow, FollowKind } from '../../../src/domain/change/follow.ts'
import { heirOf } from '../../../src/domain/change/heirOf.ts'
import { pickChanges } from '../../../src/domain/change/pickChanges.ts'
import { takePicture } from '../../../src/domain/change/takePicture.ts'
import type { ContentsDraft } from './contentsDraft.ts'
import { divisionNamed, draftOf, dropDivision, edited, found, initiativesOf, projectOf, projectsOf, recountInitiatives, renameDivision } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

const follow = (kind: FollowKind, id: string): Follow => ({ kind, id, since: '2026-04-01T00:00:00.000Z' })

const project = found(projectsOf(draftOf(realContents))[0])
const policy = found(realContents.outline.policies.find(each => each.id === project.policyId))
const elsewhere = found(realContents.outline.policies.find(each => each.pillarId !== policy.pillarId))

/** The division that most projects name. */
const busy = found([...realContents.outline.divisions].sort((one, other) => projectsNaming(other.id) - projectsNaming(one.id))[0])
function projectsNaming(id: string): number {
  return realContents.outline.projects.filter(each => each.divisionIds.includes(id)).length
}

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
      .toEqual({ follows: [follow('initiative', '01')], ended: [{ kind: 'initiative', id: '01', name: found(initiativesOf(draftOf(realContents))[0]).name }] })
  })

  it('ends the follow of a project and of a division that are gone, and keeps one that neither dataset has', () => {
    const after = edited(realContents, draft => {
      for (const chunk of draft.policies) chunk.projects = chunk.projects.filter(each => each.id !== project.id)
      draft.outline.divisions.shift()
    })
    const division = found(realContents.outline.divisions[0])
    const gone = [follow('project', project.id), follow('division', division.id)]
    expect(carryFollows([...gone, follow('project', '99-999')], realContents, after)).toEqual({
      follows: [follow('project', '99-999')],
      ended: [{ kind: 'project', id: project.id, name: project.name }, { kind: 'division', id: division.id, name: division.id }],
    })
  })

  it('moves the follow of a division to the one that its projects name now, and follows that once', () => {
    const after = edited(realContents, draft => renameDivision(draft, busy.id, '見本部 見本課'))
    const ended = [{ kind: 'division', id: busy.id, name: busy.id, heir: { id: '見本部 見本課', name: '見本部 見本課' } }]
    expect(carryFollows([follow('division', busy.id)], realContents, after)).toEqual({ follows: [follow('division', '見本部 見本課')], ended })
    expect(carryFollows([follow('division', busy.id), follow('division', '見本部 見本課')], realContents, after).follows).toEqual([follow('division', '見本部 見本課')])
  })
})

describe('heirOf', () => {
  const heirIn = (edit: (draft: ContentsDraft) => void) => {
    const [was, is] = [takePicture(realContents), takePicture(edited(realContents, edit))]
    return heirOf(was, is, busy.id)
  }

  it('is the one division that all projects of the old one name now', () => {
    expect(heirIn(draft => renameDivision(draft, busy.id, '見本部 見本課'))).toEqual({ id: '見本部 見本課', name: '見本部 見本課' })
  })

  it.each<[string, (draft: ContentsDraft) => void]>([
    ['the projects went several ways', (draft) => {
      renameDivision(draft, busy.id, '見本部 見本課')
      draft.outline.divisions.push(divisionNamed('見本部 別の課'))
      found(projectsOf(draft).find(each => each.divisionIds.includes('見本部 見本課'))).divisionIds = ['見本部 別の課']
    }],
    ['no division took them over', draft => dropDivision(draft, busy.id)],
    ['the projects ended too', (draft) => {
      for (const chunk of draft.policies) chunk.projects = chunk.projects.filter(each => !each.divisionIds.includes(busy.id))
      dropDivision(draft, busy.id)
    }],
  ])('is none where %s', (_why, edit) => {
    expect(heirIn(edit)).toBeUndefined()
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

  it('tells who follows a division of its end and of every project that left it', () => {
    const edit = (draft: ContentsDraft) => dropDivision(draft, busy.id)
    const count = projectsOf(draftOf(realContents)).filter(each => each.divisionIds.includes(busy.id)).length
    expect(count).toBeGreaterThan(1)
    expect(picked([follow('division', busy.id)], edit)).toBeGreaterThan(count)
    expect(picked([follow('division', found(realContents.outline.divisions.find(each => each.id !== busy.id && !each.id.includes(busy.section))).id)], draft => { draft.outline.divisions = draft.outline.divisions.filter(each => each.id !== busy.id) })).toBe(0)
  })

  it('does not tell who follows an initiative of the end of the one that had its number before', () => {
    expect(picked([follow('initiative', '02')], withoutFirst)).toBe(0)
  })

  it('picks the end of what is followed, and not what took its number', () => {
    const edit = (draft: ContentsDraft) => {
      withoutFirst(draft)
      found(initiativesOf(draft)[0]).text = '見本'
    }
    expect(picked([follow('initiative', '01')], edit)).toBe(1)
  })
})
