import { describe, expect, it } from 'vitest'
import { forgetReload, reloadOnce } from '../../../src/app/page/reloadOnce.ts'
import { openWebStorage } from '../../../src/app/db/webStorage.ts'

function windowOf(canReload = true) {
  const assigned: string[] = []
  const storage = openWebStorage(() => {
    throw new Error('blocked')
  })
  return { assigned, ports: { storage, assign: (path: string) => void assigned.push(path), canReload: () => canReload } }
}

describe('reloadOnce', () => {
  it('loads the app anew, and not again for the same path', () => {
    const { assigned, ports } = windowOf()
    expect(reloadOnce('/plan', ports)).toBe(true)
    expect(reloadOnce('/plan', ports)).toBe(false)
    expect(reloadOnce('/costs', ports)).toBe(true)
    expect(assigned).toEqual(['/plan', '/costs'])
  })

  it('may reload again once a page was opened', () => {
    const { assigned, ports } = windowOf()
    reloadOnce('/plan', ports)
    forgetReload(ports)
    expect(reloadOnce('/plan', ports)).toBe(true)
    expect(assigned).toHaveLength(2)
  })

  it('stays on the page where a reload would find nothing', () => {
    const { assigned, ports } = windowOf(false)
    expect(reloadOnce('/plan', ports)).toBe(false)
    expect(assigned).toEqual([])
  })
})
