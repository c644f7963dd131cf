import { describe, expect, it } from 'vitest'
import type { SealedSubmission } from '../../../src/domain/submission/sealedSubmission.ts'
import { noMark, parseUnsentMark, withListed, withLost, withSealed, type UnsentMark } from '../../../src/domain/submission/unsentMark.ts'

const idOf = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`
const submissionOf = (number: number): SealedSubmission => ({
  id: idOf(number), form: { kind: 'proposal', id: 'proposals', version: 1 }, kind: 'proposal', content: '見本', personal: '見本', hash: '', secretHash: '', sealedAt: '2026-06-01T00:00:00.000Z',
})
const sealed = (...numbers: number[]): UnsentMark => numbers.reduce((mark, number) => withSealed(mark, submissionOf(number)), noMark)
const listed = (...numbers: number[]) => numbers.map(number => ({ submission: submissionOf(number) }))
const idsOf = ({ unsent, gone }: UnsentMark) => ({ unsent: unsent.map(({ id }) => id).sort(), gone: gone.map(({ id }) => id) })

describe('withSealed', () => {
  it('remembers what kind was sealed when, and nothing of what it says', () => {
    expect(sealed(1).unsent).toEqual([{ id: idOf(1), kind: 'proposal', sealedAt: '2026-06-01T00:00:00.000Z' }])
  })

  it('remembers once what is sealed twice', () => {
    expect(sealed(1, 1).unsent).toHaveLength(1)
  })
})

describe('withListed', () => {
  it('forgets what is unsent no more, and learns what it did not know', () => {
    const mark = sealed(1, 2)
    expect(idsOf(withListed(mark, listed(2, 3), mark))).toEqual({ unsent: [idOf(2), idOf(3)], gone: [] })
  })

  it('keeps what another tab has sealed since the list was read', () => {
    expect(idsOf(withListed(sealed(1, 2), listed(), sealed(1)))).toEqual({ unsent: [idOf(2)], gone: [] })
  })
})

describe('withLost', () => {
  it('takes for gone what was unsent, beside what was gone before', () => {
    expect(idsOf(withLost(withSealed(withLost(sealed(1)), submissionOf(2))))).toEqual({ unsent: [], gone: [idOf(1), idOf(2)] })
  })
})

describe('parseUnsentMark', () => {
  it('reads what was written', () => {
    const mark = withSealed(withLost(sealed(1)), submissionOf(2))
    expect(parseUnsentMark(JSON.stringify(mark))).toEqual(mark)
  })

  it.each([null, '', '{', '[]', '{"unsent":{}}', '{"unsent":[null,{"id":"1","kind":"proposal","sealedAt":"2026"}],"gone":[1]}'])('takes %s for nothing', (text) => {
    expect(parseUnsentMark(text)).toEqual(noMark)
  })
})
