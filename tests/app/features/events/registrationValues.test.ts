import { describe, expect, it } from 'vitest'
import { frozenEvent } from '../../../../src/app/features/events/frozenEvent.ts'
import { placeRegistrationFault } from '../../../../src/app/features/events/registrationSteps.ts'
import { isBlankRegistration, readRegistrationValues, registrationOf } from '../../../../src/app/features/events/registrationValues.ts'
import { checkRegistration } from '../../../../src/domain/event/checkRegistration.ts'
import { forum, workshop } from '../../../fixtures/participation/sampleEvents.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'

describe('readRegistrationValues', () => {
  it('begins with one person', () => {
    expect(readRegistrationValues({})).toEqual({ people: 1, note: '', personal: {} })
  })

  it('keeps what was typed and is no number, and what was taken out', () => {
    expect(readRegistrationValues({ people: 'ふたり' }).people).toBe('ふたり')
    expect(readRegistrationValues({ people: null }).people).toBeUndefined()
  })
})

describe('isBlankRegistration', () => {
  it.each([
    [{}, true],
    [{ people: 1, note: ' ', personal: { name: '' } }, true],
    [{ people: 2 }, false],
    [{ people: null }, false],
    [{ note: '車いす' }, false],
    [{ personal: { name: '花子' } }, false],
  ])('judges %j', (values, expected) => expect(isBlankRegistration({ values })).toBe(expected))
})

describe('registrationOf', () => {
  it('sends no note that says nothing', () => {
    expect(registrationOf({ people: 2, note: '  ' })).toEqual({ format: 1, kind: 'eventRegistration', people: 2 })
  })

  it('sends a note as it was written', () => {
    expect(registrationOf({ people: 2, note: '　車いす\n' }).note).toBe('　車いす\n')
  })

  it.each(['ふたり', undefined])('makes of %s people a registration that is refused at that field', (people) => {
    const faults = checkRegistration(japanese, workshop, registrationOf({ people, note: '' }), { name: '花子' })
    expect(faults.map(({ at }) => at)).toEqual(['people'])
    const [fault] = faults
    const open = frozenEvent(JSON.stringify(workshop))
    expect(fault && open && placeRegistrationFault(open, fault)).toEqual({ step: 'write', id: 'registration-people', label: '参加する人数' })
  })
})

describe('frozenEvent', () => {
  it('reads an event that takes registrations, and no other', () => {
    expect(frozenEvent(JSON.stringify(workshop))).toEqual(workshop)
    expect(frozenEvent(JSON.stringify(forum))).toBeUndefined()
  })
})
