import type { Publication, PublicationKind, PublicationState, PublishedDocuments } from '../../domain/participation/publication.ts'
import type { Tables } from '../engine/tables.ts'

type Row = Tables['publications'] & { [Column in Exclude<keyof Tables['states'], 'kind' | 'id'>]: Tables['states'][Column] }

/** A row in the words of the domain. What a document says was checked when it was published. */
export function parsePublication<Kind extends PublicationKind>(kind: Kind, row: Row): Publication<Kind> {
  const document = JSON.parse(row.document) as PublishedDocuments[Kind]
  return { kind, id: row.id, version: row.version, publishedAt: row.published_at, document, state: stateOf(row) }
}

function stateOf(row: Row): PublicationState {
  return {
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
    ...(row.considering_at !== null && { consideringAt: row.considering_at }),
    ...(row.withdrawn_at !== null && { withdrawn: { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' } }),
  }
}
