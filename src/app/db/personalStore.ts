import type { EditionComparison } from '../../domain/change/editionComparison.ts'
import type { PersonalRecord } from '../../domain/change/personalRecord.ts'
import type { ToldEdition } from '../../domain/change/tellEdition.ts'

/** Follows, read marks, settings and what changed, on this phone alone. Nothing in it is ever sent anywhere. */
export interface PersonalStore {
  /** `session`: in memory until the page closes, since the browser offers no database. */
  readonly place: 'device' | 'session'
  record(): Promise<PersonalRecord>
  comparisons(): Promise<readonly EditionComparison[]>
  /** Changes the record in one transaction. */
  edit(change: (held: PersonalRecord) => PersonalRecord): Promise<void>
  /**
   * Adds the record of a pair of editions and takes the follows that were carried over, both or none, in one transaction.
   * Where the pair is known already, by this tab or another, nothing happens and the answer is false.
   */
  tell(pair: string, tell: (held: PersonalRecord) => ToldEdition): Promise<boolean>
  hasTold(pair: string): Promise<boolean>
  /** Deletes all of it. */
  clear(): Promise<void>
}
