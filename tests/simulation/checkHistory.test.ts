import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../src/domain/submission/draft.ts'
import type { OutboxState } from '../../src/domain/submission/outboxItem.ts'
import type { Receipt } from '../../src/domain/submission/receipt.ts'
import type { ReceivedItem } from '../../src/domain/submission/receivedItem.ts'
import type { Words } from '../../src/outbox/listWords.ts'
import { checkHistory, type Row } from './checkHistory.ts'
import { createHistory, type Deed, type History } from './history.ts'

const at = '2026-03-01T00:00:00.000Z'
const phone = 'phone-0'
const empty: Words = { drafts: [], outbox: [], receipts: [] }

const receiptOf = (id: string, hash = 'h1', number = `n-${id}`): Receipt => ({ format: 1, id, formId: 'park', kind: 'surveyResponse', number, hash, receivedAt: at, isLate: false })
const rowOf = (id: string, hash = 'h1', number = `n-${id}`): Row => ({ receipt: receiptOf(id, hash, number), kind: 'surveyResponse' })
const submissionOf = (id: string) =>
  ({ id, form: { kind: 'surveyResponse', id: 'park', version: 1 }, kind: 'surveyResponse', content: '{}', hash: 'h1', secretHash: 's', sealedAt: at }) as const
const receivedOf = (id: string, more: Partial<ReceivedItem> = {}): ReceivedItem =>
  ({ id, submission: submissionOf(id), secret: 's', title: '見本', receipt: receiptOf(id), state: 'received', ...more })
const waiting: OutboxState = { kind: 'waiting', since: at, attempts: 1, nextTryAt: at }
const itemOf = (id: string, state: OutboxState = { kind: 'attention', since: at, code: 'formGone' }) =>
  ({ id, submission: submissionOf(id), secret: 's', title: '見本', state })
const draftOf = (id: string, text: string): Draft => ({
  format: 1, id, secret: 's', form: { kind: 'surveyResponse', id: 'park', version: 1 }, formText: '{}', title: '見本', language: 'ja', values: { text }, page: 0, startedAt: at,
  changedAt: at, revision: 1,
})

