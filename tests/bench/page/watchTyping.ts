import { afterPaint } from './afterPaint.ts'

declare global {
  interface Window {
    /** Milliseconds from each key to the frame that shows what it wrote. */
    keyTimes: number[]
    /** Starts to note how long each frame takes; what it returns ends that and tells the times, in milliseconds. */
    watchFrames: () => () => readonly number[]
  }
}

window.keyTimes = []
let pressed = 0
window.addEventListener('keydown', event => pressed = event.timeStamp, { capture: true })
window.addEventListener('input', () => {
  const from = pressed
  void afterPaint().then(shown => window.keyTimes.push(shown - from))
}, { capture: true })

window.watchFrames = () => {
  const frames: number[] = []
  let before: number | undefined
  let request = requestAnimationFrame(function watch(now) {
    if (before !== undefined) frames.push(now - before)
    before = now
    request = requestAnimationFrame(watch)
  })
  return () => {
    cancelAnimationFrame(request)
    return frames
  }
}
