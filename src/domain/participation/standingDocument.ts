import type { Instant } from '../delivery/instant.ts'
import type { SubmissionWindow } from '../submission/deadline.ts'
import type { Publication, PublicationKind, PublicationState, PublishedDocuments } from './publication.ts'

type Standing = { readonly [Kind in PublicationKind]: (document: PublishedDocuments[Kind], state: PublicationState) => PublishedDocuments[Kind] }

const standing: Standing = {
  survey: (survey, { closedAt }) => ({ ...survey, window: closeEarly(survey.window, closedAt) }),
  call: (call, { closedAt, consideringAt, withdrawn }) => ({
    ...call,
    window: closeEarly(call.window, closedAt),
    ...(consideringAt !== undefined && { consideringSince: consideringAt }),
    ...(withdrawn && { withdrawn }),
  }),
  event: (event, { closedAt }) => event.registration
    ? { ...event, registration: { ...event.registration, window: closeEarly(event.registration.window, closedAt) } }
    : event,
  proposals: form => form,
}

/** A document as it stands now: its version with what the city said of it since (早期の締切, 検討中, 取下げ). */
export function standingDocument<Kind extends PublicationKind>({ kind, document, state }: Pick<Publication<Kind>, 'kind' | 'document' | 'state'>): PublishedDocuments[Kind] {
  const apply: Standing[Kind] = standing[kind]
  return apply(document, state)
}

/**
 * The window with an earlier end, never before its beginning. Under `composed-by` the hours of grace count from that end.
 */
function closeEarly(window: SubmissionWindow, closedAt: Instant | undefined): SubmissionWindow {
  if (closedAt === undefined || closedAt >= window.closesAt) return window
  return { ...window, closesAt: closedAt < window.opensAt ? window.opensAt : closedAt }
}
