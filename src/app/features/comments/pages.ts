import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'call',
    path: paths.call(':callId'),
    component: () => import('./CallPage.vue'),
    async load(plan, { callId = '' }) {
      const [chunk, outline] = await Promise.all([plan.call(callId), plan.outline()])
      return chunk && { call: chunk.call, result: chunk.result, outline }
    },
    title: ({ call }) => call.title,
  }),
  definePage({
    name: 'callComment',
    path: paths.callComment(':callId', ':draftId'),
    component: () => import('./CallCommentPage.vue'),
    // What is being written carries its own call: one that is published no more can be commented all the same.
    async load(plan, { callId = '', draftId = '' }) {
      return { callId, draftId, current: (await plan.call(callId))?.call }
    },
    title: ({ current }) => current ? t('comments.writeOn', { title: current.title }) : t('comments.write'),
  }),
  definePage({
    name: 'callResult',
    path: paths.callResult(':callId'),
    component: () => import('./CallResultPage.vue'),
    async load(plan, { callId = '' }) {
      const chunk = await plan.call(callId)
      return chunk?.result && { call: chunk.call, result: chunk.result }
    },
    title: ({ call }) => t('comments.resultOf', { title: call.title }),
  }),
]
