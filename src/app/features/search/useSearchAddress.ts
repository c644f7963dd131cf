import { onBeforeUnmount, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { readAddress, writeAddress, type SearchAddress } from './searchAddress.ts'

/** How long after the last key the address follows, in milliseconds: Safari allows 100 changes in 30 seconds. */
const rest = 400

/**
 * What the search page shows, held in its address: back and forward, a reload and a shared link bring it back. Typing
 * replaces the address, so that back leads out of the search and not through its letters.
 */
export function useSearchAddress() {
  const route = useRoute()
  const router = useRouter()
  const address = shallowRef(readAddress(route.hash))
  const ownPath = route.path
  let timer: ReturnType<typeof setTimeout> | undefined

  function settle(): void {
    clearTimeout(timer)
    timer = undefined
    const hash = writeAddress(address.value)
    if (route.path === ownPath && route.hash !== hash) void router.replace({ path: ownPath, hash })
  }

  function show(next: SearchAddress): void {
    address.value = next
    clearTimeout(timer)
    timer = setTimeout(settle, rest)
  }

  watch(() => route.hash, (hash) => {
    if (route.path === ownPath && timer === undefined && hash !== writeAddress(address.value)) address.value = readAddress(hash)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  return { address, show, settle }
}
