import { describe, expect, it } from 'vitest'
import { checkProposal } from '../../../src/domain/proposal/checkProposal.ts'
import type { Proposal } from '../../../src/domain/proposal/proposal.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

const form = { version: 1, contactFields: [{ name: 'contact', label: '連絡先', isRequired: true }], explanation: '見本' }
const proposal: Proposal = { format: 1, kind: 'proposal', subject: '件名', text: '本文', wantsReply: false }
const check = (change: Partial<Proposal>, personal?: Readonly<Record<string, string>>) => checkProposal(japanese, form, { ...proposal, ...change }, personal).map(({ at }) => at)

describe('checkProposal', () => {
  it('takes a subject and a text within their lengths', () => {
    expect(check({})).toEqual([])
    expect(check({ subject: 'あ'.repeat(100), text: 'あ'.repeat(10_000) })).toEqual([])
    expect(check({ subject: 'あ'.repeat(101), text: 'あ'.repeat(10_001) })).toEqual(['subject', 'text'])
    expect(check({ subject: '', text: ' ' })).toEqual(['subject', 'text'])
  })

  it('asks for a contact only where a reply is wanted, and refuses one where none is', () => {
    expect(check({ wantsReply: true })).toEqual(['personal.contact'])
    expect(check({ wantsReply: true }, { contact: '000' })).toEqual([])
    expect(check({}, { contact: '000' })).toEqual(['personal.contact'])
  })
})
