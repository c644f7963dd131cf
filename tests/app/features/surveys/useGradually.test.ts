import { describe, expect, it } from 'vitest'
import type { Ref } from 'vue'
import { useGradually } from '../../../../src/app/features/surveys/useGradually.ts'
import { mountHeadless } from '../../mountHeadless.ts'

/** A page of `count` items before its first frame; each call of `frame` draws one. */
function openPage(count: number, isWhole = false) {
  const waiting = new Map<number, () => void>()
  let asked = 0
  const drawn: Readonly<Ref<number>>[] = []
  const leave = mountHeadless(() => {
    drawn.push(useGradually(() => count, isWhole, {
      request(draw) {
        asked += 1
        waiting.set(asked, draw)
        return asked
      },
      cancel: frame => void waiting.delete(frame),
    }))
  }, () => undefined)
  return {
    drawn: () => Math.min(drawn[0]?.value ?? 0, count),
    frame() {
      const due = [...waiting.values()]
      waiting.clear()
      for (const draw of due) draw()
    },
    isWaiting: () => waiting.size > 0,
    leave,
  }
}

describe('useGradually', () => {
  it('draws the first screen of a long page before its first frame, and no more until that frame was shown', () => {
    const page = openPage(120)
    expect(page.drawn()).toBeLessThan(10)
    expect(page.drawn()).toBeGreaterThan(0)
    const first = page.drawn()
    page.frame()
    expect(page.drawn()).toBe(first)
    page.frame()
    expect(page.drawn()).toBeGreaterThan(first)
  })

  it('draws every item of a page in the end, and then asks for no frame', () => {
    const page = openPage(120)
    for (let frames = 0; frames < 200 && page.isWaiting(); frames += 1) page.frame()
    expect(page.drawn()).toBe(120)
    expect(page.isWaiting()).toBe(false)
  })

  it('draws all at once for a person who is led to one of them', () => {
    const page = openPage(120, true)
    expect(page.drawn()).toBe(120)
    expect(page.isWaiting()).toBe(false)
  })

  it('asks for no frame after the page was left', () => {
    const page = openPage(120)
    page.frame()
    page.leave()
    expect(page.isWaiting()).toBe(false)
  })
})
