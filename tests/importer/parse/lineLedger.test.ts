import { describe, expect, it } from 'vitest'
import { LineLedger } from '../../../src/importer/parse/lineLedger.ts'
import { refusal } from '../refusal.ts'
import { smallSource } from './plan/planFixture.ts'

const source = smallSource('表紙', '', '本文', '続き', '奥付')

describe('LineLedger', () => {
  it('is complete when every line that holds text is used', () => {
    const ledger = new LineLedger(source)
    ledger.use('表紙', 1)
    ledger.use('本文', 3, 5)
    expect(() => { ledger.assertComplete() }).not.toThrow()
  })

  it('refuses a line that two parts want and names both', () => {
    const ledger = new LineLedger(source)
    ledger.use('本文', 3, 4)
    expect(refusal(() => { ledger.use('奥付', 4) }).message).toBe('small.txt:4行目: 「本文」と「奥付」の両方に読み取られました。')
  })

  it('refuses a line that the same part takes twice', () => {
    const ledger = new LineLedger(source)
    ledger.use('本文', 3)
    expect(refusal(() => { ledger.use('本文', 3) }).line).toBe(3)
  })

  it('names the first line that nobody used, with its text and how many more there are', () => {
    const ledger = new LineLedger(source)
    ledger.use('表紙', 1)
    ledger.use('本文', 4)
    expect(refusal(() => { ledger.assertComplete() }).message).toBe('small.txt:3行目: どの部分としても読み取れない行です(ほか 1 行): 本文')
  })

  it('counts the lines of each part, blank ones not, in the order of the document', () => {
    const ledger = new LineLedger(source)
    ledger.use('本文', 2, 5)
    ledger.use('表紙', 1)
    expect([...ledger.counts()]).toEqual([['表紙', 1], ['本文', 3]])
  })
})
