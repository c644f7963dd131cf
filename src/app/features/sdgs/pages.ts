import { sdgNameKey, sdgNameKeys } from '../../../domain/plan/sdgNameKeys.ts'
import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'sdgs',
    path: paths.sdgs(),
    component: () => import('./SdgsPage.vue'),
    async load(plan) {
      return { outline: await plan.outline() }
    },
    title: () => t('sdgs.title'),
  }),
  definePage({
    name: 'sdg',
    path: `${paths.sdgs()}/:goal`,
    component: () => import('./SdgPage.vue'),
    async load(plan, params) {
      const index = sdgNameKeys.findIndex((_, position) => `${position + 1}` === params.goal)
      return index < 0 ? undefined : { goal: index + 1, outline: await plan.outline() }
    },
    title: ({ goal }) => t('sdgs.numberAndName', { goal: String(goal), name: t(sdgNameKey(goal)) }),
  }),
]
