import { eventPlaceText } from '../event/eventPlaceText.ts'
import { eventTimeText } from '../event/eventTimeText.ts'
import type { ParticipationEvent } from '../event/participationEvent.ts'
import { aboutSets } from './aboutSets.ts'
import type { Entity } from './entity.ts'
import { spelledPeriod } from './spelledPeriod.ts'

const standings = { planned: '予定どおり', changed: '変更あり', cancelled: '中止' } as const satisfies Record<ParticipationEvent['status'], string>

/**
 * 催し: when and where it is, until when one can sign up, whether it takes place, and what is published afterwards. What it is about
 * of the guideline is left out: 取り組み are only counted, and whoever follows one finds its events on its page.
 */
export function pictureOfEvent(event: ParticipationEvent): Entity {
  const { id, name, subtitle, time, place, status, statusNote, registration, records = [] } = event
  return {
    kind: 'event', id, parentId: '',
    texts: {
      name: [name, ...subtitle === undefined ? [] : [subtitle]],
      when: [eventTimeText(time), ...time.note === undefined ? [] : [time.note]],
      place: [eventPlaceText(place)].filter(text => text !== ''),
      period: registration ? [spelledPeriod(registration.window)] : [],
      standing: [standings[status], ...statusNote === undefined ? [] : [statusNote]],
      records: records.map(({ title }) => title),
    },
    sets: aboutSets(event), figures: [], items: [],
  }
}
