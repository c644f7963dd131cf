import type { MessageKey } from '../../../domain/language/message.ts'
import type { InitiativeRecord } from '../../../domain/plan/guideline.ts'

/** What the records of one year are called: 取り組み実績 where it was done, 取り組み予定 where it is planned. */
export const recordsOfYearWords = { done: 'participation.doneIn', planned: 'participation.plannedIn' } as const satisfies
  Readonly<Record<InitiativeRecord['status'], MessageKey>>
