import type { MessageKey } from '../../../domain/language/message.ts'
import type { FieldPart, SearchKind } from '../../../domain/search/searchDocument.ts'

/** What each kind of hit is called on the screen, in the order in which filters offer them. */
export const kindNames = {
  project: 'search.kindProject',
  relatedProject: 'search.kindRelatedProject',
  policy: 'search.kindPolicy',
  pillar: 'search.kindPillar',
  leadingProject: 'search.kindLeadingProject',
  leadingItem: 'search.kindLeadingItem',
  initiative: 'search.kindInitiative',
  record: 'search.kindRecord',
  division: 'search.kindDivision',
  introduction: 'search.kindIntroduction',
  costTable: 'search.kindCostTable',
  plan: 'search.kindPlan',
  guideline: 'search.kindGuideline',
  sdg: 'search.kindSdg',
  survey: 'search.kindSurvey',
  call: 'search.kindCall',
  event: 'search.kindEvent',
  result: 'search.kindResult',
} as const satisfies Readonly<Record<SearchKind, MessageKey>>

/** The part of a page in which a passage stands; nothing for what the page itself says at its top. */
export const partNames: Readonly<Partial<Record<FieldPart, MessageKey>>> = {
  goal: 'search.partGoal',
  summary: 'search.partSummary',
  approach: 'search.partApproach',
  description: 'search.partDescription',
  schedule: 'search.partSchedule',
  indicator: 'search.partIndicator',
  division: 'search.partDivision',
  project: 'search.partProject',
  theme: 'search.partTheme',
  question: 'search.partQuestion',
  draft: 'search.partDraft',
  opinion: 'search.partOpinion',
  place: 'search.partPlace',
  cost: 'search.partCost',
  sdg: 'search.partSdg',
}

const kinds = new Set<string>(Object.keys(kindNames))

/** Whether a text from an address names a kind. */
export function isSearchKind(text: string | undefined): text is SearchKind {
  return text !== undefined && kinds.has(text)
}
