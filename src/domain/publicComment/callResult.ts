import type { Day } from '../plan/fiscalYear.ts'

/** 区分: one category of a call's responses, `A` 案と同様の方向. The set is the call's own. */
export interface ResponseCategory {
  readonly mark: string
  readonly label: string
}

/** 市の考え方: what the city answers to one opinion or several alike. */
export interface CityResponse {
  /** 意見No */
  readonly number: number
  /** 該当箇所: a section's id, or nothing for the whole. */
  readonly sectionId?: string
  /** 意見の概要 */
  readonly summary: string
  /** 件数, at least 1 */
  readonly count: number
  /** `ResponseCategory.mark` */
  readonly category: string
  /** 市の考え方 */
  readonly response: string
  /** 修正箇所 */
  readonly change?: { readonly before: string, readonly after: string }
  /**
   * SHA-256 of the receipt numbers of the comments that it answers. A phone finds its own answer by its receipt, and nobody else
   * learns whose it is.
   */
  readonly receiptHashes: readonly string[]
}

/** 結果: what the city publishes of a call. No response and no people (0件) is a result too. */
export interface CallResult {
  readonly format: 1
  readonly callId: string
  readonly publishedOn: Day
  /** 意見を出した人数 */
  readonly people: number
  /** 意見の件数 */
  readonly opinions: number
  /** What became of the draft: 案のとおり, 修正のうえ, 定めないこととした …, as the city words it. */
  readonly outcome: string
  readonly categories: readonly ResponseCategory[]
  readonly responses: readonly CityResponse[]
  readonly isSample?: true
}
