import type { Page } from 'playwright-core'

/** How two pictures differ: in so many pixels, or in their size. */
export type Difference = { readonly kind: 'same' } | { readonly kind: 'pixels', readonly count: number } | { readonly kind: 'size', readonly before: string, readonly now: string }

/** What a colour of a pixel may differ by, of 255, before it counts: a letter's edge is not drawn alike on every run. */
const tolerance = 16

/** Compares two PNG pictures in a browser's canvas; the page is an empty one. */
export async function countDiffering(page: Page, before: Buffer, now: Buffer): Promise<Difference> {
  if (before.equals(now)) return { kind: 'same' }
  const found = await page.evaluate(compare, { one: before.toString('base64'), other: now.toString('base64'), tolerance })
  if (typeof found !== 'number') return { kind: 'size', ...found }
  return found === 0 ? { kind: 'same' } : { kind: 'pixels', count: found }
}

/** Runs in the page. */
async function compare({ one, other, tolerance }: { one: string, other: string, tolerance: number }): Promise<number | { before: string, now: string }> {
  const [before, now] = await Promise.all([one, other].map(async (text) => {
    const image = new Image()
    image.src = `data:image/png;base64,${text}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })
    context?.drawImage(image, 0, 0)
    return context?.getImageData(0, 0, image.width, image.height)
  }))
  if (!before || !now) throw new Error('The browser has no canvas.')
  if (before.width !== now.width || before.height !== now.height) return { before: `${before.width}×${before.height}`, now: `${now.width}×${now.height}` }
  let count = 0
  for (let at = 0; at < now.data.length; at += 4) {
    if ([0, 1, 2].some(channel => Math.abs((before.data[at + channel] ?? 0) - (now.data[at + channel] ?? 0)) > tolerance)) count += 1
  }
  return count
}
