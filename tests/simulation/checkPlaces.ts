import type { StoredSubmission } from '../../src/storage/storage.ts'

/** What is needed of a row: a registration, or anything else, which has no places. */
export type PlacedRow = Pick<StoredSubmission, 'receipt' | 'placement' | 'people' | 'amendsId'>

/** How the places of an event stand. */
export interface Places {
  /** Persons who have one, and persons who wait for one. */
  readonly given: number
  readonly waiting: number
  /** Registrations that waited at first and have their places now. */
  readonly movedUp: number
  /** Everything that is not as it was promised. */
  readonly broken: readonly string[]
}

/**
 * Holds the city's rows of one event against what is promised of its places: there are never more given than there are; nobody waits whose
 * group fits; nobody got a place before somebody who came first and whose group is no larger; a place that a receipt tells is not taken away.
 */
export function checkPlaces(rows: readonly PlacedRow[], capacity: number): Places {
  const byId = new Map(rows.map(row => [row.receipt.id, row]))
  const accepted = rows.filter(({ placement }) => placement === 'accepted')
  // Late ones wait for the city's word.
  const waiting = rows.filter(({ placement, receipt }) => placement === 'waiting' && !receipt.isLate)
  const broken: string[] = []
  const tell = ({ receipt }: PlacedRow, what: string): void => void broken.push(`${receipt.id}: ${what}`)

  const given = personsIn(accepted)
  if (given > capacity) broken.push(`${given} places given of ${capacity}`)
  for (const row of waiting) {
    if (personsIn([row]) <= capacity - given) tell(row, 'waits, though its group fits')
    if (row.receipt.placement === 'accepted') tell(row, 'had a place and waits')
    const passing = accepted.find(other => row.receipt.receivedAt < turnOf(other, byId) && personsIn([other]) >= personsIn([row]))
    if (passing) tell(row, `passed over by ${passing.receipt.id}`)
  }
  return { given, waiting: personsIn(waiting), movedUp: accepted.filter(({ receipt }) => receipt.placement === 'waiting').length, broken }
}

function personsIn(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { people = 0 }) => sum + people, 0)
}

/** Since when it is in the row: a correction for no more persons has the turn of what it corrects. */
function turnOf(row: PlacedRow, byId: ReadonlyMap<string, PlacedRow>): string {
  const amended = row.amendsId === undefined ? undefined : byId.get(row.amendsId)
  return amended && personsIn([row]) <= personsIn([amended]) ? turnOf(amended, byId) : row.receipt.receivedAt
}
