import type { Day } from '../plan/fiscalYear.ts'
import type { SubmissionWindow } from '../submission/deadline.ts'
import type { PersonalField } from '../publicComment/publicCommentCall.ts'

/** When an event is. Times are Asia/Tokyo, `09:30`; without them it is all day. */
export interface EventTime {
  readonly startsOn: Day
  readonly endsOn: Day
  readonly startsAt?: string
  readonly endsAt?: string
  /** 開始日時特記事項 */
  readonly note?: string
}

/** 会場. */
export interface EventPlace {
  readonly name?: string
  readonly meeting?: string
  readonly address?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly access?: string
  readonly onlineUrl?: string
}

/** 参加申込 within the app. */
export interface EventRegistrationRules {
  readonly window: SubmissionWindow
  /** 定員 in persons; absent where there is no limit. Beyond it comes the waiting list. */
  readonly capacity?: number
  /** Persons in one registration, at least 1. */
  readonly largestGroup: number
  readonly personalFields: readonly PersonalField[]
}

/** 催し: an event at which residents can take part, one occurrence. */
export interface ParticipationEvent {
  readonly format: 1
  readonly id: string
  readonly version: number
  readonly name: string
  readonly subtitle?: string
  /** ワークショップ, 意見交換会, 審議会, フォーラム, 出前ミーティング …: as the city writes it. */
  readonly kind: string
  readonly time: EventTime
  readonly place: EventPlace
  readonly summary?: string
  readonly description?: string
  readonly eligible?: string
  readonly organiser?: string
  readonly fee?: string
  /** 定員 as written, `15組`. */
  readonly capacityText?: string
  readonly howToApply?: string
  readonly applicationUrl?: string
  readonly url?: string
  readonly contact?: { readonly name?: string, readonly telephone?: string }
  readonly tags: readonly string[]
  /** `cancelled` 中止, `changed` 変更あり, with what is said of it. */
  readonly status: 'planned' | 'changed' | 'cancelled'
  readonly statusNote?: string
  /** 掲載開始日 and 掲載終了日: the first and the last day, in Asia/Tokyo, on which the event is shown; `isListed` tells. Absent: no bound. */
  readonly listedFrom?: Day
  readonly listedUntil?: Day
  readonly registration?: EventRegistrationRules
  /** 会議録・資料 afterwards. */
  readonly records?: readonly { readonly title: string, readonly text?: string, readonly url?: string }[]
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
  readonly initiativeIds?: readonly string[]
  /** 備考 and what else the city's row says, by the column's name. */
  readonly remarks?: Readonly<Record<string, string>>
  readonly isSample?: true
}
