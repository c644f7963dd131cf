import { describe, expect, it, vi } from 'vitest'
import { createPassingNotice, secondsInSight } from '../../../src/app/shell/createPassingNotice.ts'

describe('createPassingNotice', () => {
  const tickFor = (notice: { readonly tick: () => void }, seconds: number) => {
    for (let second = 0; second < seconds; second++) notice.tick()
  }

  it('goes by itself, once, after it was in sight for its time', () => {
    const leave = vi.fn()
    const notice = createPassingNotice(() => true, leave)
    tickFor(notice, secondsInSight - 1)
    expect(leave).not.toHaveBeenCalled()
    tickFor(notice, 5)
    notice.goOn()
    expect(leave).toHaveBeenCalledOnce()
  })

  it('waits for the time in which it is not in sight', () => {
    const leave = vi.fn()
    let isInSight = false
    const notice = createPassingNotice(() => isInSight, leave)
    tickFor(notice, 100)
    expect(leave).not.toHaveBeenCalled()
    isInSight = true
    tickFor(notice, secondsInSight)
    expect(leave).toHaveBeenCalledOnce()
  })

  it('goes with the page on which it was seen, and stays when it was not seen yet', () => {
    const leave = vi.fn()
    const notice = createPassingNotice(() => true, leave)
    notice.goOn()
    expect(leave).not.toHaveBeenCalled()
    notice.tick()
    notice.goOn()
    expect(leave).toHaveBeenCalledOnce()
  })
})
