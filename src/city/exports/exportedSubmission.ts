import type { StoredSubmission, Submissions } from '../../storage/storage.ts'

/** A submission as exports tell it. */
export interface ExportedSubmission extends StoredSubmission {
  /** 受付番号 of the first of its chain, where it is not that itself. */
  readonly rootNumber?: string
}

/** Tells of each correction and withdrawal what was received first. */
export async function* withRootNumbers(stream: AsyncIterable<StoredSubmission>, submissions: Pick<Submissions, 'find'>): AsyncGenerator<ExportedSubmission> {
  for await (const submission of stream) {
    const root = submission.amendsId === undefined ? undefined : await submissions.find(submission.rootId)
    yield { ...submission, ...(root && { rootNumber: root.receipt.number }) }
  }
}
