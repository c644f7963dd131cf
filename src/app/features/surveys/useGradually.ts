import { onBeforeUnmount, onMounted, readonly, ref, type Ref } from 'vue'

/** What asks for the next frame, as the window does. */
export interface Frames {
  request(draw: () => void): number
  cancel(frame: number): void
}

const browserFrames: Frames = { request: draw => requestAnimationFrame(draw), cancel: frame => cancelAnimationFrame(frame) }

/** As many questions as the first screen of a phone shows, and as many more as a slow phone draws between two touches. */
const slice = 3

/**
 * How many of a page's items are drawn: those of the first screen at once, the others frame by frame below them, so that a page of 120
 * questions can be begun as soon as one of three. `isWhole`: all at once, for who is led to a certain one.
 */
export function useGradually(count: () => number, isWhole: boolean, frames = browserFrames): Readonly<Ref<number>> {
  const drawn = ref(isWhole ? Number.POSITIVE_INFINITY : slice)
  let frame: number | undefined
  function drawMore(): void {
    frame = undefined
    if (drawn.value >= count()) {
      drawn.value = Number.POSITIVE_INFINITY
      return
    }
    drawn.value += slice
    frame = frames.request(drawMore)
  }
  onMounted(() => {
    if (!isWhole) frame = frames.request(() => frame = frames.request(drawMore))
  })
  onBeforeUnmount(() => frame !== undefined && frames.cancel(frame))
  return readonly(drawn)
}
