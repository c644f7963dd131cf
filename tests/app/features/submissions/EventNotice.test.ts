import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createSessionStore } from '../../../../src/app/db/sessionStore.ts'
import { planPortsKey, usePlanData } from '../../../../src/app/db/usePlanData.ts'
import EventNotice from '../../../../src/app/features/submissions/EventNotice.vue'
import type { ParticipationEvent } from '../../../../src/domain/event/participationEvent.ts'
import { workshop } from '../../../fixtures/participation/sampleEvents.ts'
import { serve } from '../../db/samplePlan.ts'
import { samplePlan } from '../../page/samplePages.ts'
import { textOf } from '../../ui/renderHtml.ts'

const component: Component = EventNotice

/** What a person who signed up for the workshop is told by a phone that holds this list; without a list it lost it. */
async function notice(events: readonly ParticipationEvent[] | undefined, registered: ParticipationEvent | 'unknown' = workshop): Promise<string> {
  const item = { submission: { form: { kind: 'eventRegistration', id: workshop.id, version: 1 } }, ...(registered !== 'unknown' && { origin: { formText: JSON.stringify(registered) } }) }
  const server = serve({ outline: JSON.stringify({ plan: samplePlan }), events: events ? JSON.stringify({ events }) : 'not a list' })
  const app = createSSRApp({ render: () => h(component, { item }) }).use(createPinia())
    .use(createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] }))
    .provide(planPortsKey, {
      openStore: () => Promise.resolve(createSessionStore('refused')), server, now: () => '2026-06-05T00:00:00.000Z',
      lock: work => work(), deferredLock: work => work(), isSavingData: () => false, channel: { tell: () => undefined, listen: () => undefined },
    })
  await app.runWithContext(() => usePlanData()).start()
  return renderToString(app)
}

describe('EventNotice', () => {
  it('says nothing where the event is as it was', async () => {
    expect(textOf(await notice([workshop]))).toBe('')
  })

  it('says that it is cancelled, why, and leads to its page', async () => {
    const html = await notice([{ ...workshop, status: 'cancelled', statusNote: '台風のため' }])
    expect(textOf(html)).toBe('この催しは中止です 台風のため 催しのページを見る')
    expect(html).toContain('href="/events/mihon-workshop"')
  })

  it('says of a change when and where it is now', async () => {
    const text = textOf(await notice([{ ...workshop, time: { ...workshop.time, startsAt: '10:00' } }]))
    expect(text).toContain('この催しに変更があります いまの予定: 令和8年(2026年)6月13日(土) 10:00から11:00まで 見本会館')
  })

  it('tells what the city calls a change also where the phone does not know how it was', async () => {
    expect(textOf(await notice([{ ...workshop, status: 'changed', statusNote: '会場の入口が変わります' }], 'unknown'))).toContain('会場の入口が変わります')
  })

  it('says that the list no longer has it, and nothing where there is no list', async () => {
    expect(textOf(await notice([]))).toContain('この催しは、市の一覧にありません')
    expect(textOf(await notice(undefined))).toBe('')
  })
})
