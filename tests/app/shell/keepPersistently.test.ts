import { describe, expect, it } from 'vitest'
import { openWebStorage } from '../../../src/app/db/webStorage.ts'
import { askPersistence, askPersistenceOnce, readPersistence } from '../../../src/app/shell/keepPersistently.ts'

function browserThat(grants: boolean, isPersisted = false) {
  const asked: string[] = []
  const storage = {
    persisted: () => Promise.resolve(isPersisted),
    persist: () => {
      asked.push('persist')
      return Promise.resolve(grants)
    },
  }
  const memory = openWebStorage(() => {
    throw new Error('blocked')
  })
  return { asked, ports: { storage, memory } }
}

describe('readPersistence', () => {
  it('says how firmly the browser keeps the plan', async () => {
    expect(await readPersistence(browserThat(true, true).ports)).toBe('firm')
    expect(await readPersistence(browserThat(true).ports)).toBe('loose')
    expect(await readPersistence({ storage: undefined })).toBe('unknown')
  })
})

describe('askPersistence', () => {
  it('tells what the browser answered', async () => {
    expect(await askPersistence(browserThat(true).ports)).toBe('firm')
    expect(await askPersistence(browserThat(false).ports)).toBe('loose')
  })
})

describe('askPersistenceOnce', () => {
  it('does not ask on the first visit', async () => {
    const { asked, ports } = browserThat(false)
    await askPersistenceOnce(ports, false)
    expect(asked).toEqual([])
  })

  it('asks on a later visit, and only once', async () => {
    const { asked, ports } = browserThat(false)
    await askPersistenceOnce(ports, true)
    await askPersistenceOnce(ports, true)
    expect(asked).toEqual(['persist'])
  })

  it('does not ask a browser that keeps the plan already', async () => {
    const { asked, ports } = browserThat(true, true)
    await askPersistenceOnce(ports, true)
    expect(asked).toEqual([])
  })
})
