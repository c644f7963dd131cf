import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import type { SyncState } from '../../../src/app/db/planState.ts'
import { useConnection } from '../../../src/app/shell/useConnection.ts'

const at = '2026-06-01T00:00:00.000Z'

function connect(onLine: boolean) {
  const window = new EventTarget()
  const navigator = { onLine }
  const sync = shallowRef<SyncState>({ kind: 'idle' })
  const scope = effectScope()
  const connection = scope.run(() => useConnection(() => sync.value, { window, navigator }))
  if (!connection) throw new Error('The scope was stopped.')
  return { isOffline: connection.isOffline, window, navigator, sync, scope }
}

describe('useConnection', () => {
  it('believes the browser as long as nobody else says anything', () => {
    const { isOffline, window, navigator, scope } = connect(true)
    expect(isOffline.value).toBe(false)
    navigator.onLine = false
    window.dispatchEvent(new Event('offline'))
    expect(isOffline.value).toBe(true)
    navigator.onLine = true
    window.dispatchEvent(new Event('online'))
    expect(isOffline.value).toBe(false)
    scope.stop()
    navigator.onLine = false
    window.dispatchEvent(new Event('offline'))
    expect(isOffline.value).toBe(false)
  })

  it('believes an answer of the server more, until the browser says again that there is no network', async () => {
    const { isOffline, window, sync } = connect(false)
    sync.value = { kind: 'running' }
    await nextTick()
    expect(isOffline.value).toBe(true)
    sync.value = { kind: 'answered', at }
    await nextTick()
    expect(isOffline.value).toBe(false)
    window.dispatchEvent(new Event('offline'))
    expect(isOffline.value).toBe(true)
  })
})
