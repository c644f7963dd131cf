import { newHeading } from './newHeading.ts'

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to a heading on the screen. */
    firstHeading: Promise<number>
    /** Milliseconds from the next click to another heading on the screen. */
    clickToHeading: Promise<number>
    /** Makes `clickToHeading` wait for the next click. */
    awaitClick: () => void
  }
}

window.firstHeading = newHeading()
window.awaitClick = () => {
  window.clickToHeading = new Promise((resolve) => {
    window.addEventListener('click', ({ timeStamp }) => {
      resolve(newHeading().then(at => at - timeStamp))
    }, { capture: true, once: true })
  })
}
