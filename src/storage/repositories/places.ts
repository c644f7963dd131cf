import { ask, type Engine, type Steps } from '../engine/engine.ts'

/** Holds an event until the end of the transaction, so that two servers never give away one place. */
export function* holdEvent({ builder, dialect }: Engine, eventId: string): Steps<void> {
  if (dialect === 'sqlite') return
  yield builder.selectFrom('publications').select('version').where('kind', '=', 'event').where('id', '=', eventId).orderBy('version').limit(1).forUpdate().compile()
}

/**
 * Gives the free places of an event to those who wait, in their turn, each as soon as the whole group fits. Late registrations wait
 * for the city's word.
 */
export function* settlePlaces({ builder }: Engine, eventId: string): Steps<void> {
  const capacity = yield* capacityOf(builder, eventId)
  const rows = yield* ask(builder.selectFrom('submissions').select(['id', 'people', 'placement', 'is_late'])
    .where('form_kind', '=', 'eventRegistration').where('form_id', '=', eventId)
    .where('placement', 'is not', null).orderBy('queued_at').orderBy('id').compile())
  let free = rows.reduce((left, row) => row.placement === 'accepted' ? left - (row.people ?? 0) : left, capacity)
  for (const { id, people, placement, is_late: isLate } of rows) {
    if (placement !== 'waiting' || isLate === 1 || (people ?? 0) > free) continue
    free -= people ?? 0
    yield builder.updateTable('submissions').set({ placement: 'accepted' }).where('id', '=', id).compile()
  }
}

function* capacityOf(builder: Engine['builder'], eventId: string): Steps<number> {
  const [latest] = yield* ask(builder.selectFrom('publications').select('document')
    .where('kind', '=', 'event').where('id', '=', eventId).orderBy('version', 'desc').limit(1).compile())
  const event: unknown = latest && JSON.parse(latest.document)
  const rules = isFields(event) ? event['registration'] : undefined
  const capacity = isFields(rules) ? rules['capacity'] : undefined
  return typeof capacity === 'number' ? capacity : Infinity
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
