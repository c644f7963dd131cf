import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useSearchAddress } from '../../../../src/app/features/search/useSearchAddress.ts'
import { mountHeadless } from '../../mountHeadless.ts'

/** The search page's address in an app that came from the start page. */
async function openAt(address: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  await router.push('/')
  await router.push(address)
  const made: ReturnType<typeof useSearchAddress>[] = []
  const unmount = mountHeadless(() => void made.push(useSearchAddress()), app => void app.use(router))
  const [search] = made
  if (!search) throw new Error('the component was not set up')
  const hash = () => router.currentRoute.value.hash
  return { ...search, router, unmount, hash }
}

describe('useSearchAddress', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('begins with what the address says', async () => {
    const { address } = await openAt('/search#q=公園&kind=project')
    expect(address.value).toEqual({ typed: '公園', kind: 'project', shown: 30 })
  })

  it('shows each key at once, and lets the address follow when the keys rest', async () => {
    const { address, show, hash } = await openAt('/search')
    show({ typed: '公', shown: 30 })
    await vi.advanceTimersByTimeAsync(399)
    show({ typed: '公園', shown: 30 })
    await vi.advanceTimersByTimeAsync(399)
    expect([address.value.typed, hash()]).toEqual(['公園', ''])
    await vi.advanceTimersByTimeAsync(1)
    expect(hash()).toBe('#q=公園')
  })

  it('follows at once when it is settled, and back leads out of the search', async () => {
    const { show, settle, router, hash } = await openAt('/search')
    show({ typed: '給食', sdg: 2, shown: 30 })
    settle()
    await vi.advanceTimersByTimeAsync(0)
    expect(hash()).toBe('#q=給食&sdg=2')
    router.back()
    await vi.advanceTimersByTimeAsync(0)
    expect(router.currentRoute.value.fullPath).toBe('/')
  })

  it('takes up an address that was opened meanwhile, but not over what is being typed', async () => {
    const { address, show, router } = await openAt('/search#q=公園')
    await router.push('/search#q=給食')
    await vi.advanceTimersByTimeAsync(0)
    expect(address.value.typed).toBe('給食')
    show({ typed: '道路', shown: 30 })
    await router.push('/search#q=公園')
    expect(address.value.typed).toBe('道路')
  })

  it('leaves the address of another page alone', async () => {
    const { show, settle, router, unmount } = await openAt('/search')
    show({ typed: '公園', shown: 30 })
    await router.push('/costs')
    settle()
    show({ typed: '公園', shown: 30 })
    unmount()
    await vi.advanceTimersByTimeAsync(1_000)
    // The router of an app that is gone is nowhere; the browser still is.
    expect(router.options.history.location).toBe('/costs')
  })
})
