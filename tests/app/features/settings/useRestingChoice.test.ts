import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useRestingChoice } from '../../../../src/app/features/settings/useRestingChoice.ts'

describe('useRestingChoice', () => {
  let taken: string[]
  beforeEach(() => {
    taken = []
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  function begin() {
    const scope = effectScope()
    const choice = scope.run(() => useRestingChoice<string>(value => void taken.push(value)))
    if (!choice) throw new Error('The scope has ended.')
    return { ...choice, leave: () => scope.stop() }
  }

  it('takes of those that the arrow keys pass the one on which they rest', () => {
    const { waiting, choose, press, release } = begin()
    for (const value of ['ko', 'tl', 'ja']) {
      press({ key: 'ArrowDown' })
      choose(value)
      release()
      vi.advanceTimersByTime(100)
    }
    expect([waiting.value, taken]).toEqual(['ja', []])
    vi.advanceTimersByTime(1000)
    expect([waiting.value, taken]).toEqual([undefined, ['ja']])
  })

  it.each(['Enter', ' '])('takes what waits at once when it is confirmed by "%s"', (key) => {
    const { choose, press } = begin()
    press({ key: 'ArrowUp' })
    choose('vi')
    press({ key })
    vi.advanceTimersByTime(1000)
    expect(taken).toEqual(['vi'])
  })

  it('takes what is clicked at once', () => {
    const { choose, press, release } = begin()
    press({ key: 'ArrowUp' })
    choose('es')
    release()
    choose('pt')
    vi.advanceTimersByTime(1000)
    expect(taken).toEqual(['pt'])
  })

  it('takes what waits when the page is left', () => {
    const { choose, press, leave } = begin()
    press({ key: 'ArrowDown' })
    choose('en')
    leave()
    expect(taken).toEqual(['en'])
  })
})
