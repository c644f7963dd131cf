import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTabLock } from '../../src/outbox/tabLock.ts'

/** Web Locks of one browser: the part that the app uses. */
function browserLocks(isFrozen = false) {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request<Result>(_name: string, { signal }: { readonly signal: AbortSignal }, work: () => Promise<Result>): Promise<Result> {
      if (isFrozen) {
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        })
      }
      const turn = last.then(work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

describe('createTabLock', () => {
  afterEach(() => void vi.useRealTimers())

  it('lets one tab work after the other', async () => {
    const locks = browserLocks()
    const order: string[] = []
    const work = (tab: string) => async () => {
      order.push(`${tab} starts`)
      await Promise.resolve()
      order.push(`${tab} ends`)
    }
    await Promise.all([createTabLock(locks)(work('one')), createTabLock(locks)(work('other'))])
    expect(order).toEqual(['one starts', 'one ends', 'other starts', 'other ends'])
  })

  it('works without locks where the browser has none', async () => {
    expect(await createTabLock(undefined)(() => Promise.resolve('done'))).toBe('done')
  })

  it('does not wait for ever for a tab that the browser has frozen', async () => {
    vi.useFakeTimers()
    const done = createTabLock(browserLocks(true))(() => Promise.resolve('done'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await done).toBe('done')
  })

  it('tells the work that it is alone only where the browser says so', async () => {
    const tell = (isAlone?: boolean) => Promise.resolve(isAlone)
    expect(await Promise.all([createTabLock(browserLocks())(tell), createTabLock(undefined)(tell)])).toEqual([true, undefined])
  })

  it('hands an error of the work on and does not repeat it', async () => {
    const work = vi.fn(() => Promise.reject(new Error('work')))
    await expect(createTabLock(browserLocks())(work)).rejects.toThrow('work')
    expect(work).toHaveBeenCalledTimes(1)
  })
})
