import type { ContentEdit } from './contentEdits.ts'
import { callResult } from './participationContents.ts'

const later = '2026-07-14T14:59:59.999Z'

/** Every way in which the tests change what there is to take part in. */
export const participationEdits: Readonly<Record<string, ContentEdit>> = {
  callAdded: (draft, pick, word) => { const like = pick(draft.calls ?? []); if (like) draft.calls?.push({ call: { ...structuredClone(like.call), id: `new-${draft.calls.length}`, title: word } }) },
  callGone: (draft) => { draft.calls?.pop() },
  callPeriod: (draft, pick) => { const of = pick(draft.calls ?? []); if (of) of.call.window.closesAt = later },
  callPart: (draft, pick, word) => { const of = pick(pick(draft.calls ?? [])?.call.draft ?? []); if (of) of.text += `\n\n${word}` },
  callPartGone: (draft, pick) => { pick(draft.calls ?? [])?.call.draft.shift() },
  callConsidered: (draft, pick) => { const of = pick(draft.calls ?? []); if (of) of.call.consideringSince = later },
  callResult: (draft, pick) => { const of = pick(draft.calls ?? []); if (of) of.result = { ...callResult(of.call.id, 5), responses: [], categories: [] } },
  callWithdrawn: (draft, pick, word) => { const of = pick(draft.calls ?? []); if (of) of.call.withdrawn = { at: later, reason: word } },
  callAbout: (draft, pick) => { const of = pick(draft.calls ?? []); if (of) of.call.policyIds = draft.outline.policies.slice(0, 2).map(({ id }) => id) },
  surveyAdded: (draft, pick, word) => { const like = pick(draft.surveys ?? []); if (like) draft.surveys?.push({ ...structuredClone(like), id: `new-${draft.surveys.length}`, title: { ja: word } }) },
  surveyGone: (draft) => { draft.surveys?.shift() },
  surveyPeriod: (draft, pick) => { const of = pick(draft.surveys ?? []); if (of) of.window.closesAt = later },
  surveyTitle: (draft, pick, word) => { const of = pick(draft.surveys ?? []); if (of) of.title = { ja: word } },
  surveyResult: (draft, pick) => { const of = pick(draft.surveys ?? []); if (of) of.hasResult = true },
  surveyAbout: (draft, pick) => { const of = pick(draft.surveys ?? []); if (of) of.projectIds = draft.outline.projects.slice(2, 4).map(({ id }) => id) },
  eventAdded: (draft, pick, word) => { const like = pick(draft.events ?? []); if (like) draft.events?.push({ ...structuredClone(like), id: `new-${draft.events.length}`, name: word }) },
  eventGone: (draft) => { draft.events?.shift() },
  eventCancelled: (draft, pick, word) => { const of = pick(draft.events ?? []); if (of) { of.status = 'cancelled'; of.statusNote = word } },
  eventMoved: (draft, pick, word) => { const of = pick(draft.events ?? []); if (of) { of.time = { startsOn: '2026-12-01', endsOn: '2026-12-02' }; of.place = { name: word } } },
  eventRegistration: (draft, pick) => { const of = pick(draft.events ?? []); if (of) of.registration = { window: { opensAt: '2026-06-01T00:00:00.000Z', closesAt: later, rule: 'received-by' }, largestGroup: 2, personalFields: [] } },
  eventRecords: (draft, pick, word) => { const of = pick(draft.events ?? []); if (of) of.records = [{ title: word }] },
}
