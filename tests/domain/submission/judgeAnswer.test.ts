import { describe, expect, it } from 'vitest'
import { judgeAnswer, type AnswerFacts } from '../../../src/domain/submission/judgeAnswer.ts'
import { submissionProblemCodes } from '../../../src/domain/submission/submissionProblem.ts'

const sent = { id: '0b2c9f6e-8a3d-4a5b-9c1d-2e3f4a5b6c7d', hash: 'a'.repeat(64) }
const receipt = { format: 1, ...sent, kind: 'proposal', formId: 'proposals', number: 'K7QM-2F8D-X0RT', receivedAt: '2026-06-01T00:00:00.000Z', isLate: false }
const answer = (change: Partial<Extract<AnswerFacts, { kind: 'answer' }>>): AnswerFacts => ({
  kind: 'answer', status: 201, isRedirect: false, contentType: 'application/json', body: JSON.stringify(receipt), ...change,
})
const problem = (status: number, body: unknown, retryAfter?: string) => answer({ status, contentType: 'application/problem+json', body: JSON.stringify(body), retryAfter })

describe('judgeAnswer', () => {
  it.each([200, 201])('takes the receipt of this submission with %i', (status) => {
    expect(judgeAnswer(sent, answer({ status }), 0)).toEqual({ kind: 'received', receipt })
  })

  it.each([
    answer({ status: 202 }),
    answer({ status: 204, body: '' }),
    answer({ isRedirect: true }),
    answer({ contentType: 'text/html' }),
    answer({ contentType: 'application/jsonp' }),
    answer({ body: '<html>' }),
    answer({ body: JSON.stringify({ ...receipt, id: '1b2c9f6e-8a3d-4a5b-9c1d-2e3f4a5b6c7d' }) }),
    answer({ body: JSON.stringify({ ...receipt, hash: 'b'.repeat(64) }) }),
    answer({ status: 0, isRedirect: true, contentType: '', body: '' }),
    answer({ status: 407, contentType: 'text/html', body: '' }),
    answer({ status: 409, contentType: 'application/json', body: '{"code":"conflict"}' }),
    problem(403, { code: 'blocked' }),
    problem(200, { code: 'invalid' }),
  ])('takes %j for somebody else’s answer', (facts) => {
    expect(judgeAnswer(sent, facts, 0)).toMatchObject({ kind: 'retry', reason: 'notOurServer' })
  })

  it('waits as long as the server asks', () => {
    expect(judgeAnswer(sent, problem(429, { code: 'tooMany' }, '30'), 0)).toEqual({ kind: 'retry', reason: 'tooMany', retryAfterMs: 30_000 })
    expect(judgeAnswer(sent, answer({ status: 503, contentType: 'text/html', retryAfter: '10' }), 0)).toEqual({ kind: 'retry', reason: 'serverFault', retryAfterMs: 10_000 })
  })

  it('makes every final code the person’s affair, and no other', () => {
    const verdicts = submissionProblemCodes.map(code => judgeAnswer(sent, problem(400, { code }), 0))
    const retried = submissionProblemCodes.filter((_, index) => verdicts[index]?.kind === 'retry')
    expect(retried).toEqual(['hashMismatch', 'tooMany', 'unavailable'])
  })

  it('hands on the places, and only what is one', () => {
    const errors = [{ at: 'q1', reason: '必須です。' }, { at: 1 }, null]
    expect(judgeAnswer(sent, problem(422, { code: 'invalid', errors }), 0)).toEqual({ kind: 'attention', code: 'invalid', faults: [errors[0]] })
  })
})
