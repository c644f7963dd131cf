import type { Publication, PublicationKind, PublicationState } from '../../domain/participation/publication.ts'
import { readPublished } from '../../domain/participation/readPublished.ts'
import { parseJson } from '../../domain/submission/parseFields.ts'
import type { Tables } from '../engine/tables.ts'

type Row = Tables['publications'] & { [Column in Exclude<keyof Tables['states'], 'kind' | 'id'>]: Tables['states'][Column] }

/** A row in the words of the domain. Throws where it holds no document of its kind: something else wrote it. */
export function parsePublication<Kind extends PublicationKind>(kind: Kind, row: Row): Publication<Kind> {
  const document = readPublished(kind, parseJson(row.document))
  if (!document) throw new Error(`What is stored as the ${kind} ${row.id}, version ${row.version}, is none.`)
  return { kind, id: row.id, version: row.version, publishedAt: row.published_at, document, state: stateOf(row) }
}

function stateOf(row: Row): PublicationState {
  return {
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
    ...(row.considering_at !== null && { consideringAt: row.considering_at }),
    ...(row.withdrawn_at !== null && { withdrawn: { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' } }),
  }
}
