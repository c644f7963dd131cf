import { describe, expect, it } from 'vitest'
import { checkRegistration } from '../../../src/domain/event/checkRegistration.ts'
import { sampleEvent } from './sampleEvent.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

const check = (people: number, note?: string, event = sampleEvent) =>
  checkRegistration(japanese, event, { format: 1, kind: 'eventRegistration', people, ...(note !== undefined && { note }) }, { name: '見本 花子' }).map(({ at }) => at)

describe('checkRegistration', () => {
  it('takes as many persons as one registration and the event may hold', () => {
    expect([1, 3].map(people => check(people))).toEqual([[], []])
    expect([0, 1.5, 4, Number.NaN].map(people => check(people))).toEqual([['people'], ['people'], ['people'], ['people']])
  })

  it('bounds the note, and demands the personal fields', () => {
    expect(check(1, 'あ'.repeat(1_000))).toEqual([])
    expect(check(1, 'あ'.repeat(1_001))).toEqual(['note'])
    expect(checkRegistration(japanese, sampleEvent, { format: 1, kind: 'eventRegistration', people: 1 }, undefined).map(({ at }) => at)).toEqual(['personal.name'])
  })

  it('takes none for an event that is cancelled or that has no registration here', () => {
    const { id, name, kind, time, place, tags } = sampleEvent
    const plain = { format: 1, version: 1, id, name, kind, time, place, tags, status: 'planned' } as const
    expect(check(1, undefined, { ...sampleEvent, status: 'cancelled' })).toEqual([''])
    expect(check(1, undefined, plain)).toEqual([''])
  })
})
