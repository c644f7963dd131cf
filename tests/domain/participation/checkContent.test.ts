import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/domain/participation/checkContent.ts'
import type { SubmissionContent } from '../../../src/domain/submission/submissionContent.ts'
import { sampleCall } from '../../fixtures/participation/sampleCall.ts'
import { workshop } from '../../fixtures/participation/sampleEvents.ts'
import { readLanguage } from '../language/readLanguage.ts'
import { formWith, label } from '../survey/formWith.ts'

const english = readLanguage('en')
const survey = { form: formWith([{ type: 'text', name: 'why', label, isRequired: true }]), window: sampleCall.window, access: 'open' }
const proposals = { format: 1, version: 1, explanation: '見本', contactFields: [{ name: 'contact', label: '連絡先', isRequired: true }] }

const response: SubmissionContent = { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-05T00:00:00.000Z', answers: { why: '見本' } }
const comment: SubmissionContent = { format: 1, kind: 'publicComment', remarks: [{ text: '見本' }] }
const registration: SubmissionContent = { format: 1, kind: 'eventRegistration', people: 1 }
const proposal: SubmissionContent = { format: 1, kind: 'proposal', subject: '見本', text: '見本', wantsReply: false }
const withdrawal: SubmissionContent = { format: 1, kind: 'withdrawal', at: '2026-06-05T00:00:00.000Z' }

describe('checkContent', () => {
  it.each([
    ['a response', survey, { ...response, answers: {} }, undefined, 'why'],
    ['personal fields with a response', survey, response, { name: '見本' }, 'personal.name'],
    ['a comment', sampleCall, { ...comment, remarks: [] }, { name: '見本 花子' }, 'remarks'],
    ['a registration', workshop, { ...registration, people: 0 }, { name: '見本 花子' }, 'people'],
    ['a proposal', proposals, { ...proposal, text: ' ' }, undefined, 'text'],
  ] as const)('finds where %s breaks the rules of its form, and says so in the language', (_, document, content, personal, at) => {
    const faults = checkContent(english, document, content, personal)
    expect(faults?.map(fault => fault.at)).toEqual([at])
    expect(faults?.[0]?.reason).toMatch(/^[A-Z][^\p{Script=Han}]*$/u)
  })

  it.each([
    [survey, response, undefined], [sampleCall, comment, { name: '見本 花子' }], [proposals, proposal, undefined], [undefined, withdrawal, undefined],
  ])('finds nothing wrong with what keeps the rules', (document, content, personal) => {
    expect(checkContent(english, document, content, personal)).toEqual([])
  })

  it.each([response, comment, registration, proposal])('judges nothing by what is no form for it: $kind', (content) => {
    expect(checkContent(english, { kind: 'other' }, content, undefined)).toBeUndefined()
  })
})
