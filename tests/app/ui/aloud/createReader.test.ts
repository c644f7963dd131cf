import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReader } from '../../../../src/app/ui/aloud/createReader.ts'
import { createSamplePhone } from './samplePhone.ts'

const own = { lang: 'ja-JP', localService: true, default: false }
const remote = { lang: 'ja-JP', localService: false, default: false }
const sentences = ['一つ目。', '二つ目。', '三つ目。']

/** A reader of three sentences on a phone with these voices. */
function given(voices = [own]) {
  const phone = createSamplePhone(voices)
  const settings = { isOnline: true, rate: 1 }
  const reader = createReader({ engine: phone.engine, isOnline: () => settings.isOnline, rate: () => settings.rate })
  return { phone, settings, reader, start: () => reader.start(sentences.length, at => sentences[at] ?? '') }
}

describe('createReader', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('says nothing by itself, and speaks within the tap that starts it', () => {
    const { phone, reader, start } = given()
    expect([reader.state.value, phone.said]).toEqual([{ kind: 'idle' }, []])
    start()
    expect([reader.state.value, phone.said]).toEqual([{ kind: 'reading', at: 0 }, ['一つ目。']])
  })

  it('reads sentence after sentence to the end', () => {
    const { phone, reader, start } = given()
    start()
    for (let at = 0; at < 3; at += 1) {
      expect(reader.state.value).toEqual({ kind: 'reading', at })
      phone.finish()
    }
    expect([reader.state.value, phone.said]).toEqual([{ kind: 'finished' }, sentences])
  })

  it('pauses by falling silent, and says the sentence again when it goes on', () => {
    const { phone, reader, start } = given()
    start()
    phone.finish()
    const events = phone.lastEvents()
    reader.pause()
    expect([reader.state.value, phone.cancelCount()]).toEqual([{ kind: 'paused', at: 1 }, 1])
    // Browsers tell of the cut sentence only now: as an error, or as if it had been said.
    events?.failed('interrupted')
    events?.ended()
    expect(reader.state.value).toEqual({ kind: 'paused', at: 1 })
    reader.resume()
    vi.advanceTimersByTime(100)
    expect([reader.state.value, phone.said.slice(1)]).toEqual([{ kind: 'reading', at: 1 }, ['二つ目。', '二つ目。']])
  })

  it('leaves Chrome a moment between a cancel and what is said next', () => {
    const { phone, reader, start } = given()
    start()
    reader.move(1)
    expect(phone.said).toEqual(['一つ目。'])
    vi.advanceTimersByTime(100)
    expect(phone.said).toEqual(['一つ目。', '二つ目。'])
  })

  it('goes on and back by sentences, also while paused, and ends past the last one', () => {
    const { reader, start } = given()
    start()
    reader.move(-1)
    expect(reader.state.value).toEqual({ kind: 'reading', at: 0 })
    reader.pause()
    reader.move(1)
    reader.move(1)
    expect(reader.state.value).toEqual({ kind: 'paused', at: 2 })
    reader.move(1)
    expect(reader.state.value).toEqual({ kind: 'finished' })
  })

  it('says the sentence again with the speed that was chosen', () => {
    const { phone, settings, reader, start } = given()
    start()
    settings.rate = 1.5
    reader.again()
    vi.advanceTimersByTime(100)
    expect([phone.lastUtterance()?.rate, reader.state.value]).toEqual([1.5, { kind: 'reading', at: 0 }])
  })

  it('stops for good: neither the engine nor a timer brings it back', () => {
    const { phone, reader, start } = given()
    start()
    reader.move(1)
    reader.stop()
    vi.advanceTimersByTime(60_000)
    phone.lastEvents()?.ended()
    expect([reader.state.value, phone.said, phone.engine.isSpeaking()]).toEqual([{ kind: 'idle' }, ['一つ目。'], false])
  })

  it('waits for voices that the browser finds late, and lets go of the wait', () => {
    const { phone, reader, start } = given([])
    start()
    expect(reader.state.value).toEqual({ kind: 'waiting' })
    phone.findVoices([{ ...own, lang: 'en-US' }])
    expect(reader.state.value).toEqual({ kind: 'waiting' })
    phone.findVoices([own])
    expect([reader.state.value, phone.listenerCount()]).toEqual([{ kind: 'reading', at: 0 }, 0])
    vi.advanceTimersByTime(3_000)
    expect(phone.said).toEqual(['一つ目。'])
  })

  it('says that there is no voice: none of Japanese, or no engine at all', () => {
    const { reader, start } = given([])
    start()
    vi.advanceTimersByTime(2_000)
    expect(reader.state.value).toEqual({ kind: 'failed', because: 'noVoice' })
    const without = createReader({ engine: undefined, isOnline: () => true, rate: () => 1 })
    without.start(1, () => '文。')
    expect(without.state.value).toEqual({ kind: 'failed', because: 'noVoice' })
  })

  it('stops waiting for voices when the person does', () => {
    const { phone, reader, start } = given([])
    start()
    reader.stop()
    phone.findVoices([own])
    vi.advanceTimersByTime(3_000)
    expect([reader.state.value, phone.said]).toEqual([{ kind: 'idle' }, []])
  })

  it('says that the only voice needs the network, before it begins and when the network goes', () => {
    const { phone, settings, reader, start } = given([remote])
    settings.isOnline = false
    start()
    expect(reader.state.value).toEqual({ kind: 'failed', because: 'offline' })
    settings.isOnline = true
    start()
    expect(reader.state.value).toEqual({ kind: 'reading', at: 0 })
    settings.isOnline = false
    phone.finish()
    expect(reader.state.value).toEqual({ kind: 'failed', because: 'offline' })
  })

  it.each([
    ['network', { kind: 'failed', because: 'offline' }],
    ['language-unavailable', { kind: 'failed', because: 'noVoice' }],
    ['voice-unavailable', { kind: 'failed', because: 'noVoice' }],
    ['interrupted', { kind: 'paused', at: 0 }],
    ['canceled', { kind: 'paused', at: 0 }],
  ])('takes the error %s for what it is', (error, state) => {
    const { phone, reader, start } = given([remote])
    start()
    phone.fail(error)
    expect(reader.state.value).toEqual(state)
  })

  it('tries once more what the engine refused, then says so', () => {
    const { phone, reader, start } = given()
    start()
    phone.fail('not-allowed')
    expect(reader.state.value).toEqual({ kind: 'reading', at: 0 })
    vi.advanceTimersByTime(100)
    phone.fail('not-allowed')
    expect([reader.state.value, phone.said]).toEqual([{ kind: 'failed', because: 'mute' }, ['一つ目。', '一つ目。']])
  })

  it('can be started again after a failure', () => {
    const { phone, reader, start } = given([])
    start()
    vi.advanceTimersByTime(2_000)
    phone.findVoices([own])
    start()
    expect(reader.state.value).toEqual({ kind: 'reading', at: 0 })
  })
})