describe('checkHistory', () => {
  let history: History
  const note = (id: string, deed: Deed): void => history.note(phone, id, at, deed)
  const seal = (id: string, hash = 'h1', isAcknowledged = true): void => note(id, { kind: 'sealed', hash, isAcknowledged })
  const judge = (words: Partial<Words>, rows: readonly Row[], ...told: readonly string[]) =>
    checkHistory({ history, words: new Map([[phone, { ...empty, ...words }]]), rows, told: new Set(told) })
  const broken = (words: Partial<Words>, ...rows: readonly Row[]): readonly string[] => judge(words, rows).broken

  beforeEach(() => {
    history = createHistory()
  })

  it('finds nothing where each sealed word is in one row and has its receipt, or is shown', () => {
    seal('a')
    seal('b')
    expect(judge({ receipts: [receivedOf('a')], outbox: [itemOf('b')] }, [rowOf('a')])).toEqual({ sealed: 2, stored: 1, shown: 1, evicted: 0, told: 0, putAway: 0, untold: 0, broken: [] })
  })

  it.each<readonly [string, () => readonly string[]]>([
    ['a sealed word that is nowhere', () => {
      seal('a')
      return broken({})
    }],
    ['a word that the city has and the phone denies', () => {
      seal('a')
      return broken({}, rowOf('a'))
    }],
    ['a row with other words than were sealed', () => {
      seal('a')
      return broken({ receipts: [receivedOf('a')] }, rowOf('a', 'h2'))
    }],
    ['a row of what was never acknowledged as sealed', () => {
      seal('a')
      seal('a', 'h2', false)
      return broken({ receipts: [receivedOf('a')] }, rowOf('a', 'h2'))
    }],
    ['a row of what was never acknowledged, though it was sealed anew and acknowledged since', () => {
      seal('a')
      note('a', { kind: 'takenBack', into: 'a' })
      seal('a', 'h2', false)
      seal('a', 'h3')
      return broken({ receipts: [receivedOf('a', { receipt: receiptOf('a', 'h2') })] }, rowOf('a', 'h2'))
    }],
    ['a row that nobody sealed', () => broken({}, rowOf('a'))],
    ['one word in two rows', () => {
      seal('a')
      return broken({ receipts: [receivedOf('a')] }, rowOf('a'), rowOf('a', 'h1', 'other'))
    }],
    ['one word under another id as well', () => {
      seal('a')
      return broken({ receipts: [receivedOf('a')] }, rowOf('a'), rowOf('copy'))
    }],
    ['one number on two receipts', () => {
      seal('a')
      seal('b')
      return broken({ receipts: [receivedOf('a', { receipt: receiptOf('a', 'h1', 'n') }), receivedOf('b', { receipt: receiptOf('b', 'h1', 'n') })] }, rowOf('a', 'h1', 'n'), rowOf('b', 'h1', 'n'))
    }],
    ['a word in two places of the phone', () => {
      seal('a')
      return broken({ receipts: [receivedOf('a')], outbox: [itemOf('a')] }, rowOf('a'))
    }],
    ['a receipt without a row', () => {
      seal('a')
      return broken({ receipts: [receivedOf('a')] })
    }],
    ['a receipt under another number than its row\'s', () => {
      seal('a')
      return broken({ receipts: [receivedOf('a')] }, rowOf('a', 'h1', 'other'))
    }],
    ['a receipt put away whose row is not there', () => {
      seal('a')
      note('a', { kind: 'receiptRemoved' })
      return broken({})
    }],
    ['a word that still waits when all is quiet', () => {
      seal('a')
      return broken({ outbox: [itemOf('a', waiting)] })
    }],
    ['a draft that is gone', () => {
      history.kept({ phone, id: 'a', text: '見本' })
      return broken({})
    }],
    ['a draft that is older than what was said to be saved', () => {
      history.kept({ phone, id: 'a', text: '見本の続き' })
      return broken({ drafts: [draftOf('a', '見本')] })
    }],
    ['a word that was to be written again and is nowhere', () => {
      seal('a')
      note('a', { kind: 'takenBack', into: 'a' })
      return broken({})
    }],
    ['a word that was to be written anew and is nowhere', () => {
      seal('a')
      note('a', { kind: 'takenBack', into: 'b' })
      return broken({})
    }],
    ['a word that is gone with the database, of which nobody is told', () => {
      seal('a')
      note('a', { kind: 'unsentLost' })
      return broken({})
    }],
  ])('finds %s', (_case, found) => {
    expect(found()).not.toEqual([])
  })

  it('counts as told what is gone with the database, where the phone says so', () => {
    seal('a')
    note('a', { kind: 'unsentLost' })
    expect(judge({}, [], 'a')).toMatchObject({ told: 1, evicted: 0, broken: [] })
  })

  it('takes it as told where the phone knows that the city has lost a word', () => {
    seal('a')
    history.forgotten.add('a')
    expect(broken({ receipts: [receivedOf('a', { lostAt: at })] })).toEqual([])
  })

  it('finds a lost word of which the phone knows nothing, though the city was put back', () => {
    seal('a')
    history.forgotten.add('a')
    expect(broken({ receipts: [receivedOf('a')] })).toHaveLength(1)
  })

  it('finds other words in the row than the receipt\'s, but where the person was told', () => {
    seal('a')
    history.forged.add('a')
    history.forgotten.add('a')
    expect(broken({ receipts: [receivedOf('a')] }, rowOf('a', 'h2'))).toEqual([`${phone} a: a receipt for other words than the row's`])
    expect(broken({ receipts: [receivedOf('a', { lostAt: at })] }, rowOf('a', 'h2'))).toEqual([])
  })

  it('counts what was corrected since and lost with its correction, and takes a late copy with another number for the same word', () => {
    seal('a')
    seal('b')
    history.forgotten.add('a').add('b')
    const { untold, broken: found } = judge({ receipts: [receivedOf('a', { state: 'superseded' }), receivedOf('b')] }, [rowOf('b', 'h1', 'new')])
    expect({ untold, found }).toEqual({ untold: 1, found: [] })
  })

  it('counts apart what the browser threw away before it was sent', () => {
    seal('a')
    note('a', { kind: 'evicted' })
    expect(judge({}, [])).toMatchObject({ evicted: 1, broken: [] })
  })

  it('takes for good what the person let go, or writes on', () => {
    seal('a')
    note('a', { kind: 'discarded' })
    seal('b')
    note('b', { kind: 'takenBack', into: 'c' })
    expect(broken({ drafts: [draftOf('c', '見本')] })).toEqual([])
  })

  it('takes for good what was written again and sealed, though the tab ended before it could say so', () => {
    seal('a')
    note('a', { kind: 'takenBack', into: 'a' })
    seal('a', 'h2', false)
    expect(broken({ receipts: [receivedOf('a', { receipt: receiptOf('a', 'h2') })] }, rowOf('a', 'h2'))).toEqual([])
  })

  it('counts apart what the city lost after its receipt was put away', () => {
    seal('a')
    note('a', { kind: 'receiptRemoved' })
    history.forgotten.add('a')
    expect(judge({}, [])).toMatchObject({ putAway: 1, broken: [] })
  })
})
