import { describe, expect, it } from 'vitest'
import { openWebStorage } from '../../../src/app/db/webStorage.ts'

describe('openWebStorage', () => {
  it('keeps marks in memory where the browser blocks storage', () => {
    const storage = openWebStorage(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(storage.getItem('mark')).toBeNull()
    storage.setItem('mark', 'yes')
    expect(storage.getItem('mark')).toBe('yes')
    storage.removeItem('mark')
    expect(storage.getItem('mark')).toBeNull()
  })
})
