import type { SurveyEntry } from '../participation/participationChunks.ts'
import { textFor } from '../survey/formLanguage.ts'
import { aboutSets } from './aboutSets.ts'
import type { Entity } from './entity.ts'
import { periodData, type Standing } from './toldData.ts'

/** アンケート: its period, and whether its results are published. What follows from the day (受付中, 受付終了) is no change. */
export function pictureOfSurvey(survey: SurveyEntry): Entity {
  const { id, title, window, hasResult } = survey
  return {
    kind: 'survey', id, parentId: '',
    texts: {
      name: [textFor(title, 'ja').text],
      period: [periodData(window)],
      standing: hasResult ? ['call.published' satisfies Standing] : [],
    },
    sets: aboutSets(survey), figures: [], items: [],
  }
}
