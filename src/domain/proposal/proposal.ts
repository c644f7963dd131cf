/** わたしの提案: a resident's own proposal to the city. */
export interface Proposal {
  readonly format: 1
  readonly kind: 'proposal'
  /** 件名, 1 to 100 characters. */
  readonly subject: string
  /** 本文, 1 to 10,000 characters. */
  readonly text: string
  /** The project or policy that it is about, if the person wants to name one. */
  readonly about?: { readonly kind: 'project' | 'policy', readonly id: string }
  /** 返信を希望する: only then does the person give a contact, among the personal fields. */
  readonly wantsReply: boolean
}
