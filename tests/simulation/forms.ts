import type { ProposalForm } from '../../src/domain/participation/participationChunks.ts'
import type { DraftStart } from '../../src/domain/submission/draft.ts'
import type { SubmissionContent, Withdrawal } from '../../src/domain/submission/submissionContent.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { sampleCall, sampleEvent, sampleSurvey } from '../storage/samples.ts'
import type { Chance } from './chance.ts'

/** When the simulated city opens its forms; the call's time is over some days later. */
export const opening = '2026-03-01T00:00:00.000Z'
const deadline = '2026-03-04T14:59:59.999Z'
/** Later than the longest world lasts. */
const closing = '2099-12-31T14:59:59.999Z'
const long = { opensAt: opening, closesAt: closing, rule: 'received-by' } as const

/** What a resident can fill in. */
export interface Form {
  readonly start: DraftStart
  readonly contentOf: (text: string, chance: Chance) => Exclude<SubmissionContent, Withdrawal>
  readonly personal?: Readonly<Record<string, string>>
}

const survey = (version: number) => sampleSurvey(version, { window: long })
const call = sampleCall(1, { window: { opensAt: opening, closesAt: deadline, rule: 'composed-by', graceHours: 24 } })
/** Of the event: few, for many. */
export const capacity = 40
const event = sampleEvent(1, { time: { startsOn: '2026-03-05', endsOn: '2026-03-05' }, registration: { window: long, capacity, largestGroup: 5, personalFields: [] } })
const proposals: ProposalForm = { version: 1, contactFields: [], explanation: '見本です。', isSample: true }

const startOf = (kind: DraftStart['form']['kind'], id: string, document: object, version = 1): DraftStart =>
  ({ form: { kind, id, version }, formText: JSON.stringify(document), title: '見本', language: 'ja' })

const surveyForm = (version: number): Form => ({
  start: startOf('surveyResponse', 'park', survey(version), version),
  contentOf: text => ({ format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: opening, answers: { opinion: text } }),
})

/** 参加申込 for one of the event's places, or some. */
export const registration: Form = {
  start: startOf('eventRegistration', 'walk', event), contentOf: (_text, chance) => ({ format: 1, kind: 'eventRegistration', people: chance.between(1, 5) }),
}

/** The forms as they are at first; and the survey's second version. */
export const forms: readonly [Form, ...Form[]] = [
  surveyForm(1),
  {
    start: startOf('publicComment', 'green', call), personal: { name: '見本 太郎' },
    contentOf: text => ({ format: 1, kind: 'publicComment', remarks: [{ sectionId: 's1', text }] }),
  },
  registration,
  { start: startOf('proposal', 'proposals', proposals), contentOf: text => ({ format: 1, kind: 'proposal', subject: '見本', text, wantsReply: false }) },
]
/** The survey, sealed without the answer that it requires: the city refuses it. */
export const unanswered: Form = { ...surveyForm(1), contentOf: () => ({ format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: opening, answers: {} }) }
export const secondSurvey = surveyForm(2)

/** The staff publish the first versions. */
export async function publishForms({ publications }: Storage): Promise<void> {
  const first = { version: 1, publishedAt: opening }
  await publications.publish({ kind: 'survey', id: 'park', ...first, document: survey(1) })
  await publications.publish({ kind: 'call', id: 'green', ...first, document: call })
  await publications.publish({ kind: 'event', id: 'walk', ...first, document: event })
  await publications.publish({ kind: 'proposals', id: 'proposals', ...first, document: proposals })
}

/** The staff publish the survey anew, with a question more. */
export async function publishSecondSurvey({ publications }: Storage): Promise<void> {
  await publications.publish({ kind: 'survey', id: 'park', version: 2, publishedAt: opening, document: survey(2) })
}
