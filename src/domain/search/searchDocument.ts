/**
 * What a hit is: one kind of thing that the phone holds. `result` is what was published of a survey or a call; `plan` and
 * `guideline` are the documents as a whole, `sdg` one of the Sustainable Development Goals with its policies.
 */
export type SearchKind =
  | 'pillar' | 'policy' | 'project' | 'relatedProject' | 'leadingProject' | 'leadingItem'
  | 'initiative' | 'record' | 'division' | 'introduction' | 'costTable' | 'plan' | 'guideline' | 'sdg'
  | 'survey' | 'call' | 'event' | 'result'

/** The page that shows a document: what the app makes its address from. */
export type SearchPage =
  | { readonly kind: 'pillar' | 'policy' | 'project' | 'leadingProject' | 'initiative' | 'division' | 'introductionChapter' | 'survey' | 'surveyResult' | 'call' | 'callResult' | 'event', readonly id: string }
  | { readonly kind: 'sdg', readonly goal: number }
  | { readonly kind: 'costs' | 'plan' | 'participation' }

/**
 * How much a field says about its document: what it is called, what it is about, everything else, and at last what it shares
 * with many others (amounts with their sources of money, SDGs, years). In this order they rank.
 */
export type FieldRank = 'name' | 'summary' | 'body' | 'shared'

/** Which part of a document a field is, for the label beside a passage. */
export type FieldPart =
  | 'name' | 'number' | 'goal' | 'summary' | 'approach' | 'description' | 'schedule' | 'indicator' | 'division'
  | 'project' | 'theme' | 'record' | 'text' | 'question' | 'draft' | 'opinion' | 'place'
  | 'cost' | 'sdg'

/** One searchable text of a document, as the city wrote it; the parts of a list or row joined by ` / `. */
export interface SearchField {
  readonly rank: FieldRank
  readonly part: FieldPart
  readonly text: string
}

/** One thing that search can find. */
export interface SearchDocument {
  /** Unique among all documents: `project:24-101`. */
  readonly id: string
  readonly kind: SearchKind
  readonly page: SearchPage
  readonly title: string
  /** Where it belongs, for the line above the title; not searched. */
  readonly context?: string
  readonly fields: readonly SearchField[]
  readonly pillarId?: string
  /** `Division.id` */
  readonly divisionIds: readonly string[]
  readonly leadingProjectIds: readonly string[]
  readonly sdgs: readonly number[]
}

/** Several texts as fields of one rank and part, without the empty ones. */
export function fieldsOf(rank: FieldRank, part: FieldPart, texts: readonly string[]): readonly SearchField[] {
  return texts.filter(text => text.trim() !== '').map(text => ({ rank, part, text }))
}

/** The parts of a list or row as one text. Parts that say the same stand once. */
export function joinParts(parts: readonly string[]): string {
  return [...new Set(parts)].filter(part => part.trim() !== '').join(' / ')
}
