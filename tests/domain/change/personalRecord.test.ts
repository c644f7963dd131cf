import { describe, expect, it } from 'vitest'
import { exportPersonal } from '../../../src/domain/change/exportPersonal.ts'
import { parsePersonal } from '../../../src/domain/change/parsePersonal.ts'
import { bringPersonal, emptyRecord, foreignFollows, newInFile, personalOf, removeEnd, seeEdition, seenOf, toggleFollow } from '../../../src/domain/change/personalRecord.ts'
import { markOf } from './twoEditions.ts'

const at = '2026-04-01T00:00:00.000Z'
const project = { kind: 'project', id: '01-101' } as const
const held = toggleFollow(emptyRecord, project, at, { edition: 3 })
const brought = {
  follows: [{ ...project, since: '2026-01-01T00:00:00.000Z' }, { kind: 'policy', id: '01', since: at } as const],
  reads: [{ key: '見本', at }], settings: { furigana: true },
}

describe('toggleFollow', () => {
  it('follows, and ends it the second time', () => {
    expect(held.follows).toEqual([{ ...project, since: at, edition: 3 }])
    expect(toggleFollow(held, project, at, { edition: 4 }).follows).toEqual([])
  })

  it('keeps things of another kind with the same id', () => {
    expect(toggleFollow(held, { kind: 'policy', id: project.id }, at, { edition: 3 }).follows).toHaveLength(2)
  })
})

describe('seeEdition', () => {
  it('never goes back', () => {
    expect(seeEdition(seeEdition(emptyRecord, markOf(5)), markOf(3)).seenEdition).toBe(5)
  })

  it('remembers which edition of a number it was', () => {
    const again = { edition: 5, publishedAt: '2027-01-01T00:00:00.000Z' }
    expect(seenOf(seeEdition(seeEdition(emptyRecord, markOf(5)), again))).toEqual(again)
    expect(seenOf(seeEdition(seeEdition(emptyRecord, again), markOf(5)))).toEqual(again)
    expect(seenOf(seeEdition({ ...emptyRecord, seenEdition: 5 }, markOf(5)))).toEqual(markOf(5))
  })
})

describe('removeEnd', () => {
  it('removes one of two things that bore one number', () => {
    const end = (name: string) => ({ kind: 'initiative', id: '01', name, edition: markOf(2) }) as const
    expect(removeEnd({ ...emptyRecord, ended: [end('見本'), end('別の見本')] }, end('見本')).ended).toEqual([end('別の見本')])
    expect(removeEnd(emptyRecord, end('見本')).ended).toEqual([])
  })
})

describe('personalOf', () => {
  it('gives what a file holds, and a file of it brings back the same', () => {
    const text = exportPersonal(personalOf(held), { code: '000000', name: '見本市' }, at)
    expect(JSON.parse(text)).toMatchObject({ version: 2, follows: [{ ...project, edition: 3 }] })
    expect(parsePersonal(text, { code: '000000' })).toMatchObject({ kind: 'personal', data: personalOf(held) })
  })
})

describe('bringPersonal of what has ended', () => {
  const end = { kind: 'project', id: '01-102', name: '見本の事業', edition: markOf(2), since: at } as const
  const file = { follows: [], reads: [], settings: {}, ended: [end, { ...end, id: project.id }] }

  it('takes it in once, but not what is followed here', () => {
    expect(newInFile(held, file, { edition: 7 }).ended).toEqual([end])
    const once = bringPersonal(held, file, { edition: 7 })
    expect(once).toEqual({ ...held, ended: [end] })
    expect(bringPersonal(once, file, { edition: 7 })).toEqual(once)
    expect(newInFile(once, file, { edition: 7 }).ended).toBeUndefined()
  })

  it('is written into a file and read from it', () => {
    const kept = { ...held, ended: [{ ...end, kind: 'division', heir: { id: '見本部 見本課', name: '見本部 見本課' } } as const] }
    const text = exportPersonal(personalOf(kept), { code: '000000', name: '見本市' }, at)
    expect(parsePersonal(text, { code: '000000' })).toMatchObject({ kind: 'personal', data: { ended: kept.ended } })
  })
})

describe('bringPersonal', () => {
  it('adds what a file brings, by the ids of the edition on the phone, and keeps what is there', () => {
    expect(bringPersonal(held, brought, { edition: 7 })).toEqual({
      ...held, reads: brought.reads, settings: brought.settings,
      follows: [{ ...project, since: '2026-01-01T00:00:00.000Z', edition: 3 }, { kind: 'policy', id: '01', since: at, edition: 7 }],
    })
  })

  it('changes nothing more the second time', () => {
    const once = bringPersonal(held, brought, { edition: 7 })
    expect(bringPersonal(once, brought, { edition: 8 })).toEqual(once)
  })
})

describe('foreignFollows', () => {
  const initiative = { kind: 'initiative', id: '3', since: at } as const
  const file = (edition?: number) => ({ follows: [{ ...initiative, ...edition !== undefined && { edition } }, { ...project, since: at, edition: 1 }], reads: [], settings: {} })

  it('are initiatives of another edition than the phone\'s, which are left out', () => {
    expect(foreignFollows(file(6), { edition: 7 })).toMatchObject([initiative])
    expect(newInFile(emptyRecord, file(6), { edition: 7 }).follows).toMatchObject([project])
    expect(bringPersonal(emptyRecord, file(6), { edition: 7 }).follows).toEqual([{ ...project, since: at, edition: 7 }])
  })

  it.each([[7], [undefined]])('are none in a file of the same edition, or of one that did not say: %s', (edition) => {
    expect(foreignFollows(file(edition), { edition: 7 })).toEqual([])
    expect(bringPersonal(emptyRecord, file(edition), { edition: 7 }).follows[0]).toEqual({ ...initiative, edition: 7 })
  })
})

describe('foreignFollows of one number with two contents', () => {
  const initiative = { kind: 'initiative', id: '3', since: at, edition: 7, publishedAt: at } as const

  it('are those of the other content', () => {
    const file = { follows: [initiative], reads: [], settings: {} }
    expect(foreignFollows(file, { edition: 7, publishedAt: '2027-01-01T00:00:00.000Z' })).toEqual([initiative])
    expect(foreignFollows(file, { edition: 7, publishedAt: at })).toEqual([])
  })
})

describe('newInFile', () => {
  it('names only what is not there yet', () => {
    expect(newInFile(held, brought, { edition: 7 })).toEqual({ ...brought, follows: brought.follows.slice(1) })
    expect(newInFile(bringPersonal(held, brought, { edition: 7 }), brought, { edition: 7 })).toEqual({ follows: [], reads: [], settings: {} })
  })
})
