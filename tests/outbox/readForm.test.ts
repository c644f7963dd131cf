import { describe, expect, it } from 'vitest'
import type { FormRef } from '../../src/domain/submission/sealedSubmission.ts'
import { readForm } from '../../src/outbox/readForm.ts'

const form: FormRef = { kind: 'publicComment', id: 'midori', version: 2 }

function answering(body: unknown, status = 200, type = 'application/json; charset=utf-8') {
  return (path: string) => Promise.resolve(new Response(JSON.stringify({ ...Object(body), path }), { status, headers: { 'content-type': type } }))
}

describe('readForm', () => {
  it('asks for the very version by the form that was answered', async () => {
    const asked: string[] = []
    const answer = await readForm((path) => {
      asked.push(path)
      return answering({ form, document: { title: '案' } })(path)
    }, form, () => 0)
    expect(answer).toEqual({ kind: 'form', document: { title: '案' } })
    expect(asked).toEqual(['/api/forms/publicComment/midori/versions/2'])
  })

  it.each([
    ['another version', answering({ form: { ...form, version: 3 }, document: {} }), { kind: 'retry', reason: 'notOurServer' }],
    ['another form', answering({ form: { ...form, id: 'other' }, document: {} }), { kind: 'retry', reason: 'notOurServer' }],
    ['a page in its place', answering({ form, document: {} }, 200, 'text/html'), { kind: 'retry', reason: 'notOurServer' }],
    ['somebody else\'s 404', answering({}, 404, 'text/html'), { kind: 'retry', reason: 'notOurServer' }],
    ['a form that is not there', answering({ code: 'formUnknown' }, 404, 'application/problem+json'), { kind: 'attention', code: 'formUnknown' }],
    ['a form that was taken back', answering({ code: 'formGone' }, 410, 'application/problem+json'), { kind: 'attention', code: 'formGone' }],
    ['a server at fault', answering({}, 503), { kind: 'retry', reason: 'serverFault' }],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'retry', reason: 'unreachable' }],
  ])('judges %s', async (_case, fetch, expected) => {
    expect(await readForm(fetch, form, () => 0)).toMatchObject(expected)
  })
})
