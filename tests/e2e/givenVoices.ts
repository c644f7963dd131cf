import type { BrowserContext, Page } from 'playwright-core'

/** A voice that a phone has. */
export interface GivenVoice {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
}

declare global {
  interface Window {
    /** What the phone was told to say, in turn. */
    said: { readonly text: string, readonly voice: string, readonly lang: string, readonly rate: number }[]
    /** The phone has said the sentence that it was told last. */
    finishSentence: () => void
  }
}

/**
 * Gives a phone these voices, in place of the browser's, of which a test machine has none: they are found a moment after they were asked
 * for, say nothing aloud, and are through with a sentence when a test says so.
 */
export async function giveVoices(context: BrowserContext, voices: readonly GivenVoice[]): Promise<void> {
  await context.addInitScript((given) => {
    type Told = EventTarget & { readonly text: string, voice: GivenVoice | undefined, lang: string, rate: number }
    let current: Told | undefined
    let found: readonly GivenVoice[] = []
    class SilentUtterance extends EventTarget {
      voice: GivenVoice | undefined
      lang = ''
      rate = 1
      constructor(readonly text: string) {
        super()
      }
    }
    class SilentSpeech extends EventTarget {
      readonly pending = false
      get speaking() {
        return current !== undefined
      }

      getVoices() {
        if (found.length === 0) {
          setTimeout(() => {
            found = given
            this.dispatchEvent(new Event('voiceschanged'))
          }, 50)
        }
        return found
      }

      speak(told: Told) {
        current = told
        window.said.push({ text: told.text, voice: told.voice?.name ?? '', lang: told.lang, rate: told.rate })
        setTimeout(() => told.dispatchEvent(new Event('start')))
      }

      cancel() {
        const cut = current
        current = undefined
        setTimeout(() => cut?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' })))
      }
    }
    window.said = []
    window.finishSentence = () => {
      const told = current
      current = undefined
      told?.dispatchEvent(new Event('end'))
    }
    Object.defineProperty(window, 'speechSynthesis', { value: new SilentSpeech() })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: SilentUtterance })
  }, voices)
}

/** What the phone says now: the text of the last sentence that it was told. */
export function saidLast(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.said.at(-1)?.text)
}

/** What the page shows marked. */
export function markedText(page: Page): Promise<string> {
  return page.evaluate(() => [...CSS.highlights.get('aloud')?.values() ?? []].map(range => range instanceof Range ? range.toString() : '').join(''))
}

/** Lets the voice finish sentence after sentence until the page is read, and gives what was marked. */
export async function readToEnd(page: Page): Promise<readonly string[]> {
  const marked: string[] = []
  while (await page.getByRole('group', { name: '読み上げる' }).isVisible()) {
    marked.push(await markedText(page))
    await page.evaluate(() => { window.finishSentence() })
  }
  return marked
}

/** Where the marked sentence stands on the screen, and the bar with the controls below it. */
export function markedPlace(page: Page): Promise<{ readonly isSeen: boolean, readonly scroll: number, readonly top: number, readonly end: number, readonly room: number, readonly gap: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('aloud')?.values() ?? []
    const { top, bottom } = range instanceof Range ? range.getBoundingClientRect() : { top: -1, bottom: -1 }
    const bar = document.querySelector('.aloud-bar')?.getBoundingClientRect() ?? new DOMRect()
    const tabs = document.querySelector('.tabs')?.getBoundingClientRect()
    const foot = tabs && tabs.height > 0 ? tabs.top : window.innerHeight
    return { isSeen: top >= 0 && bottom <= bar.top, scroll: window.scrollY, top, end: Math.min(bottom, top + bar.top), room: bar.top, gap: Math.max(0, foot - bar.bottom) }
  })
}
