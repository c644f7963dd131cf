import type { Publication } from '../domain/participation/publication.ts'
import { standingDocument } from '../domain/participation/standingDocument.ts'
import type { SubmissionWindow } from '../domain/submission/deadline.ts'

/** 受付期間 of a publication as it stands now; `undefined` where it has none. */
export function windowOf(publication: Publication): SubmissionWindow | undefined {
  const document = standingDocument(publication)
  if ('window' in document) return document.window
  return 'registration' in document ? document.registration?.window : undefined
}
