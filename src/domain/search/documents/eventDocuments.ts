import { eventTimeText } from '../../event/eventTimeText.ts'
import type { ParticipationEvent } from '../../event/participationEvent.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'
import { tiesOf } from './tiesOf.ts'

/** 催し with where they are, and their minutes. */
export function eventDocuments({ outline, published }: SearchSources): readonly SearchDocument[] {
  return (published?.events ?? []).map((event): SearchDocument => ({
    id: `event:${event.id}`,
    kind: 'event',
    page: { kind: 'event', id: event.id },
    title: event.name,
    context: joinParts([event.isSample ? `${event.kind}(見本)` : event.kind, eventTimeText(event.time)]),
    fields: fieldsOfEvent(event),
    ...tiesOf(outline, event),
  }))
}

function fieldsOfEvent({ name, subtitle = '', kind, summary = '', description = '', place, eligible = '', organiser = '', tags, records = [] }: ParticipationEvent): SearchDocument['fields'] {
  return [
    ...fieldsOf('name', 'name', [name, subtitle]),
    ...fieldsOf('summary', 'theme', [kind, ...tags]),
    ...fieldsOf('summary', 'summary', [summary, description]),
    ...fieldsOf('body', 'place', [joinParts([place.name ?? '', place.meeting ?? '', place.address ?? ''])]),
    ...fieldsOf('body', 'text', [eligible, ...records.map(record => joinParts([record.title, record.text ?? '']))]),
    ...fieldsOf('body', 'division', [organiser]),
  ]
}
