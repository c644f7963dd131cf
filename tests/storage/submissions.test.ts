import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FormRef } from '../../src/domain/submission/sealedSubmission.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { NewSubmission, Storage, StoredSubmission } from '../../src/storage/storage.ts'
import { newSubmission, sampleEvent, sampleSurvey, sha256, spring } from './samples.ts'
import { databases, type TestDatabase } from './testDatabases.ts'

const survey: FormRef = { kind: 'surveyResponse', id: 'park', version: 1 }
const event: FormRef = { kind: 'eventRegistration', id: 'walk', version: 1 }

describe.each(databases)('submissions in $name', ({ create }) => {
  let database: TestDatabase
  let storage: Storage
  const accept = (submission: NewSubmission) => storage.submissions.accept(submission)
  const receiptOf = async (submission: NewSubmission) => {
    const accepted = await accept(submission)
    if (accepted.kind === 'refused') throw new Error(accepted.code)
    return accepted.receipt
  }
  const all = async (form = survey) => {
    const found: StoredSubmission[] = []
    for await (const submission of storage.submissions.stream(form)) found.push(submission)
    return found
  }
  const amends = ({ sealed }: NewSubmission, secret = 'secret') => ({ id: sealed.id, secretHash: sha256(secret) })
  const register = (people: number, over: Parameters<typeof newSubmission>[0] = {}) => newSubmission({ form: event, people, ...over })

  beforeEach(async () => {
    database = await create()
    storage = await openStorage(database)
  })
  afterEach(async () => {
    await storage.close()
    database.remove()
  })

  it('gives a receipt of what is stored', async () => {
    const submission = newSubmission({ personal: '{"name":"見本"}', clockOffsetMs: -90 * 86_400_000 })
    const { sealed, number } = submission
    expect(await accept(submission)).toEqual({
      kind: 'stored', isNew: true,
      receipt: { format: 1, id: sealed.id, kind: 'surveyResponse', formId: 'park', number, receivedAt: spring, hash: sealed.hash, isLate: false },
    })
    expect(await storage.submissions.find(sealed.id)).toMatchObject({ content: sealed.content, personal: '{"name":"見本"}', state: 'received', form: survey, clockOffsetMs: -90 * 86_400_000 })
    expect(await storage.submissions.findByNumber(number)).toEqual(await storage.submissions.find(sealed.id))
  })

  it('gives the very same receipt to the same submission, whatever else is said later', async () => {
    const first = newSubmission()
    const receipt = await receiptOf(first)
    const again = { ...first, number: newSubmission().number, receivedAt: '2027-01-01T00:00:00.000Z', isLate: true, codeHash: 'none' }
    expect(await accept(again)).toEqual({ kind: 'stored', isNew: false, receipt })
  })

  it('refuses another content under the same id', async () => {
    const first = newSubmission()
    await accept(first)
    expect(await accept(newSubmission({ id: first.sealed.id, content: '{"other":1}' }))).toEqual({ kind: 'refused', code: 'conflict' })
    expect((await all())[0]).toMatchObject({ content: first.sealed.content })
  })

  it('stores one row for 50 that arrive at once, and gives each the same receipt', async () => {
    const first = newSubmission()
    const accepted = await Promise.all(Array.from({ length: 50 }, () => accept({ ...first, number: newSubmission().number })))
    expect(new Set(accepted.map(answer => JSON.stringify('receipt' in answer && answer.receipt))).size).toBe(1)
    expect(accepted.filter(answer => answer.kind === 'stored' && answer.isNew)).toHaveLength(1)
    expect(await all()).toHaveLength(1)
  })

  it('keeps texts to the letter', async () => {
    const content = JSON.stringify({ text: '\u0000 \'"\\ 𠮷野家 \u2028 é é 髙\n' })
    const { id } = await receiptOf(newSubmission({ content }))
    expect((await storage.submissions.find(id))?.content).toBe(content)
  })

  describe('a correction', () => {
    it('takes the place of what it amends', async () => {
      const first = newSubmission()
      await accept(first)
      const second = newSubmission({ amends: amends(first), secret: 'other' })
      await receiptOf(second)
      expect(await storage.submissions.find(first.sealed.id)).toMatchObject({ state: 'superseded', content: first.sealed.content })
      expect(await storage.submissions.find(second.sealed.id)).toMatchObject({ state: 'received', amendsId: first.sealed.id, rootId: first.sealed.id })
    })

    it('is stored once when it is sent again', async () => {
      const first = newSubmission()
      await accept(first)
      const second = newSubmission({ amends: amends(first) })
      const receipt = await receiptOf(second)
      expect(await accept(second)).toEqual({ kind: 'stored', isNew: false, receipt })
    })

    it.each([
      ['with a wrong secret', 'secretRefused', (first: NewSubmission) => newSubmission({ amends: amends(first, 'wrong') })],
      ['of what is not there', 'formUnknown', () => newSubmission({ amends: { id: randomUUID(), secretHash: sha256('secret') } })],
      ['of another form', 'malformed', (first: NewSubmission) => newSubmission({ form: { ...survey, id: 'other' }, amends: amends(first) })],
    ] as const)('%s is refused as %s, and nothing of it is stored', async (_case, code, create) => {
      const first = newSubmission()
      await accept(first)
      const second = create(first)
      expect(await accept(second)).toEqual({ kind: 'refused', code })
      expect(await storage.submissions.find(second.sealed.id)).toBeUndefined()
      expect(await storage.submissions.find(first.sealed.id)).toMatchObject({ state: 'received' })
    })

    it('of the same is made only once, even when two arrive at once', async () => {
      const first = newSubmission()
      await accept(first)
      const answers = await Promise.all(Array.from({ length: 10 }, () => accept(newSubmission({ amends: amends(first) }))))
      expect(answers.filter(answer => answer.kind === 'stored')).toHaveLength(1)
      expect(answers.filter(answer => answer.kind === 'refused').map(answer => answer.code)).toEqual(Array.from({ length: 9 }, () => 'superseded'))
      expect(await all()).toHaveLength(2)
    })
  })

  describe('a single-use code', () => {
    it('is good for one answer, even when 20 use it at once', async () => {
      await storage.codes.add('park', [sha256('one'), sha256('two')])
      const answers = await Promise.all(Array.from({ length: 20 }, () => accept(newSubmission({ codeHash: sha256('one') }))))
      expect(answers.filter(answer => answer.kind === 'stored')).toHaveLength(1)
      expect(answers.filter(answer => answer.kind === 'refused').every(({ code }) => code === 'codeRefused')).toBe(true)
      expect(await all()).toHaveLength(1)
      expect(await storage.codes.count('park')).toEqual({ issued: 2, unused: 1 })
    })

    it('of another survey is refused', async () => {
      await storage.codes.add('other', [sha256('one')])
      expect(await accept(newSubmission({ codeHash: sha256('one') }))).toEqual({ kind: 'refused', code: 'codeRefused' })
    })

    it('is not used up by an answer that is sent again', async () => {
      await storage.codes.add('park', [sha256('one')])
      const answer = newSubmission({ codeHash: sha256('one') })
      const answers = await Promise.all(Array.from({ length: 10 }, () => accept(answer)))
      expect(answers.every(({ kind }) => kind === 'stored')).toBe(true)
      expect(await all()).toHaveLength(1)
    })
  })

  describe('a registration', () => {
    beforeEach(() => storage.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent(1, {}, 5) }))
    const placements = async () => Object.fromEntries((await all(event)).filter(({ placement }) => placement).map(({ receipt, placement }) => [receipt.id, placement]))
    const at = (second: number) => ({ receivedAt: `2026-04-01T00:00:0${second}.000Z` })

    it('is accepted while people fit, and waits after that', async () => {
      expect((await receiptOf(register(3, at(0)))).placement).toBe('accepted')
      expect((await receiptOf(register(3, at(1)))).placement).toBe('waiting')
      expect((await receiptOf(register(2, at(2)))).placement).toBe('accepted')
      expect(await storage.submissions.count(event)).toMatchObject({ standing: 3, accepted: 5, waiting: 3 })
    })

    it('never fills an event beyond its capacity, with 40 at once', async () => {
      await Promise.all(Array.from({ length: 40 }, () => accept(register(2))))
      expect(await storage.submissions.count(event)).toMatchObject({ standing: 40, accepted: 4, waiting: 76 })
    })

    it('moves up when one before it is taken back, and keeps its receipt', async () => {
      const [first, second, third] = [register(5, at(0)), register(4, at(1)), register(1, at(2))]
      await accept(first)
      const waiting = await receiptOf(second)
      await accept(third)
      await accept(newSubmission({ form: event, kind: 'withdrawal', amends: amends(first), content: '{"kind":"withdrawal"}', ...at(3) }))
      expect(await placements()).toEqual({ [second.sealed.id]: 'accepted', [third.sealed.id]: 'accepted' })
      expect(await storage.submissions.find(second.sealed.id)).toMatchObject({ placement: 'accepted', receipt: { ...waiting, placement: 'waiting' } })
    })

    it('keeps its place when it is corrected for no more people, and gives up what it needs no more', async () => {
      const [first, second] = [register(4, at(0)), register(3, at(1))]
      await accept(first)
      await accept(second)
      const corrected = register(2, { amends: amends(first), ...at(2) })
      expect((await receiptOf(corrected)).placement).toBe('accepted')
      expect(await placements()).toEqual({ [second.sealed.id]: 'accepted', [corrected.sealed.id]: 'accepted' })
    })

    it('waits when it came late', async () => {
      expect(await receiptOf(register(1, { isLate: true }))).toMatchObject({ isLate: true, placement: 'waiting' })
    })

    it('moves up when the event is given more room', async () => {
      await accept(register(5, at(0)))
      const second = register(3, at(1))
      await accept(second)
      await storage.publications.publish({ kind: 'event', id: 'walk', version: 2, publishedAt: spring, document: sampleEvent(2, {}, 10) })
      expect((await placements())[second.sealed.id]).toBe('accepted')
    })
  })

  it('streams every submission of one form in the order of receipt, however many', async () => {
    const submissions = Array.from({ length: 1_200 }, (_, index) => newSubmission({ receivedAt: new Date(Date.parse(spring) + (index % 100) * 1000).toISOString() }))
    await Promise.all([...submissions, newSubmission({ form: { ...survey, id: 'other' } })].map(accept))
    const found = (await all()).map(({ receipt }) => receipt)
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(submissions.map(({ sealed }) => sealed.id)))
    expect(found.map(({ receivedAt }) => receivedAt)).toEqual(found.map(({ receivedAt }) => receivedAt).sort())
  })

  it('survives a close', async () => {
    const receipt = await receiptOf(newSubmission())
    await storage.close()
    storage = await openStorage(database)
    expect((await storage.submissions.find(receipt.id))?.receipt).toEqual(receipt)
  })

  it('lets a bad one fail alone among those of one commit', async () => {
    const taken = newSubmission()
    await accept(taken)
    const good = Array.from({ length: 20 }, () => newSubmission())
    const answers = await Promise.allSettled([...good.slice(0, 10).map(accept), accept(newSubmission({ number: taken.number })), ...good.slice(10).map(accept)])
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await all()).toHaveLength(21)
  })

  it('removes a sample with everything that belongs to it, and nothing else', async () => {
    await storage.publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey() })
    const first = newSubmission()
    await accept(first)
    await accept(newSubmission({ amends: amends(first) }))
    const other = await receiptOf(newSubmission({ form: { ...survey, id: 'other' } }))
    await storage.codes.add('park', [sha256('one')])
    await storage.publications.eraseSample('survey', 'park')
    expect(await all()).toEqual([])
    expect(await storage.codes.count('park')).toEqual({ issued: 0, unused: 0 })
    expect(await storage.publications.latest('survey', 'park')).toBeUndefined()
    expect(await storage.submissions.find(other.id)).toBeDefined()
  })
})
