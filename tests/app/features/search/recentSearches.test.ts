import { describe, expect, it } from 'vitest'
import { createRecentSearches, recentSearchesKey, type RecentSearches } from '../../../../src/app/features/search/recentSearches.ts'
import { openWebStorage } from '../../../../src/app/db/webStorage.ts'

/** A storage in memory, as a browser that blocks its own gets it. */
const memory = () => openWebStorage(() => {
  throw new Error('blocked')
})

function searchesOf(recent: RecentSearches): readonly string[] {
  const state = recent.read()
  return state.kind === 'on' ? state.searches : []
}

describe('createRecentSearches', () => {
  it('keeps the last ten, newest first, each once', () => {
    const recent = createRecentSearches(memory())
    for (let count = 1; count <= 12; count += 1) recent.add(`語${count}`)
    recent.add(' 語5 ')
    expect(searchesOf(recent)).toEqual(['語5', '語12', '語11', '語10', '語9', '語8', '語7', '語6', '語4', '語3'])
  })

  it('keeps nothing empty', () => {
    const recent = createRecentSearches(memory())
    recent.add('  ')
    expect(searchesOf(recent)).toEqual([])
  })

  it('forgets one, and all', () => {
    const storage = memory()
    const recent = createRecentSearches(storage)
    recent.add('公園')
    recent.add('給食')
    recent.remove('公園')
    expect(searchesOf(recent)).toEqual(['給食'])
    recent.clear()
    expect(storage.getItem(recentSearchesKey)).toBeNull()
  })

  it('forgets and keeps nothing more once it is turned off', () => {
    const recent = createRecentSearches(memory())
    recent.add('公園')
    recent.setOff(true)
    recent.add('給食')
    expect(recent.read()).toEqual({ kind: 'off' })
    recent.setOff(false)
    recent.add('給食')
    expect(searchesOf(recent)).toEqual(['給食'])
  })

  it.each(['{', '{"a":1}', 'null', '[1,null]'])('takes %s, which is no list of searches, for none', (text) => {
    const storage = memory()
    storage.setItem(recentSearchesKey, text)
    expect(searchesOf(createRecentSearches(storage))).toEqual([])
  })

  it('says that a full storage kept nothing, and forgets what it can', () => {
    const storage = memory()
    createRecentSearches(storage).add('公園')
    const full = createRecentSearches({ ...storage, setItem: () => { throw new DOMException('', 'QuotaExceededError') } })
    const refused = { kind: 'failed', reason: 'storageFull' }
    expect([full.add('給食'), full.read()]).toEqual([refused, { kind: 'on', searches: ['公園'] }])
    expect([full.setOff(true), full.read()]).toEqual([refused, { kind: 'on', searches: [] }])
  })

  it('says that a storage which does not work kept nothing', () => {
    const broken = createRecentSearches({ ...memory(), setItem: () => { throw new DOMException('', 'SecurityError') } })
    expect(broken.add('公園')).toEqual({ kind: 'failed', reason: 'storageFailed' })
  })
})
