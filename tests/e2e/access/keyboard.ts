import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the focus is. */
export interface Stop {
  /** Role, name and states, as a screen reader has them: `button "次へ"`. */
  readonly says: string
  /** What is wrong with it for who uses the keyboard and sees. */
  readonly problems: readonly string[]
}

/** A person with a keyboard and nothing else. Each stop must be seen: the design system's ring, once, and not hidden below a bar. */
export interface Keyboard {
  /** The stop at which the focus is now. */
  here(): Promise<Stop>
  /** Goes on by Tab until something says this; fails after a lap. */
  to(says: string | RegExp): Promise<void>
  /** The same by Shift+Tab. */
  back(says: string | RegExp): Promise<void>
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Goes on to something and presses Enter on it. */
  enter(says: string | RegExp): Promise<void>
  /** Waits until the focus is on what says this. */
  lands(says: string | RegExp): Promise<void>
}

const patience = 250

export function createKeyboard(page: Page): Keyboard {
  const here = async (): Promise<Stop> => ({ says: await sayFocus(page), problems: await focusProblems(page) })
  const matches = (says: string, wanted: string | RegExp): boolean => typeof wanted === 'string' ? says.includes(wanted) : wanted.test(says)

  async function go(key: 'Tab' | 'Shift+Tab', wanted: string | RegExp): Promise<void> {
    const seen: string[] = []
    for (let stops = 0; stops < patience; stops++) {
      await page.keyboard.press(key)
      // Past the end Tab begins anew.
      if (await page.evaluate(() => document.activeElement === document.body)) continue
      const { says, problems } = await here()
      expect(problems, says).toEqual([])
      if (matches(says, wanted)) return
      seen.push(says)
    }
    throw new Error(`${key} never came to ${String(wanted)}; it came to ${[...new Set(seen)].join(', ')}`)
  }

  const to = (wanted: string | RegExp): Promise<void> => go('Tab', wanted)

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }

  return {
    here,
    to,
    back: wanted => go('Shift+Tab', wanted),
    press,
    type: text => page.keyboard.type(text),
    async enter(says) {
      await to(says)
      await press('Enter')
    },
    async lands(says) {
      await expect.poll(() => sayFocus(page)).toMatch(says)
    },
  }
}

/** Role, name and states of what has the focus; empty where nothing has it. */
async function sayFocus(page: Page): Promise<string> {
  const focused = page.locator(':focus')
  if (await focused.count() === 0) return ''
  return (await focused.ariaSnapshot().catch(() => '')).split('\n')[0]?.replace(/^- /, '') ?? ''
}

/** What is wrong with the focus where it is now: that it is not seen. */
export function focusProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return ['nothing has the focus']
    const place = focused.outerHTML.slice(0, 140)
    const ink = document.createElement('i')
    ink.style.color = 'var(--focus-ring)'
    document.body.append(ink)
    const ring = getComputedStyle(ink).color
    ink.remove()
    const hasRing = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3 && outlineColor === ring
    }
    // What takes the focus unasked, a heading or the page itself, is no control and has none.
    if (focused.getAttribute('tabindex') === '-1') return []
    const near = [focused, focused.nextElementSibling, focused.parentElement, focused.closest('label')].filter(element => element !== null)
    const ringed = near.find(hasRing)
    if (!ringed) return [`no ring: ${place}`]
    const box = ringed.getBoundingClientRect()
    const points = [0.5, 0.1, 0.9].flatMap(x => [0.5, 0.1, 0.9].map(y => [box.left + box.width * x, box.top + box.height * y] as const))
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && (ringed.contains(top) || top.contains(ringed))
    })
    return isSeen ? [] : [`hidden from sight at ${Math.round(box.left)},${Math.round(box.top)}: ${place}`]
  })
}
