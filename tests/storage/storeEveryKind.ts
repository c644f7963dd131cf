import { randomBytes, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Storage } from '../../src/storage/storage.ts'
import { newSubmission, sampleCall, sampleEvent, sampleSurvey, sha256, spring } from './samples.ts'

const comment = { kind: 'publicComment', id: 'green', version: 1 } as const
const walk = { kind: 'eventRegistration', id: 'walk', version: 1 } as const
const [morning, noon] = ['2026-04-02T00:00:00.000Z', '2026-04-02T03:00:00.000Z']

/** Names in an order that is not the one of their texts. */
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${index}`)

/** Puts rows of every table into a storage, among them those that are hard to carry over, and more under one first key than are read at once. */
export async function storeEveryKind({ publications, submissions, results, codes, files, editions }: Storage): Promise<void> {
  await publications.changeAll([
    { change: 'publish', publication: { kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey(1) } },
    { change: 'publish', publication: { kind: 'survey', id: 'park', version: 2, publishedAt: spring, document: sampleSurvey(2, { access: 'codes' }) } },
    { change: 'publish', publication: { kind: 'survey', id: 'gone', version: 1, publishedAt: spring, document: sampleSurvey(1) } },
    { change: 'publish', publication: { kind: 'call', id: 'green', version: 1, publishedAt: spring, document: sampleCall() } },
    { change: 'publish', publication: { kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent() } },
    { change: 'setState', kind: 'event', id: 'walk', state: { withdrawn: { at: spring, reason: '雨のため。「見本」\\ \' " \n' } } },
    ...many(250).flatMap(id => [
      { change: 'publish', publication: { kind: 'event', id, version: 1, publishedAt: spring, document: sampleEvent(1, { id }) } },
      { change: 'setState', kind: 'event', id, state: { closedAt: spring } },
    ] as const),
    ...many(120).map(id => ({ change: 'publish', publication: { kind: 'survey', id: `gone-${id}`, version: 1, publishedAt: spring, document: sampleSurvey(1) } } as const)),
  ])
  for (const id of ['gone', ...many(120).map(id => `gone-${id}`)]) await publications.eraseSample('survey', id)
  for (const people of Array(50).keys()) await results.publish('call', 'green', { format: 1, callId: 'green', publishedOn: '2026-06-01', people, opinions: people, outcome: '案のとおり', categories: [], responses: [] }, spring)
  await codes.add('park', ['one', 'two', 'three', ...many(1_200)].map(sha256))
  for (const body of [Buffer.alloc(0), Buffer.from([0, 255, 10, 92, 0]), randomBytes(300_000)]) await files.add({ mediaType: 'application/pdf', body })
  for (const content of ['first', 'second']) await editions.agree(sha256(content), spring, 2 ** 40)

  const amending = (before: ReturnType<typeof newSubmission>) => ({ id: before.sealed.id, secretHash: before.sealed.secretHash })
  // Of a chain the later ones have the lower ids, and came earlier by the server's clock, or at the same instant.
  const first = newSubmission({ id: `f${randomUUID()}`, form: comment, personal: '{"name":"見本 花子"}', receivedAt: noon, clockOffsetMs: -3_000_000_000 })
  const second = newSubmission({ id: `c${randomUUID()}`, form: comment, receivedAt: noon, amends: amending(first), isLate: true })
  const third = newSubmission({ id: `0${randomUUID()}`, form: comment, content: '{"text":"𠮷野家 🌳 \\u0000"}', receivedAt: morning, amends: amending(second) })
  const taken = newSubmission({ form: comment, receivedAt: noon })
  for (const each of [
    newSubmission({ codeHash: sha256('two') }), first, second, third, taken,
    newSubmission({ form: comment, kind: 'withdrawal', receivedAt: morning, amends: amending(taken) }),
    newSubmission({ form: walk, people: 4 }), newSubmission({ form: walk, people: 3 }),
    ...Array.from({ length: 250 }, () => newSubmission()),
  ]) expect(await submissions.accept(each)).toMatchObject({ kind: 'stored' })
}
