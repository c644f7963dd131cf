import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchUtterance } from '../../../../src/app/ui/aloud/watchUtterance.ts'
import { createSamplePhone } from './samplePhone.ts'

/** An utterance on a phone with one voice, and what is told of it. */
function given({ localService = true, text = '一つの文です。' } = {}) {
  const voice = { lang: 'ja-JP', localService, default: false }
  const phone = createSamplePhone([voice])
  const tell = vi.fn()
  const release = watchUtterance(phone.engine, { text, voice, rate: 1 }, tell)
  return { phone, tell, release }
}

describe('watchUtterance', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('tells once that a sentence was said', () => {
    const { phone, tell } = given()
    phone.finish()
    phone.lastEvents()?.ended()
    vi.advanceTimersByTime(60_000)
    expect(tell.mock.calls).toEqual([['said']])
  })

  it('goes on where the engine fell silent and its end was never told', () => {
    const { phone, tell } = given()
    phone.begin()
    vi.advanceTimersByTime(3_000)
    expect(tell).not.toHaveBeenCalled()
    phone.fallSilent()
    vi.advanceTimersByTime(2_000)
    expect(tell.mock.calls).toEqual([['said']])
  })

  it('does not wait for ever for an engine that says it is still speaking', () => {
    const { phone, tell } = given()
    phone.begin()
    vi.advanceTimersByTime(60_000)
    expect(tell.mock.calls).toEqual([['said']])
  })

  it('leaves a long sentence the time that a slow voice takes', () => {
    const { phone, tell } = given({ text: 'あ'.repeat(80) })
    phone.begin()
    vi.advanceTimersByTime(50_000)
    expect(tell).not.toHaveBeenCalled()
  })

  it('gives up on an engine that does not begin, later where the voice comes from a server', () => {
    const near = given()
    const far = given({ localService: false })
    vi.advanceTimersByTime(5_000)
    expect([near.tell.mock.calls, far.tell.mock.calls]).toEqual([[['unsaid']], []])
    vi.advanceTimersByTime(6_000)
    expect(far.tell.mock.calls).toEqual([['unsaid']])
  })

  it('tells nothing once it is released', () => {
    const { phone, tell, release } = given()
    release()
    phone.finish()
    vi.advanceTimersByTime(60_000)
    expect(tell).not.toHaveBeenCalled()
  })
})
