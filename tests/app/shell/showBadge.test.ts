import { describe, expect, it } from 'vitest'
import { showBadge } from '../../../src/app/shell/showBadge.ts'

describe('showBadge', () => {
  it('shows the number, and clears it at none', () => {
    const asked: (number | 'clear')[] = []
    const badger = {
      setAppBadge: (count: number) => Promise.resolve(void asked.push(count)),
      clearAppBadge: () => Promise.resolve(void asked.push('clear')),
    }
    showBadge(3, badger)
    showBadge(0, badger)
    expect(asked).toEqual([3, 'clear'])
  })

  it('does nothing where there are no badges, or where they are refused', () => {
    expect(() => showBadge(3, {})).not.toThrow()
    expect(() => showBadge(3, { setAppBadge: () => Promise.reject(new Error('refused')) })).not.toThrow()
  })
})
