import { describe, expect, it } from 'vitest'
import type { CallResult, CityResponse } from '../../../src/domain/publicComment/callResult.ts'
import { findOwnResponses } from '../../../src/domain/publicComment/findOwnResponses.ts'

const response = (number: number, receiptHashes: readonly string[]): CityResponse => ({ number, summary: '見本', count: 1, category: 'A', response: '見本', receiptHashes })

describe('findOwnResponses', () => {
  it('finds the answers to comments whose receipts are on the phone', () => {
    const result: CallResult = { format: 1, callId: 'a', publishedOn: '2026-08-01', people: 3, opinions: 3, outcome: '見本', categories: [], responses: [response(1, ['aa']), response(2, ['bb', 'cc']), response(3, [])] }
    expect(findOwnResponses(result, new Set(['cc', 'dd'])).map(({ number }) => number)).toEqual([2])
    expect(findOwnResponses(result, new Set())).toEqual([])
  })
})
