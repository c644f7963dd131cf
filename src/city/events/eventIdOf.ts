import { createHash } from 'node:crypto'
import { isPublicationId } from '../../domain/participation/publicationId.ts'
import type { EventTime } from '../../domain/event/participationEvent.ts'

/** What an event's id is made of. */
export interface EventIdentity {
  /** The cell of the column ID or NO. */
  readonly given: string | undefined
  readonly name: string
  readonly subtitle: string | undefined
  readonly time: EventTime
}

/**
 * The id of an event, the same with every import: the city's own in lower case where it can stand in an address, else a short hash of
 * it; without one, a hash of name, subtitle, day and time of the beginning.
 */
export function eventIdOf({ given, name, subtitle, time }: EventIdentity): string {
  if (given !== undefined) {
    const plain = given.normalize('NFKC').toLowerCase()
    const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
    return isPublicationId(slug) && slug === plain ? slug : `e-${digest([given])}`
  }
  return `e-${digest([name, subtitle ?? '', time.startsOn, time.startsAt ?? ''])}`
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}
