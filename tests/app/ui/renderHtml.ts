import { createPinia } from 'pinia'
import { createSSRApp, h, shallowRef, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { PlanPorts } from '../../../src/app/db/createPlanKeeper.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { planPortsKey } from '../../../src/app/db/usePlanData.ts'
import { textReadingKey, type ReadText } from '../../../src/app/ui/text/textReading.ts'

/** A phone on which nothing has happened yet. */
const idlePorts: PlanPorts = {
  openStore: () => Promise.resolve(createSessionStore('refused')),
  server: { manifest: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }), chunk: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }) },
  now: () => '2026-04-01T00:00:00.000Z',
  lock: work => work(),
  deferredLock: work => work(),
  isSavingData: () => false,
  channel: { tell: () => undefined, listen: () => undefined },
}

/** The markup of a component without Vue's marks, with words in its default slot, read by `read`. Every address within the app resolves. */
export async function renderHtml(component: Component, props: object, words?: string, read?: ReadText): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  const render = () => h(component, props, words === undefined ? undefined : { default: () => words })
  const app = createSSRApp({ render }).use(router).use(createPinia()).provide(planPortsKey, idlePorts)
  const html = await renderToString(read ? app.provide(textReadingKey, shallowRef(read)) : app)
  return html.replace(/<!--.*?-->/g, '').replace(/ data-v-[\da-f]+(?:-s)?(?:="")?/g, '')
}

/** What a reader finds in some markup. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
}
