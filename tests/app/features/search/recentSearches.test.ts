import { describe, expect, it } from 'vitest'
import { createRecentSearches, recentSearchesKey } from '../../../../src/app/features/search/recentSearches.ts'
import { openWebStorage } from '../../../../src/app/db/webStorage.ts'

/** A storage in memory, as a browser that blocks its own gets it. */
const memory = () => openWebStorage(() => {
  throw new Error('blocked')
})

describe('createRecentSearches', () => {
  it('keeps the last ten, newest first, each once', () => {
    const recent = createRecentSearches(memory())
    for (let count = 1; count <= 12; count += 1) recent.add(`語${count}`)
    recent.add(' 語5 ')
    expect(recent.list()).toEqual(['語5', '語12', '語11', '語10', '語9', '語8', '語7', '語6', '語4', '語3'])
  })

  it('keeps nothing empty', () => {
    const recent = createRecentSearches(memory())
    recent.add('  ')
    expect(recent.list()).toEqual([])
  })

  it('forgets one, and all', () => {
    const storage = memory()
    const recent = createRecentSearches(storage)
    recent.add('公園')
    recent.add('給食')
    recent.remove('公園')
    expect(recent.list()).toEqual(['給食'])
    recent.clear()
    expect(storage.getItem(recentSearchesKey)).toBeNull()
  })

  it('forgets and keeps nothing more once it is turned off', () => {
    const recent = createRecentSearches(memory())
    recent.add('公園')
    recent.setOff(true)
    recent.add('給食')
    expect([recent.isOff(), recent.list()]).toEqual([true, []])
    recent.setOff(false)
    recent.add('給食')
    expect(recent.list()).toEqual(['給食'])
  })

  it.each(['{', '{"a":1}', 'null', '[1,null]'])('takes %s, which is no list of searches, for none', (text) => {
    const storage = memory()
    storage.setItem(recentSearchesKey, text)
    expect(createRecentSearches(storage).list()).toEqual([])
  })

  it('goes on when the storage is full', () => {
    const full = { ...memory(), setItem: () => { throw new DOMException('', 'QuotaExceededError') } }
    expect(() => createRecentSearches(full).add('公園')).not.toThrow()
  })
})
