import { describe, expect, it } from 'vitest'
import { commentOf, readCommentValues } from '../../../../src/app/features/comments/commentValues.ts'
import { readRegistrationValues, registrationOf } from '../../../../src/app/features/events/registrationValues.ts'
import { proposalOf, readProposalValues } from '../../../../src/app/features/proposals/proposalValues.ts'
import { readAnswerValues } from '../../../../src/app/features/surveys/answerValues.ts'
import { valuesOfContent } from '../../../../src/app/ui/submission/valuesOfContent.ts'
import type { EventRegistration } from '../../../../src/domain/event/eventRegistration.ts'
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts'
import type { PublicComment } from '../../../../src/domain/publicComment/publicComment.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'

const personal = { name: '見本 花子' }

describe('valuesOfContent', () => {
  it('gives back the answers of a survey', () => {
    const answers = { one: 'a', many: ['a', 'b'], age: 40, place: { latitude: 35, longitude: 139 } }
    const content = { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-05T00:00:00.000Z', answers } as const
    expect(readAnswerValues(valuesOfContent(content))).toEqual({ answers, code: '' })
  })

  it('gives back a comment that is sealed as it was', () => {
    const content: PublicComment = { format: 1, kind: 'publicComment', remarks: [{ sectionId: 'mokuteki', text: '桜も守ってください' }, { text: '賛成です' }] }
    const values = readCommentValues(valuesOfContent(content, personal))
    expect([commentOf(sampleCall, values), values.personal]).toEqual([content, personal])
  })

  it('puts two remarks on one section together', () => {
    const content: PublicComment = { format: 1, kind: 'publicComment', remarks: [{ text: '一' }, { text: '二' }] }
    expect(readCommentValues(valuesOfContent(content)).remarks).toEqual({ whole: '一\n\n二' })
  })

  it.each<EventRegistration>([{ format: 1, kind: 'eventRegistration', people: 3, note: '車いすです' }, { format: 1, kind: 'eventRegistration', people: 1 }])('gives back a registration that is sealed as it was', (content) => {
    const values = readRegistrationValues(valuesOfContent(content, personal))
    expect([registrationOf(values), values.personal]).toEqual([content, personal])
  })

  it.each<Proposal>([
    { format: 1, kind: 'proposal', subject: '駅前', text: 'ベンチ', about: { kind: 'project', id: '24-101' }, wantsReply: true },
    { format: 1, kind: 'proposal', subject: '駅前', text: 'ベンチ', wantsReply: false },
  ])('gives back a proposal that is sealed as it was', (content) => {
    const values = readProposalValues({ values: valuesOfContent(content, personal) })
    expect([proposalOf(values), values.contact]).toEqual([content, personal])
  })
})
