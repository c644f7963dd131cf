import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import { formatEventTime } from '../../../domain/language/formatEventTime.ts'
import { language } from '../../i18n/language.ts'
import { ofPlan, plainWords, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** A term and what is said of it. */
export interface Fact {
  readonly term: Words
  readonly text: Words
}

/** What is said of an event as terms, only those of which something is said; what else the city's row says stands at the end. */
export function eventFacts(event: ParticipationEvent): readonly Fact[] {
  const rows: readonly (readonly [Words, Words | undefined])[] = [
    [wordsOf('events.when'), formatEventTime(language(), event.time)],
    [wordsOf('events.whenNote'), ofCity(event.time.note)],
    [wordsOf('events.eligible'), ofCity(event.eligible)],
    [wordsOf('events.capacity'), capacityWords(event)],
    [wordsOf('events.fee'), ofCity(event.fee)],
    [wordsOf('events.howToApply'), ofCity(event.howToApply)],
    [wordsOf('events.organiser'), ofCity(event.organiser)],
    ...Object.entries(event.remarks ?? {}).map(([term, text]) => [ofPlan(term), ofPlan(text)] as const),
  ]
  return rows.flatMap(([term, text]) => text === undefined || plainWords(text).trim() === '' ? [] : [{ term, text }])
}

/** A bare number is one of people: the column of the standard data set counts them. */
function capacityWords({ capacityText, registration }: ParticipationEvent): Words | undefined {
  const count = capacityText === undefined ? registration?.capacity : /^\d+$/.test(capacityText) ? Number(capacityText) : undefined
  return count === undefined ? ofCity(capacityText) : wordsOf('events.peopleCount', { n: count })
}

function ofCity(text: string | undefined): Words | undefined {
  return text === undefined ? undefined : ofPlan(text)
}
