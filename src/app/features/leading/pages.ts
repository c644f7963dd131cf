import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { neighbours } from '../../ui/neighbours.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'leadingProjects',
    path: paths.leadingProjects(),
    component: () => import('./LeadingProjectsPage.vue'),
    async load(plan) {
      const { leadingProjects } = await plan.overview()
      return { leadingProjects }
    },
    title: () => t('common.leadingProjects'),
  }),
  definePage({
    name: 'leadingProject',
    path: paths.leadingProject(':leadingProjectId'),
    component: () => import('./LeadingProjectPage.vue'),
    async load(plan, { leadingProjectId }) {
      const [outline, { leadingProjects }] = await Promise.all([plan.outline(), plan.overview()])
      const isHere = (each: { readonly id: string }) => each.id === leadingProjectId
      const leadingProject = leadingProjects.find(isHere)
      return leadingProject && { leadingProject, ...neighbours(leadingProjects, isHere), outline }
    },
    title: ({ leadingProject }) => `${leadingProject.mark} ${leadingProject.name}`,
  }),
]
