import type { InitiativeRecord } from '../../../domain/plan/guideline.ts'

/** What the columns of the guideline's report are called. */
export const statusWords: Readonly<Record<InitiativeRecord['status'], string>> = { done: '実績', planned: '予定' }
