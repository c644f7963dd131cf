import type { FormRef } from '../../../domain/submission/sealedSubmission.ts'
import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import type { AskForm } from './askForm.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'submissions',
    path: paths.submissions(),
    component: () => import('./SubmissionsPage.vue'),
    load: () => Promise.resolve({}),
    title: () => t('submissions.title'),
  }),
  definePage({
    name: 'submission',
    path: paths.submission(':submissionId'),
    component: () => import('./SubmissionPage.vue'),
    // What stands on the phone is not the plan's: the page finds it itself, and goes on as it changes.
    load: (_plan, { submissionId = '' }) => Promise.resolve({ submissionId }),
    title: () => t('submissions.progress'),
  }),
  definePage({
    name: 'receiptLookup',
    path: paths.receiptLookup(),
    component: () => import('./ReceiptLookupPage.vue'),
    load: plan => Promise.resolve({ formOf: async (form: FormRef, ask: AskForm) => (await import('./loadForm.ts')).loadForm(plan, ask, form) }),
    title: () => t('submissions.lookup'),
  }),
]
