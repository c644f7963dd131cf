import { afterPaint } from './afterPaint.ts'

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the first field of a form on the screen. */
    firstField: Promise<number>
  }
}

window.firstField = new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main :is(input, textarea, select)')) return
    observer.disconnect()
    resolve(afterPaint())
  })
  observer.observe(document, { subtree: true, childList: true })
})
