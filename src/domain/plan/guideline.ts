import type { FiscalYear } from './fiscalYear.ts'
import type { SourceNote } from './sourceNote.ts'
import type { SourceRef } from './sourceRef.ts'

/** 実績 or 予定 of one year: one deed of one division. */
export interface InitiativeRecord {
  readonly year: FiscalYear
  /** `done` 実績, `planned` 予定: as the column of the document says. */
  readonly status: 'done' | 'planned'
  readonly text: string
  /** 担当課 as printed in the parentheses at the end of the record. */
  readonly division: string
  readonly source: SourceRef
}

/** One row of an initiative: its 区分 with 対応方針, and what was recorded for it. */
export interface InitiativeRow {
  /** 区分 as printed: Ⅰ to Ⅴ, a `GuidelineCategory.mark`. */
  readonly category: string
  /** 対応方針 */
  readonly approach: string
  readonly records: readonly InitiativeRecord[]
  readonly source: SourceRef
}

/** 基本的な取り組み: an initiative of the guideline. */
export interface GuidelineInitiative {
  /** A count over the whole guideline in its order, two digits: `01`. */
  readonly id: string
  readonly name: string
  /** 指針の記載内容 */
  readonly text: string
  readonly rows: readonly InitiativeRow[]
  readonly source: SourceRef
  readonly notes: readonly SourceNote[]
}

/** A part of a section with a heading of its own (① …, ◎ …). A section without such headings has one group with an empty path. */
export interface GuidelineGroup {
  /** The headings below the section's, outermost first, without ① and ◎. */
  readonly path: readonly string[]
  readonly initiatives: readonly GuidelineInitiative[]
}

/** A numbered section of the guideline. */
export interface GuidelineSection {
  readonly id: string
  readonly title: string
  readonly groups: readonly GuidelineGroup[]
  readonly source: SourceRef
}

/** 区分: a line of the legend. */
export interface GuidelineCategory {
  readonly mark: string
  readonly description: string
  readonly source: SourceRef
}

/** 市民参加推進指針 with its progress year by year. */
export interface ParticipationGuideline {
  readonly title: string
  readonly years: readonly { readonly year: FiscalYear, readonly status: 'done' | 'planned' }[]
  readonly sections: readonly GuidelineSection[]
  readonly categories: readonly GuidelineCategory[]
  readonly notes: readonly SourceNote[]
}
