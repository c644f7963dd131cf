import { createHash, randomUUID } from 'node:crypto'
import type { ParticipationEvent } from '../../src/domain/event/participationEvent.ts'
import type { PublicCommentCall } from '../../src/domain/publicComment/publicCommentCall.ts'
import type { FormRef } from '../../src/domain/submission/sealedSubmission.ts'
import type { SubmissionKind } from '../../src/domain/submission/submissionKind.ts'
import type { Survey } from '../../src/domain/survey/surveyForm.ts'
import type { NewSubmission } from '../../src/storage/storage.ts'
import { createReceiptNumber } from '../../src/server/submissions/createReceiptNumber.ts'

export const spring = '2026-04-01T00:00:00.000Z'
export const window = { opensAt: '2026-03-01T00:00:00.000Z', closesAt: '2026-04-30T14:59:59.999Z', rule: 'received-by' } as const

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A submission ready to be stored. */
export function newSubmission(over: { id?: string, form?: FormRef, kind?: SubmissionKind, content?: string, personal?: string, secret?: string } & Partial<Omit<NewSubmission, 'sealed'>> = {}): NewSubmission {
  const { id = randomUUID(), form = { kind: 'surveyResponse', id: 'park', version: 1 }, content = `{"answer":"${id}"}`, personal, secret = 'secret', ...rest } = over
  const { kind = form.kind, ...others } = rest
  return {
    sealed: { id, form, kind, content, ...(personal !== undefined && { personal }), hash: sha256(content), secretHash: sha256(secret), sealedAt: spring },
    receivedAt: spring, clockOffsetMs: 0, isLate: false, number: createReceiptNumber(),
    ...others,
  }
}

export function sampleSurvey(version = 1, over: Partial<Survey> = {}): Survey {
  return {
    form: {
      format: 1, id: 'park', version, title: { ja: '公園についてのアンケート' }, defaultLanguage: 'ja', languages: ['ja'], lists: {},
      items: [{ type: 'text', name: 'opinion', label: { ja: 'ご意見' }, isRequired: true }],
    },
    window, access: 'open', isSample: true, ...over,
  }
}

export function sampleCall(version = 1, over: Partial<PublicCommentCall> = {}): PublicCommentCall {
  return {
    format: 1, id: 'green', version, title: '緑の計画(案)', purpose: '見本です。', window, eligible: [], otherWays: [], placesToRead: [],
    personalFields: [{ name: 'name', label: '氏名', isRequired: true }], resultsPlan: '夏ごろ', contact: { division: '見本課' },
    draft: [{ id: 's1', level: 1, heading: 'はじめに', text: '見本です。' }], materials: [], history: [], isSample: true, ...over,
  }
}

export function sampleEvent(version = 1, over: Partial<ParticipationEvent> = {}, capacity = 5): ParticipationEvent {
  return {
    format: 1, id: 'walk', version, name: '街歩き', kind: 'ワークショップ', time: { startsOn: '2026-05-10', endsOn: '2026-05-10', startsAt: '10:00' },
    place: { name: '見本公園' }, tags: [], status: 'planned', isSample: true,
    registration: { window, capacity, largestGroup: 5, personalFields: [] }, ...over,
  }
}
