import { afterPaint } from './afterPaint.ts'

const headingText = (): string => document.querySelector('h1')?.textContent.trim() ?? ''

/** The time at which another heading than the one of now is on the screen. */
export function newHeading(): Promise<number> {
  const before = headingText()
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (['', before].includes(headingText())) return
      observer.disconnect()
      resolve(afterPaint())
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true })
  })
}
