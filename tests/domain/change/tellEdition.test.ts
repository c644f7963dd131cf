import { describe, expect, it } from 'vitest'
import { changeKey } from '../../../src/domain/change/changeKey.ts'
import { describeEndedFollow } from '../../../src/domain/change/describeEndedFollow.ts'
import { editionPair, type RememberedEdition } from '../../../src/domain/change/editionComparison.ts'
import { inboxOf } from '../../../src/domain/change/inbox.ts'
import { tellEdition } from '../../../src/domain/change/tellEdition.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { edited, found, initiativesOf, recountInitiatives, renameDivision } from './contentsDraft.ts'
import { realContents } from './realContents.ts'
import { changedProjectId, following, markOf, toldTarget, withTarget } from './twoEditions.ts'

const before = { mark: markOf(1), contents: realContents }

describe('tellEdition', () => {
  it('tells everything that changed, and marks what touches a follow', () => {
    const { comparison } = toldTarget
    expect(comparison).toMatchObject({ pair: editionPair(markOf(1), markOf(2)), before: markOf(1), after: markOf(2) })
    expect(comparison.changes).toHaveLength(1)
    expect(comparison.touched).toEqual(comparison.changes.map(changeKey))
  })

  it('marks nothing for somebody who follows something else', () => {
    const other = found(realContents.outline.projects.find(each => each.policyId !== realContents.outline.projects[0]?.policyId)).id
    const { comparison } = tellEdition(following({ kind: 'project', id: other, edition: 1 }), before, { mark: markOf(2), contents: withTarget('見本') })
    expect(comparison.changes).toHaveLength(1)
    expect(comparison.touched).toEqual([])
  })

  it('tells nothing of equal data', () => {
    const { comparison } = tellEdition(following({ kind: 'project', id: changedProjectId, edition: 1 }), before, { mark: markOf(2), contents: structuredClone(realContents) })
    expect(comparison).toMatchObject({ changes: [], touched: [] })
  })

  it('carries a follow to the ids of the later edition, but not one that was made there', () => {
    const shifted = edited(realContents, (draft) => {
      found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.unshift({ ...structuredClone(found(initiativesOf(draft)[3])), name: '見本の制度', text: 'まったく新しい見本', rows: [] })
      recountInitiatives(draft)
    })
    const record = following({ kind: 'initiative', id: '05', edition: 1 }, { kind: 'initiative', id: '02', edition: 2 })
    expect(tellEdition(record, before, { mark: markOf(2), contents: shifted }).record.follows)
      .toMatchObject([{ id: '06', edition: 2 }, { id: '02', edition: 2 }])
  })

  it('tells of the end of what was followed, and ends the follow', () => {
    const without = edited(realContents, (draft) => {
      for (const chunk of draft.policies) chunk.projects = chunk.projects.filter(project => project.id !== changedProjectId)
    })
    const { comparison, record } = tellEdition(following({ kind: 'project', id: changedProjectId, edition: 1 }), before, { mark: markOf(2), contents: without })
    expect(record.follows).toEqual([])
    expect(record.ended).toMatchObject([{ kind: 'project', id: changedProjectId, edition: markOf(2) }])
    expect(comparison.ended).toMatchObject([{ kind: 'project', id: changedProjectId }])
    expect(comparison.changes.filter(change => comparison.touched.includes(changeKey(change))).map(({ kind }) => kind)).toContain('ended')
  })

  it('goes on with the follow where the thing returns, and tells that it is there again', () => {
    const without = edited(realContents, (draft) => {
      for (const chunk of draft.policies) chunk.projects = chunk.projects.filter(project => project.id !== changedProjectId)
    })
    const gone = tellEdition(following({ kind: 'project', id: changedProjectId, edition: 1 }), before, { mark: markOf(2), contents: without }).record
    const { comparison, record } = tellEdition(gone, { mark: markOf(2), contents: without }, { mark: markOf(3), contents: realContents })
    expect(record.ended).toEqual([])
    expect(record.follows).toEqual([{ kind: 'project', id: changedProjectId, since: '2026-01-05T00:00:00.000Z', ...markOf(3) }])
    expect(comparison.changes.filter(change => comparison.touched.includes(changeKey(change))).map(({ kind }) => kind)).toContain('added')
    expect(tellEdition(gone, { mark: markOf(2), contents: without }, { mark: markOf(3), contents: without }).record.ended).toHaveLength(1)
  })

  it('knows an initiative that returns under another number by its name', () => {
    const without = edited(realContents, (draft) => {
      found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.splice(2, 1)
      recountInitiatives(draft)
    })
    const shifted = edited(realContents, (draft) => {
      found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.unshift({ ...structuredClone(found(initiativesOf(draft)[3])), name: '見本の制度', text: 'まったく新しい見本', rows: [] })
      recountInitiatives(draft)
    })
    const gone = tellEdition(following({ kind: 'initiative', id: '03', edition: 1 }), before, { mark: markOf(2), contents: without }).record
    expect(gone).toMatchObject({ follows: [], ended: [{ kind: 'initiative', id: '03' }] })
    const { record } = tellEdition(gone, { mark: markOf(2), contents: without }, { mark: markOf(3), contents: shifted })
    expect(record).toMatchObject({ follows: [{ kind: 'initiative', id: '04' }], ended: [] })
  })

  it('leaves ended what is not the thing that ended, though it bears its number', () => {
    const end = { kind: 'project', id: changedProjectId, name: '別の見本', edition: markOf(1) } as const
    const { record } = tellEdition({ ...following(), ended: [end] }, before, { mark: markOf(2), contents: withTarget('見本') })
    expect(record).toMatchObject({ follows: [], ended: [end] })
  })

  it('moves the follow of a renamed division, and tells where it went', () => {
    const division = found(found(realContents.outline.projects[0]).divisionIds[0])
    const renamed = edited(realContents, draft => renameDivision(draft, division, '見本部 見本課'))
    const { comparison, record } = tellEdition(following({ kind: 'division', id: division, edition: 1 }), before, { mark: markOf(2), contents: renamed })
    expect(record.follows).toMatchObject([{ kind: 'division', id: '見本部 見本課', ...markOf(2) }])
    expect(record.ended?.map(end => describeEndedFollow(japanese, end))).toEqual([`フォローしていた担当課「${division}」は、この版の計画にありません。担当していた事業は、いま「見本部 見本課」の担当です。フォローもそちらに移しました。`])
    const [entry] = inboxOf([comparison], []).filter(({ ended }) => ended)
    expect(entry?.ended).toMatchObject({ id: division, heir: { id: '見本部 見本課' } })
  })

  it('carries a follow from one content of a number to the other, once', () => {
    const shifted = edited(realContents, (draft) => {
      found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.unshift({ ...structuredClone(found(initiativesOf(draft)[3])), name: '見本の制度', text: 'まったく新しい見本', rows: [] })
      recountInitiatives(draft)
    })
    const again = { edition: 1, publishedAt: '2027-01-01T00:00:00.000Z' }
    const carried = (follow: RememberedEdition) => tellEdition(following({ kind: 'initiative', id: '05', ...follow }), before, { mark: again, contents: shifted }).record.follows
    expect(carried(markOf(1))).toMatchObject([{ id: '06', ...again }])
    expect(carried({ edition: 1 })).toMatchObject([{ id: '06', ...again }])
    expect(carried(again)).toMatchObject([{ id: '05', ...again }])
  })
})
