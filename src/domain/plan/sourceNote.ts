import type { SourceRef } from './sourceRef.ts'

/**
 * What the reader of a source should know about one passage, because the passage could not be taken as it stands.
 * `rule` names a `ReadingRule` of the dataset, which gives the reason.
 */
export type SourceNote = RepairNote | DiscrepancyNote

/** 読み取りの補正: the machine-read text was put right. */
export interface RepairNote {
  readonly kind: 'repair'
  readonly rule: string
  readonly at: SourceRef
  /** The text as it stands in the source. Empty where the source lacks it. */
  readonly before: string
  readonly after: string
}

/** 表記の違い: two places of the documents say the same thing differently. Both are kept; `shown` is what screens show. */
export interface DiscrepancyNote {
  readonly kind: 'discrepancy'
  readonly rule: string
  readonly shown: string
  readonly shownAt: SourceRef
  readonly other: string
  readonly otherAt: SourceRef
}

/** A named rule by which the importer repairs or decides, with its reason in Japanese for the screens. */
export interface ReadingRule {
  readonly id: string
  readonly title: string
  readonly reason: string
  /**
   * `layout` where only the reading machine's layout was undone (broken lines, slipped columns, list marks) and no word
   * or figure is other than in print: such notes stand in the report of the import and not in the dataset.
   */
  readonly effect: 'layout' | 'content'
}
