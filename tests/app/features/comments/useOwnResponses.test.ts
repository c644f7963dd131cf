import { createHash } from 'node:crypto'
import { effectScope, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { useOwnResponses } from '../../../../src/app/features/comments/useOwnResponses.ts'
import { sampleResult } from '../../../fixtures/participation/sampleCall.ts'

const number = 'K7QM-2F8D-X0RT'
const result = {
  ...sampleResult,
  responses: sampleResult.responses.map(response => response.number === 2 ? { ...response, receiptHashes: [createHash('sha256').update(number).digest('hex')] } : response),
}

describe('useOwnResponses', () => {
  it('finds the answer to a comment by its receipt number, on the phone', async () => {
    const numbers = ref<readonly string[]>([])
    const own = effectScope().run(() => useOwnResponses(() => result, () => numbers.value))
    expect(own?.value).toEqual([])
    numbers.value = ['0000-0000-0000', number]
    await expect.poll(() => own?.value.map(response => response.number)).toEqual([2])
    numbers.value = ['0000-0000-0000']
    await expect.poll(() => own?.value).toEqual([])
  })
})
