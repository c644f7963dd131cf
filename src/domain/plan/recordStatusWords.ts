import type { InitiativeRecord } from './guideline.ts'

/** What the columns of the guideline's report are called: 実績 for what was done, 予定 for what is planned. */
export const recordStatusWords: Readonly<Record<InitiativeRecord['status'], string>> = { done: '実績', planned: '予定' }
