import { createPinia } from 'pinia'
import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { planPortsKey, usePlanData } from '../../../src/app/db/usePlanData.ts'
import { useSubmissions } from '../../../src/app/submissions/useSubmissions.ts'
import { wordsPortsKey, type WordsPorts } from '../../../src/app/submissions/wordsPorts.ts'
import { serve } from '../db/samplePlan.ts'
import { newBrowser } from '../submissions/browser.ts'

/** Where and when a page is opened, and by whose phone. */
export interface Opening {
  readonly at?: string
  readonly address?: string
  readonly words?: WordsPorts
  /** The chunks that the city publishes; without any the phone has no plan. */
  readonly chunks?: Readonly<Record<string, string>>
}

/** The markup of a page for a person whose words are read already. */
export async function renderWithWords(component: Component, props: object, { at = '2026-06-05T00:00:00.000Z', address = '/', words = newBrowser().openTab().ports, chunks }: Opening = {}): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  await router.push(address)
  const app = createSSRApp({ render: () => h(component, props) }).use(createPinia()).use(router)
    .provide(planPortsKey, {
      openStore: () => Promise.resolve(createSessionStore('refused')),
      server: chunks ? serve(chunks) : { manifest: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }), chunk: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }) },
      now: () => at, lock: work => work(), deferredLock: work => work(), isSavingData: () => false,
      channel: { tell: () => undefined, listen: () => undefined },
    })
    .provide(wordsPortsKey, words)
  await app.runWithContext(() => useSubmissions()).start()
  if (chunks) await app.runWithContext(() => usePlanData()).start()
  const html = await renderToString(app)
  return html.replace(/<!--.*?-->/g, '').replace(/ data-v-[\da-f]+(?:-s)?(?:="")?/g, '')
}
