/** 意見: one resident's opinion on one call. */
export interface PublicComment {
  readonly format: 1
  readonly kind: 'publicComment'
  /** At least one; a section's id at most once, and the whole (no `sectionId`) at most once. */
  readonly remarks: readonly PublicCommentRemark[]
}

/** What is said of one section of the draft (該当箇所), or of the whole. 1 to 10,000 characters. */
export interface PublicCommentRemark {
  readonly sectionId?: string
  readonly text: string
}
