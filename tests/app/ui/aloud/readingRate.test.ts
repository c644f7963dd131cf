import { describe, expect, it } from 'vitest'
import { openWebStorage } from '../../../../src/app/db/webStorage.ts'
import { keepRate, readRate } from '../../../../src/app/ui/aloud/readingRate.ts'

const emptyStorage = () => openWebStorage(() => { throw new Error('blocked') })

describe('readRate', () => {
  it('is the voice\'s own speed until another is chosen, and then that one', () => {
    const memory = emptyStorage()
    expect(readRate(memory)).toBe(1)
    keepRate(1.5, memory)
    expect(readRate(memory)).toBe(1.5)
  })

  it('takes nothing that cannot be chosen', () => {
    const memory = emptyStorage()
    keepRate(16, memory)
    expect(readRate(memory)).toBe(1)
  })
})
