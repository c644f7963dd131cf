import { Workbox } from 'workbox-window'

type ScriptAddress = ConstructorParameters<typeof Workbox>[0]

declare global {
  interface Window {
    /** Trusted Types, as far as they are used here; browsers of before 2026 may have none. */
    readonly trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(address: string): ScriptAddress } }
  }
}

/**
 * What the service worker went through: `kept`, the first one holds the whole app; `waiting`, a new version waits for
 * consent; `tookOver`, a new version answers from now on; `failed`, none could be installed (the one before stays).
 */
export type WorkerEvent = 'kept' | 'waiting' | 'tookOver' | 'failed'

/** What the page can ask of the worker. */
export interface WorkerHandle {
  /** Lets the waiting version take over. False when none waits: another tab was quicker. */
  agree(): Promise<boolean>
  /** Looks for a new version. Without a network nothing happens; the next look asks again. */
  check(): Promise<void>
}

/** Registers the service worker and reports what becomes of it. Throws where the browser refuses the registration. */
export async function connectWorker(container: ServiceWorkerContainer, report: (event: WorkerEvent) => void): Promise<WorkerHandle> {
  const workbox = new Workbox(workerAddress())
  let isControlled = container.controller !== null
  let isKept = isControlled

  workbox.addEventListener('activated', () => {
    if (!isKept) report('kept')
    isKept = true
  })
  workbox.addEventListener('waiting', () => report('waiting'))
  workbox.addEventListener('redundant', () => {
    if (!isKept) report('failed')
  })
  container.addEventListener('controllerchange', () => {
    // The first worker takes control of the page that brought it: nothing has changed for that page.
    if (isControlled) report('tookOver')
    isControlled = true
  })

  const registration = await workbox.register({ immediate: true })
  return {
    agree() {
      const isWaiting = Boolean(registration?.waiting)
      workbox.messageSkipWaiting()
      return Promise.resolve(isWaiting)
    },
    check: async () => {
      await registration?.update().catch(() => undefined)
    },
  }
}

/** Under Trusted Types a worker's address comes from a policy. This one knows no other address, so that nothing else can run through it. */
function workerAddress(): ScriptAddress {
  const address = '/sw.js'
  return window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address }).createScriptURL(address) ?? address
}
