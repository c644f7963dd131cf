import type { SearchDocument, SearchKind } from './searchDocument.ts'

/** What a hit must belong to. Of each part all that is given must fit. */
export interface SearchFilter {
  /** Any of these; none given means all. */
  readonly kinds?: readonly SearchKind[]
  readonly pillarId?: string
  readonly divisionId?: string
  readonly leadingProjectId?: string
  readonly sdg?: number
}

/** Whether a document fits all parts of a filter save the kinds. */
export function fitsFilter(document: SearchDocument, { pillarId, divisionId, leadingProjectId, sdg }: SearchFilter): boolean {
  return (pillarId === undefined || document.pillarId === pillarId)
    && (divisionId === undefined || document.divisionIds.includes(divisionId))
    && (leadingProjectId === undefined || document.leadingProjectIds.includes(leadingProjectId))
    && (sdg === undefined || document.sdgs.includes(sdg))
}
