import type { CallMaterial, PublicCommentCall } from '../../domain/publicComment/publicCommentCall.ts'
import { splitDraft } from '../../domain/publicComment/splitDraft.ts'
import type { Day } from '../../domain/plan/fiscalYear.ts'
import { isSameContent } from '../isSameContent.ts'
import type { CallSource } from './parseCall.ts'

/** What a version of a call is made of. */
export interface CallParts {
  readonly source: CallSource
  readonly draft: string
  readonly materials: readonly CallMaterial[]
  readonly today: Day
  readonly isSample?: true
}

/**
 * One version of a call. Sections keep their ids from the version before; 変更の説明 adds a line to the history when something
 * changed since.
 */
export function buildCall({ source, draft, materials, today, isSample }: CallParts, version: number, before: PublicCommentCall | undefined): PublicCommentCall {
  const { revisionNote } = source
  const plain: PublicCommentCall = {
    ...source.call, version, draft: splitDraft(draft, before?.draft), materials,
    ...(isSample && { isSample }),
  }
  if (before && isSameContent({ ...plain, history: [] }, { ...before, version, history: [] })) return { ...plain, history: before.history }
  const history = [...source.call.history, ...(before?.history ?? []).filter(entry => !source.call.history.some(own => isSameContent(own, entry)))]
  const note = revisionNote ?? (before ? '募集の内容を改めました。' : '募集を公開しました。')
  return { ...plain, history: [...history, { on: today, note }].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)) }
}
