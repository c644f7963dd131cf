import fc from 'fast-check'
import type { PlanContents } from '../../../src/domain/change/planPicture.ts'
import type { ParticipationEvent } from '../../../src/domain/event/participationEvent.ts'
import type { CallChunk, SurveyEntry } from '../../../src/domain/participation/participationChunks.ts'
import { workshop } from '../../fixtures/participation/sampleEvents.ts'
import { sampleCall } from '../publicComment/sampleCall.ts'
import { found } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

/** What there is to take part in, in a dataset. */
export type ParticipationContents = Required<Pick<PlanContents, 'calls' | 'surveys' | 'events'>>

export const window = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-30T14:59:59.999Z', rule: 'received-by' } as const

export const sampleSurveyEntry: SurveyEntry = { id: 'koen', version: 1, title: { ja: '公園についてのアンケート' }, window, access: 'open', questions: 3, hasResult: false }

/** The city's result of a call. */
export function callResult(callId: string, opinions = 3): NonNullable<CallChunk['result']> {
  return { format: 1, callId, publishedOn: '2026-08-01', people: 2, opinions, outcome: '修正のうえ決定', categories: [], responses: [] }
}

const [project, policy] = [found(realContents.outline.projects[0]), found(realContents.outline.policies[0])]

/** The real plan with things to take part in, each about a project or a policy of it. */
export const openContents: PlanContents & ParticipationContents = {
  ...realContents,
  calls: [{ call: { ...sampleCall, projectIds: [project.id] } }, { call: { ...sampleCall, id: 'kawa', policyIds: [policy.id] }, result: callResult('kawa') }],
  surveys: [{ ...sampleSurveyEntry, policyIds: [policy.id] }, { ...sampleSurveyEntry, id: 'ishiki', title: { en: 'Survey' }, hasResult: true }],
  events: [{ ...workshop, id: 'aruku', projectIds: [project.id] }, { ...workshop, id: 'kataru' }],
}

const word = fc.constantFrom('見本', '見本の講座', '別の事', '')
const id = fc.constantFrom('a', 'b')
const about = fc.record({ projectIds: fc.subarray(['1-1', '1-2']), policyIds: fc.subarray(['01', '02']) }, { requiredKeys: [] })
const period = fc.constantFrom(window, { ...window, closesAt: '2026-07-14T14:59:59.999Z' })
const listOf = <Value extends object>(one: fc.Arbitrary<Value>, idOf: (value: Value) => string) => fc.uniqueArray(one, { selector: idOf, maxLength: 2 })

const call: fc.Arbitrary<CallChunk> = fc.record({
  id, title: word, purpose: word, window: period, about, isPublished: fc.boolean(), isConsidered: fc.boolean(),
  draft: fc.uniqueArray(fc.record({ id: fc.constantFrom('s1', 's2', 's3'), heading: word, text: fc.constantFrom('一', '一\n\n二', '') }), { selector: part => part.id, maxLength: 3 }),
}).map(({ about: sets, isPublished, isConsidered, draft, ...each }) => ({
  call: { ...sampleCall, ...each, ...sets, draft: draft.map(part => ({ ...part, level: 1 as const })), ...isConsidered && { consideringSince: window.closesAt } },
  ...isPublished && { result: callResult(each.id) },
}))
const survey: fc.Arbitrary<SurveyEntry> = fc.record({ id, title: word, window: period, hasResult: fc.boolean(), about })
  .map(({ title, about: sets, ...each }) => ({ ...sampleSurveyEntry, ...each, ...sets, title: { ja: title } }))
const event: fc.Arbitrary<ParticipationEvent> = fc.record({
  id, name: word, startsOn: fc.constantFrom('2026-07-01', '2026-07-02'), place: word, status: fc.constantFrom('planned' as const, 'changed' as const, 'cancelled' as const), statusNote: word,
  isOpen: fc.boolean(), window: period, records: fc.array(word, { maxLength: 2 }), about,
}).map(({ startsOn, place, isOpen, window: open, records, about: sets, ...each }) => ({
  ...workshop, ...each, ...sets, time: { startsOn, endsOn: startsOn }, place: { name: place }, records: records.map(title => ({ title })),
  registration: isOpen ? { window: open, largestGroup: 1, personalFields: [] } : undefined,
})).map(({ registration, ...each }) => ({ ...each, ...registration && { registration } }))

/** Small things to take part in, often alike. */
export const smallParticipation: fc.Arbitrary<ParticipationContents> = fc.record({
  calls: listOf(call, each => each.call.id), surveys: listOf(survey, each => each.id), events: listOf(event, each => each.id),
})
