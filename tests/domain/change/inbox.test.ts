import { describe, expect, it } from 'vitest'
import { comparisonsSince, inboxOf, markRead } from '../../../src/domain/change/inbox.ts'
import { tellEdition } from '../../../src/domain/change/tellEdition.ts'
import { realContents } from './realContents.ts'
import { changedProjectId, following, markOf, toldTarget, withTarget } from './twoEditions.ts'

const { comparison: second, record } = toldTarget
const edition = (number: number, text: string) => ({ mark: markOf(number), contents: withTarget(text) })
const third = tellEdition(record, edition(2, '見本の目標'), edition(3, '別の目標')).comparison
const untouched = tellEdition(following(), { mark: markOf(1), contents: realContents }, edition(2, '見本の目標')).comparison
const later = '2026-12-01T00:00:00.000Z'

describe('inboxOf', () => {
  it('gives what touches a follow, of the latest edition first, unread', () => {
    const inbox = inboxOf([second, third], [])
    expect(inbox.map(entry => [entry.edition.edition, entry.isRead])).toEqual([[3, false], [2, false]])
  })

  it('leaves out what touches none', () => {
    expect(inboxOf([untouched], [])).toEqual([])
  })

  it('does not take a change for read that was read before its edition came, and only reads the same', () => {
    const back = tellEdition(record, edition(3, '見本'), { mark: markOf(4), contents: realContents }).comparison
    const [again] = inboxOf([{ ...second, after: markOf(5) }], [])
    const reads = markRead(record, inboxOf([second], []), '2026-03-15T00:00:00.000Z').reads
    expect(inboxOf([second], reads)[0]?.isRead).toBe(true)
    expect(inboxOf([{ ...second, after: markOf(5) }, back], reads).map(entry => entry.isRead)).toEqual([false, false])
    expect(again?.key).toBe(reads[0]?.key)
  })
})

describe('markRead', () => {
  it('marks only what was opened', () => {
    const [first] = inboxOf([second, third], [])
    const { reads } = markRead(record, first ? [first] : [], later)
    expect(inboxOf([second, third], reads).map(entry => entry.isRead)).toEqual([true, false])
  })

  it('counts on a phone whose clock is behind', () => {
    const inbox = inboxOf([second], [])
    const { reads } = markRead(record, inbox, '2020-01-01T00:00:00.000Z')
    expect(inboxOf([second], reads)[0]?.isRead).toBe(true)
  })

  it('keeps the time of a first reading', () => {
    const inbox = inboxOf([second], [])
    const once = markRead(record, inbox, later)
    expect(markRead(once, inbox, '2027-01-01T00:00:00.000Z')).toEqual(once)
  })
})

describe('comparisonsSince', () => {
  it('gives the editions after the one that was looked at, latest first', () => {
    expect(comparisonsSince([second, third], { edition: 0 })).toEqual([third, second])
    expect(comparisonsSince([second, third], { edition: 2 })).toEqual([third])
    expect(comparisonsSince([second, third], { edition: 3 })).toEqual([])
  })

  it('tells apart two editions of one number by when they were published', () => {
    const again = { ...second, after: { edition: 2, publishedAt: '2027-01-01T00:00:00.000Z' } }
    expect(comparisonsSince([second, again], second.after)).toEqual([again])
    expect(comparisonsSince([second, again], again.after)).toEqual([])
    expect(comparisonsSince([second, again], { edition: 1 })).toEqual([again, second])
  })

  it('leaves out an edition that changed nothing', () => {
    const same = tellEdition(following({ kind: 'project', id: changedProjectId, edition: 1 }), { mark: markOf(1), contents: realContents }, { mark: markOf(2), contents: realContents })
    expect(comparisonsSince([same.comparison], { edition: 0 })).toEqual([])
  })
})
