import type { MessageKey } from '../language/message.ts'
import type { FundingSource } from './cost.ts'

/** What each funding source is called in the languages of the app. */
export const fundingSourceKeys = {
  general: 'planLabel.generalFunds', nationalAndPrefectural: 'planLabel.nationalAndPrefecturalFunds', bonds: 'planLabel.bonds', other: 'planLabel.otherFunds',
} as const satisfies Readonly<Record<FundingSource, MessageKey>>
