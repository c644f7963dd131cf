import type { ParticipationEvent } from '../event/participationEvent.ts'
import type { CallResult } from '../publicComment/callResult.ts'
import type { PublicCommentCall } from '../publicComment/publicCommentCall.ts'
import { isFields, type Fields } from '../submission/parseFields.ts'
import type { Survey } from '../survey/surveyForm.ts'
import type { SurveyResult } from '../survey/surveyResult.ts'
import type { ProposalForm } from './participationChunks.ts'
import type { PublicationKind, PublishedDocuments, PublishedResults, ResultKind } from './publication.ts'

type DocumentReaders = { readonly [Kind in PublicationKind]: (value: unknown) => PublishedDocuments[Kind] | undefined }
type ResultReaders = { readonly [Kind in ResultKind]: (value: unknown) => PublishedResults[Kind] | undefined }

const documents: DocumentReaders = {
  survey: value => isSurvey(value) ? value : undefined,
  call: value => isCall(value) ? value : undefined,
  event: value => isEvent(value) ? value : undefined,
  proposals: value => isProposalForm(value) ? value : undefined,
}
const results: ResultReaders = {
  survey: value => isSurveyResult(value) ? value : undefined,
  call: value => isCallResult(value) ? value : undefined,
}

/**
 * A published document of a kind, out of what was kept; `undefined` for one of another kind or none. It was checked whole when it was
 * published: here only that it has the parts by which its kind is known.
 */
export function readPublished<Kind extends PublicationKind>(kind: Kind, value: unknown): PublishedDocuments[Kind] | undefined {
  const read: DocumentReaders[Kind] = documents[kind]
  return read(value)
}

/** A published result, in the same way. */
export function readResult<Kind extends ResultKind>(kind: Kind, value: unknown): PublishedResults[Kind] | undefined {
  const read: ResultReaders[Kind] = results[kind]
  return read(value)
}

function isSurvey(value: unknown): value is Survey {
  return isFields(value) && hasLists(value['form'], 'items', 'languages') && isFields(value['window']) && typeof value['access'] === 'string'
}

function isCall(value: unknown): value is PublicCommentCall {
  return hasLists(value, 'draft', 'personalFields', 'materials', 'history') && isFields(value['window']) && typeof value['title'] === 'string'
}

function isEvent(value: unknown): value is ParticipationEvent {
  return hasLists(value, 'tags') && isFields(value['time']) && isFields(value['place']) && typeof value['status'] === 'string'
}

function isProposalForm(value: unknown): value is ProposalForm {
  return hasLists(value, 'contactFields') && typeof value['explanation'] === 'string'
}

function isSurveyResult(value: unknown): value is SurveyResult {
  return hasLists(value, 'questions') && typeof (value['responses'] ?? 0) === 'number'
}

function isCallResult(value: unknown): value is CallResult {
  return hasLists(value, 'responses', 'categories') && typeof value['outcome'] === 'string'
}

function hasLists(value: unknown, ...names: readonly string[]): value is Fields {
  return isFields(value) && names.every(name => Array.isArray(value[name]))
}
