import { afterEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from '../../../src/app/shell/whenIdle.ts'

describe('whenIdle', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('waits until the browser has nothing to do', () => {
    const waiting: (() => void)[] = []
    vi.stubGlobal('window', { requestIdleCallback: (work: () => void) => waiting.push(work) })
    const work = vi.fn()
    whenIdle(work)
    expect(work).not.toHaveBeenCalled()
    waiting.forEach(each => each())
    expect(work).toHaveBeenCalledOnce()
  })

  it('waits a while in a browser that cannot tell', () => {
    vi.useFakeTimers()
    vi.stubGlobal('window', {})
    const work = vi.fn()
    whenIdle(work)
    expect(work).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(work).toHaveBeenCalledOnce()
  })
})
