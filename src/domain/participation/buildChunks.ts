import { sortEvents } from '../event/eventsByMonth.ts'
import type { FormItem } from '../survey/surveyForm.ts'
import type { CallChunk, CallEntry, EventsChunk, ParticipationChunk, SurveyChunk, SurveyEntry } from './participationChunks.ts'
import { callChunkName, eventsChunkName, participationChunkName, surveyChunkName } from './participationChunks.ts'
import type { Publication, PublishedResults, ResultKind } from './publication.ts'
import { standingDocument } from './standingDocument.ts'

/** The latest version of everything that is published. */
export interface LatestPublications {
  readonly surveys: readonly Publication<'survey'>[]
  readonly calls: readonly Publication<'call'>[]
  readonly events: readonly Publication<'event'>[]
  readonly proposals?: Publication<'proposals'>
}

/** The latest results of each kind, by the id of what they are of. */
export type LatestResults = { readonly [Kind in ResultKind]: ReadonlyMap<string, PublishedResults[Kind]> }

/** One chunk for phones: its name and the value that becomes its JSON. */
export type NamedChunk =
  | { readonly name: typeof participationChunkName, readonly value: ParticipationChunk }
  | { readonly name: typeof eventsChunkName, readonly value: EventsChunk }
  | { readonly name: `survey-${string}`, readonly value: SurveyChunk }
  | { readonly name: `call-${string}`, readonly value: CallChunk }

/**
 * 公開物 as the chunks that phones fetch, always in the same order for the same content; none where nothing is published. A survey or
 * an event that was taken back is in none; a call that was taken back stays, and says so.
 */
export function buildChunks(publications: LatestPublications, results: LatestResults): readonly NamedChunk[] {
  const surveys = byId(publications.surveys).filter(isStanding)
  const calls = byId(publications.calls)
  const events = byId(publications.events).filter(isStanding)
  const proposals = publications.proposals && isStanding(publications.proposals) ? publications.proposals : undefined
  if (surveys.length + calls.length + events.length === 0 && !proposals) return []
  return [
    { name: participationChunkName, value: participationChunk({ surveys, calls, events, ...(proposals && { proposals }) }, results) },
    { name: eventsChunkName, value: { events: sortEvents(events.map(standingDocument)) } },
    ...surveys.map((publication): NamedChunk => ({ name: surveyChunkName(publication.id), value: surveyChunk(publication, results) })),
    ...calls.map((publication): NamedChunk => ({ name: callChunkName(publication.id), value: callChunk(publication, results) })),
  ]
}

/** Chunk `participation`: one entry for each survey and call, as lists show it. */
export function participationChunk({ surveys, calls, proposals }: LatestPublications, results: LatestResults): ParticipationChunk {
  return {
    surveys: surveys.map(publication => surveyEntry(publication, results.survey.has(publication.id))),
    calls: calls.map(publication => callEntry(publication, results.call.has(publication.id))),
    ...(proposals && { proposals: proposals.document }),
  }
}

function surveyEntry(publication: Publication<'survey'>, hasResult: boolean): SurveyEntry {
  const { form, window, access, projectIds, policyIds, isSample } = standingDocument(publication)
  return {
    id: publication.id, version: publication.version, title: form.title, window, access, questions: countQuestions(form.items), hasResult,
    ...(projectIds && { projectIds }), ...(policyIds && { policyIds }), ...(isSample && { isSample }),
  }
}

function callEntry(publication: Publication<'call'>, hasResult: boolean): CallEntry {
  const { title, window, withdrawn, consideringSince, projectIds, policyIds, isSample } = standingDocument(publication)
  const stated = withdrawn ? 'withdrawn' : hasResult ? 'published' : consideringSince === undefined ? undefined : 'considering'
  return {
    id: publication.id, version: publication.version, title, window,
    ...(stated && { stated }), ...(projectIds && { projectIds }), ...(policyIds && { policyIds }), ...(isSample && { isSample }),
  }
}

function surveyChunk(publication: Publication<'survey'>, { survey }: LatestResults): SurveyChunk {
  const result = survey.get(publication.id)
  return { survey: standingDocument(publication), ...(result && { result }) }
}

function callChunk(publication: Publication<'call'>, { call }: LatestResults): CallChunk {
  const result = call.get(publication.id)
  return { call: standingDocument(publication), ...(result && { result }) }
}

/** 設問数: what a person is asked; notes and calculations are not. */
export function countQuestions(items: readonly FormItem[]): number {
  return items.reduce((sum, item) => {
    if (item.type === 'group') return sum + countQuestions(item.items)
    return item.type === 'note' || item.type === 'calculate' ? sum : sum + 1
  }, 0)
}

function isStanding({ state }: Publication): boolean {
  return state.withdrawn === undefined
}

function byId<Item extends Publication>(publications: readonly Item[]): readonly Item[] {
  return [...publications].sort((one, other) => (one.id < other.id ? -1 : 1))
}
