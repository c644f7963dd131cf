import type { SubmissionWindow } from '../../../src/domain/submission/deadline.ts'
import type { Choice, Survey } from '../../../src/domain/survey/surveyForm.ts'

const hour = 60 * 60_000

/** The instant so many hours from now by this machine's clock. */
export function inHours(hours: number): string {
  return new Date(Date.now() + hours * hour).toISOString()
}

const longWindow: SubmissionWindow = { opensAt: inHours(-720), closesAt: inHours(720), rule: 'received-by' }
const places: readonly Choice[] = [{ name: 'park', label: { ja: '公園' } }, { name: 'station', label: { ja: '駅前' } }]

/** A survey of one page: a place to choose, and an opinion in one's own words. */
export function ideasSurvey({ id, version = 1, window = longWindow, choices = places }: { id: string, version?: number, window?: SubmissionWindow, choices?: readonly Choice[] }): Survey {
  return {
    form: {
      format: 1, id, version, title: { ja: `見本のアンケート(${id})` }, defaultLanguage: 'ja', languages: ['ja'], lists: { places: choices },
      items: [
        { type: 'selectOne', name: 'place', label: { ja: '場所' }, list: 'places' },
        { type: 'text', name: 'opinion', label: { ja: 'ご意見' }, isMultiline: true, isRequired: true },
      ],
    },
    window, access: 'open', isSample: true,
  }
}
