import { createPinia } from 'pinia'
import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { compareHeld } from '../../../../src/app/db/compareHeld.ts'
import { createSessionPersonalStore } from '../../../../src/app/db/sessionPersonalStore.ts'
import { createSessionStore } from '../../../../src/app/db/sessionStore.ts'
import { personalPortsKey, usePersonalData } from '../../../../src/app/db/usePersonalData.ts'
import { planPortsKey } from '../../../../src/app/db/usePlanData.ts'
import { toggleFollow } from '../../../../src/domain/change/personalRecord.ts'
import type { Follow } from '../../../../src/domain/change/follow.ts'
import { followBookKey } from '../../../../src/app/ui/followBook.ts'
import { twoEditions } from '../../db/heldEditions.ts'
import { textOf } from '../../ui/renderHtml.ts'

const now = () => '2026-06-01T00:00:00.000Z'

/** The store of a person who followed these things before the second edition came. */
export async function storeAfterChange(follows: readonly Pick<Follow, 'kind' | 'id'>[]) {
  const personal = createSessionPersonalStore()
  for (const follow of follows) await personal.edit(held => toggleFollow(held, follow, now(), { edition: 1 }))
  await compareHeld({ plan: await twoEditions(), personal })
  return personal
}

/** What stands in a component for a person with this store. */
export async function renderFollow(component: Component, props: object, personal = createSessionPersonalStore()): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  const app = createSSRApp({ render: () => h(component, props) }).use(createPinia()).use(router)
    .provide(planPortsKey, {
      openStore: () => Promise.resolve(createSessionStore('refused')),
      server: { manifest: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }), chunk: () => Promise.resolve({ kind: 'failed', reason: 'unreachable' }) },
      now, lock: work => work(), deferredLock: work => work(), isSavingData: () => false,
      channel: { tell: () => undefined, listen: () => undefined },
    })
    .provide(personalPortsKey, { openStore: () => Promise.resolve(personal), now, channel: { tell: () => undefined, listen: () => undefined } })
  const data = app.runWithContext(() => usePersonalData())
  app.provide(followBookKey, data)
  await data.start()
  const html = await renderToString(app)
  return textOf(html.replace(/<!--.*?-->/g, '')).replaceAll(/ (?=[→(])|(?<=→) /g, '').replaceAll(/\s+/g, ' ')
}
