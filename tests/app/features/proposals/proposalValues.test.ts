import { describe, expect, it } from 'vitest'
import { aboutName, aboutOptions } from '../../../../src/app/features/proposals/aboutOptions.ts'
import { placeProposalFault } from '../../../../src/app/features/proposals/proposalSteps.ts'
import { contactOf, isBlankProposal, proposalOf, readProposalValues } from '../../../../src/app/features/proposals/proposalValues.ts'
import { readAbout } from '../../../../src/app/features/proposals/readAbout.ts'
import { checkProposal } from '../../../../src/domain/proposal/checkProposal.ts'
import { realPlan } from '../realPlan.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'

const form = { version: 1, contactFields: [{ name: 'email', label: 'メール', isRequired: true }], explanation: '' }
const about = { kind: 'project', id: '24-101' } as const

describe('readProposalValues', () => {
  it('is about what writing began on, until the person says otherwise', () => {
    expect(readProposalValues({ values: {}, about }).about).toBe('project:24-101')
    expect(readProposalValues({ values: { subject: '' }, about }).about).toBeUndefined()
  })
})

describe('isBlankProposal', () => {
  it.each([
    [{ values: {} }, true],
    [{ values: {}, about }, true],
    [{ values: { subject: ' ', text: '　', wantsReply: false, contact: { email: '' } } }, true],
    [{ values: { subject: '', text: '', about: 'project:24-101' } }, false],
    [{ values: { subject: '', text: '' }, about }, false],
    [{ values: { subject: '', wantsReply: true } }, false],
    [{ values: { text: '道' } }, false],
  ])('judges %j', (draft, expected) => expect(isBlankProposal(draft)).toBe(expected))
})

describe('proposalOf', () => {
  const values = { subject: '道 ', text: '　休める場所を\n　木陰に\n', about: 'project:24-101', wantsReply: false, contact: { email: 'a@example.jp' } }

  it('sends what was written as it was written, and blanks alone as a fault', () => {
    expect(proposalOf(values)).toEqual({ format: 1, kind: 'proposal', subject: '道 ', text: '　休める場所を\n　木陰に\n', about, wantsReply: false })
    expect(checkProposal(japanese, form, proposalOf({ ...values, text: '　' }), undefined).map(({ at }) => at)).toEqual(['text'])
  })

  it('sends a contact only of who wants a reply', () => {
    expect(contactOf(form, values)).toBeUndefined()
    expect(contactOf(form, { ...values, wantsReply: true })).toEqual({ email: 'a@example.jp' })
    expect(checkProposal(japanese, form, proposalOf(values), contactOf(form, values))).toEqual([])
  })

  it('leads to the control of each fault', () => {
    const empty = { ...values, subject: '', text: '', wantsReply: true, contact: {} }
    const places = checkProposal(japanese, form, proposalOf(empty), contactOf(form, empty)).map(fault => placeProposalFault(form, fault))
    expect(places.map(({ step, id }) => [step, id])).toEqual([['write', 'proposal-subject'], ['write', 'proposal-text'], ['reply', 'personal-email']])
  })
})

describe('readAbout', () => {
  it.each([undefined, '', 'project:', 'pillar:1', ['project:1']])('reads %j as nothing', text => expect(readAbout(text)).toBeUndefined())
})

describe('aboutOptions', () => {
  it('offers every policy and project once', async () => {
    const outline = await realPlan.outline()
    const values = aboutOptions(outline).map(({ value }) => value)
    expect(new Set(values).size).toBe(outline.policies.length + outline.projects.length)
    expect(aboutName({ kind: 'policy', id: 'gone' }, outline)).toBe('施策gone')
  })
})
