import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { neighbours } from '../../ui/neighbours.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'introduction',
    path: paths.introduction(),
    component: () => import('./IntroductionPage.vue'),
    async load(plan) {
      const [outline, { introduction }] = await Promise.all([plan.outline(), plan.overview()])
      return { outline, chapters: introduction }
    },
    title: () => t('plan.introduction'),
  }),
  definePage({
    name: 'introductionChapter',
    path: paths.introductionChapter(':chapterId'),
    component: () => import('./ChapterPage.vue'),
    async load(plan, { chapterId }) {
      const [outline, { introduction }] = await Promise.all([plan.outline(), plan.overview()])
      const isHere = (each: { readonly id: string }) => each.id === chapterId
      const chapter = introduction.find(isHere)
      return chapter && { chapter, ...neighbours(introduction, isHere), outline }
    },
    title: ({ chapter }) => chapter.title,
  }),
]
