import { describe, expect, it } from 'vitest'
import { openWebStorage } from '../../../../src/app/db/webStorage.ts'
import { useRecentSearches } from '../../../../src/app/features/search/useRecentSearches.ts'

const memory = () => openWebStorage(() => {
  throw new Error('blocked')
})

describe('useRecentSearches', () => {
  it('shows what is kept at once, and each change', () => {
    const storage = memory()
    useRecentSearches(storage).change(recent => recent.add('公園'))
    const { state, change } = useRecentSearches(storage)
    expect(state.value).toEqual({ kind: 'on', searches: ['公園'] })
    change(recent => recent.setOff(true))
    expect(state.value).toEqual({ kind: 'off' })
  })

  it('tells that a change was refused, until one is not', () => {
    const storage = memory()
    const { outcome, change } = useRecentSearches({ ...storage, setItem: () => { throw new DOMException('', 'QuotaExceededError') } })
    change(recent => recent.add('公園'))
    expect(outcome.value).toEqual({ kind: 'failed', reason: 'storageFull' })
    change(recent => recent.clear())
    expect(outcome.value).toEqual({ kind: 'done' })
  })
})
