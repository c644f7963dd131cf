import type { ParticipationEvent } from '../event/participationEvent.ts'
import { aboutSets } from './aboutSets.ts'
import type { Entity } from './entity.ts'
import { periodData, placeData, timeData, type Standing } from './toldData.ts'

const standings = { planned: 'event.planned', changed: 'event.changed', cancelled: 'event.cancelled' } as const satisfies Record<ParticipationEvent['status'], Standing>

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
      when: [timeData(time), ...time.note === undefined ? [] : [time.note]],
      place: [placeData(place)].filter(text => text !== ''),
      period: registration ? [periodData(registration.window)] : [],
      standing: [standings[status], ...statusNote === undefined ? [] : [statusNote]],
      records: records.map(({ title }) => title),
    },
    sets: aboutSets(event), figures: [], items: [],
  }
}
