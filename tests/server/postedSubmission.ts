import { createHash, randomUUID } from 'node:crypto'
import { sealedText } from '../../src/domain/submission/sealedSubmission.ts'
import type { SubmissionContent } from '../../src/domain/submission/submissionContent.ts'
import type { PostedSubmission } from '../../src/server/submissions/judgeSubmission.ts'

export const spring = '2026-04-01T00:00:00.000Z'
export const secret = 'ABCDEFGHJKMNPQRSTVWXYZ0123'

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What a phone puts on the wire, with its hash. */
export interface Posted {
  readonly id: string
  readonly body: PostedSubmission
}

type Over = Partial<Omit<PostedSubmission, 'content' | 'personal'>> & { readonly personal?: Readonly<Record<string, string>> }

/** Seals a content as a phone does. */
export function post(content: SubmissionContent, { personal: fields, ...over }: Over = {}): Posted {
  const texts = { content: JSON.stringify(content), ...(fields && { personal: JSON.stringify(fields) }) }
  const form = over.form ?? formOf(content.kind)
  return {
    id: randomUUID(),
    body: { form, kind: content.kind, ...texts, hash: sha256(sealedText(texts)), secretHash: sha256(secret), sealedAt: spring, sentAt: spring, ...over },
  }
}

function formOf(kind: SubmissionContent['kind']): PostedSubmission['form'] {
  switch (kind) {
    case 'publicComment': return { kind, id: 'green', version: 1 }
    case 'eventRegistration': return { kind, id: 'walk', version: 1 }
    case 'proposal': return { kind, id: 'proposals', version: 1 }
    default: return { kind: 'surveyResponse', id: 'park', version: 1 }
  }
}

export function response(opinion = 'ベンチがほしいです。'): SubmissionContent {
  return { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: spring, answers: { opinion } }
}

export const comment: SubmissionContent = { format: 1, kind: 'publicComment', remarks: [{ sectionId: 's1', text: '賛成です。' }] }
export const withdrawal: SubmissionContent = { format: 1, kind: 'withdrawal', at: spring }

export function registration(people: number): SubmissionContent {
  return { format: 1, kind: 'eventRegistration', people }
}
