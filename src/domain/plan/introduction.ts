import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** A paragraph, sub-heading or list of the plan's own text. */
export type TextBlock =
  | { readonly kind: 'paragraph', readonly text: string }
  | { readonly kind: 'heading', readonly text: string }
  | { readonly kind: 'list', readonly items: readonly string[] }
  /** 図: the machine-read source holds only its caption. */
  | { readonly kind: 'figure', readonly caption: string }

/** A chapter of the plan's introduction (改定の趣旨, 計画期間, 進行管理 …). */
export interface IntroductionChapter {
  /** Chapter and number as in the contents: `1-3`. */
  readonly id: string
  readonly title: string
  /** Empty where the chapter has no text of its own: 施策体系, which is the tree of the plan itself. */
  readonly blocks: readonly TextBlock[]
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}
