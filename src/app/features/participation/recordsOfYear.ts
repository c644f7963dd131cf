import type { InitiativeRecord, ParticipationGuideline } from '../../../domain/plan/guideline.ts'
import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import { allInitiatives, type PlacedInitiative } from './allInitiatives.ts'

/** The records of one year below one initiative. */
export interface InitiativeRecords extends PlacedInitiative {
  readonly records: readonly InitiativeRecord[]
}

/**
 * The records of one year by initiative, in the guideline's order; initiatives without any are left out.
 * A `division` keeps its own records only; an empty one keeps all.
 */
export function recordsOfYear(guideline: ParticipationGuideline, year: FiscalYear, division: string): readonly InitiativeRecords[] {
  return allInitiatives(guideline)
    .map(placed => ({
      ...placed,
      records: placed.initiative.rows
        .flatMap(row => row.records)
        .filter(record => record.year === year && (division === '' || record.division === division)),
    }))
    .filter(group => group.records.length > 0)
}

/** The divisions that recorded something in a year, each once, in the order in which they are first named. */
export function recordingDivisions(guideline: ParticipationGuideline, year: FiscalYear): readonly string[] {
  return [...new Set(recordsOfYear(guideline, year, '').flatMap(({ records }) => records.map(record => record.division)))]
}
