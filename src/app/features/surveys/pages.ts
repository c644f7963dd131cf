import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { textIn } from './textIn.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'survey',
    path: paths.survey(':surveyId'),
    component: () => import('./SurveyPage.vue'),
    async load(plan, { surveyId = '' }) {
      const [chunk, outline] = await Promise.all([plan.survey(surveyId), plan.outline()])
      return chunk && { survey: chunk.survey, hasResult: chunk.result !== undefined, outline }
    },
    title: ({ survey }) => textIn(survey.form.title, survey.form),
  }),
  definePage({
    name: 'surveyAnswer',
    path: paths.surveyAnswer(':surveyId', ':draftId'),
    component: () => import('./SurveyAnswerPage.vue'),
    // What is being written carries its own form: a survey that is published no more is answered all the same.
    async load(plan, { surveyId = '', draftId = '' }) {
      return { surveyId, draftId, current: (await plan.survey(surveyId))?.survey }
    },
    title: ({ current }) => current ? t('surveys.answerTitle', { survey: textIn(current.form.title, current.form) }) : t('surveys.answer'),
  }),
  definePage({
    name: 'surveyResult',
    path: paths.surveyResult(':surveyId'),
    component: () => import('./SurveyResultPage.vue'),
    async load(plan, { surveyId = '' }) {
      const chunk = await plan.survey(surveyId)
      return chunk?.result && { survey: chunk.survey, result: chunk.result }
    },
    title: ({ survey }) => t('surveys.resultTitle', { survey: textIn(survey.form.title, survey.form) }),
  }),
]

/** 紙の回答用紙: with texts of its own. */
export const paperPages: readonly Page[] = [
  definePage({
    name: 'surveyPaper',
    path: paths.surveyPaper(':surveyId'),
    component: () => import('./SurveyPaperPage.vue'),
    async load(plan, { surveyId = '' }) {
      const chunk = await plan.survey(surveyId)
      return chunk && { survey: chunk.survey }
    },
    title: ({ survey }) => t('paper.title', { survey: textIn(survey.form.title, survey.form) }),
  }),
]
