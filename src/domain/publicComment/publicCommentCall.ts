import type { Instant } from '../delivery/instant.ts'
import type { Day } from '../plan/fiscalYear.ts'
import type { SubmissionWindow } from '../submission/deadline.ts'

/** One section of a draft (案), made from a heading of its Markdown. Its id survives edits of heading and text. */
export interface DraftSection {
  readonly id: string
  /** 1 to 6, as the heading's. */
  readonly level: number
  readonly heading: string
  /** What stands below the heading up to the next, as Markdown. */
  readonly text: string
}

/** A further document of a call (概要, 新旧対照, 資料). */
export interface CallMaterial {
  readonly title: string
  /** Readable in the app, as Markdown; a PDF has `file` instead. */
  readonly text?: string
  readonly file?: { readonly path: string, readonly bytes: number, readonly mediaType: 'application/pdf' }
}

/** 必要な個人情報: a personal field that a call asks for. `name` is `name`, `address`, `contact` or the city's own. */
export interface PersonalField {
  readonly name: string
  readonly label: string
  readonly isRequired: boolean
  readonly hint?: string
}

/** 提出先・問い合わせ先. */
export interface ContactPoint {
  readonly division: string
  readonly telephone?: string
  readonly email?: string
  readonly address?: string
}

/** 更新履歴: one publication of a call and what was changed. */
export interface CallRevision {
  readonly on: Day
  readonly note: string
}

/** パブリックコメント募集: the city's call for opinions on one draft. */
export interface PublicCommentCall {
  readonly format: 1
  readonly id: string
  readonly version: number
  /** 案件名 */
  readonly title: string
  /** 趣旨・背景 */
  readonly purpose: string
  /** 根拠 */
  readonly legalBasis?: string
  readonly window: SubmissionWindow
  /** 30日未満の理由: demanded where the window is shorter than 30 days. */
  readonly shortPeriodReason?: string
  /** 対象者 */
  readonly eligible: readonly string[]
  /** 提出方法 besides this app. */
  readonly otherWays: readonly string[]
  /** 閲覧場所 */
  readonly placesToRead: readonly string[]
  readonly personalFields: readonly PersonalField[]
  /** 結果公表予定, as the city words it. */
  readonly resultsPlan: string
  readonly contact: ContactPoint
  readonly draft: readonly DraftSection[]
  readonly materials: readonly CallMaterial[]
  readonly history: readonly CallRevision[]
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
  /** 検討中: since when the city considers the comments; said by the city once the window is over. */
  readonly consideringSince?: Instant
  /** 取下げ: when and why the city took it back. */
  readonly withdrawn?: { readonly at: Instant, readonly reason: string }
  readonly isSample?: true
}

/**
 * 段階: `announced` 予告, `open` 募集中, `closed` 募集終了 (over, no one has looked at it yet), `considering` 検討中 (the city says so),
 * `published` 結果公表, `withdrawn` 取下げ.
 */
export type CallPhase = 'announced' | 'open' | 'closed' | 'considering' | 'published' | 'withdrawn'
