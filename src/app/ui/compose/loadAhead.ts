import type { Router } from 'vue-router'
import { whenIdle } from '../../shell/whenIdle.ts'

/**
 * Loads the code of pages that may follow, once the screen has nothing to do: on a first visit the app is not kept yet, and the network
 * may be gone by the time they are wanted. What cannot be loaded now is loaded when it is wanted.
 */
export function loadAhead(router: Pick<Router, 'resolve'>, addresses: readonly string[], idle: (work: () => void) => void = whenIdle): void {
  idle(() => {
    for (const address of addresses) void router.resolve(address).meta.placed?.page.component().catch(() => undefined)
  })
}
