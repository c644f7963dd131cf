import type { Instant } from '../../../domain/delivery/instant.ts'
import { formatDayOf } from '../../../domain/language/formatDate.ts'
import type { Opportunity } from '../../../domain/participation/takingPartAt.ts'
import { daysLeft } from '../../../domain/submission/deadline.ts'
import { language } from '../../i18n/language.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** What lists say of a survey or a call. */
export interface OpportunityWords {
  /** What it is. */
  readonly kind: Words
  /** Until when, since when. */
  readonly time?: Words
  readonly badge: Words
  /** While it is open. */
  readonly daysLeft?: number
  readonly tone: 'neutral' | 'success' | 'warning'
}

/** From how many days before the end on a badge warns. */
const soon = 3

/** The words for one instant. */
export function opportunityWords({ kind, window, phase }: Opportunity, at: Instant): OpportunityWords {
  const thing = wordsOf(kind === 'survey' ? 'participation.survey' : 'participation.call')
  const ended = timed('participation.ended', window.closesAt)
  switch (phase) {
    case 'announced': return { kind: thing, time: timed('participation.from', window.opensAt), badge: wordsOf('participation.announced'), tone: 'neutral' }
    case 'open': {
      const days = daysLeft(window, at)
      return {
        kind: thing, time: timed('participation.until', window.closesAt),
        badge: days === 0 ? wordsOf('common.lastDay') : wordsOf('common.daysLeft', { n: days }),
        daysLeft: days,
        tone: days <= soon ? 'warning' : 'success',
      }
    }
    case 'closed': return { kind: thing, time: ended, badge: wordsOf('participation.closed'), tone: 'neutral' }
    case 'considering': return { kind: thing, time: ended, badge: wordsOf('participation.considering'), tone: 'neutral' }
    case 'published': return { kind: thing, time: ended, badge: wordsOf('participation.published'), tone: 'success' }
    case 'withdrawn': return { kind: thing, badge: wordsOf('participation.withdrawn'), tone: 'neutral' }
  }
}

function timed(key: 'participation.from' | 'participation.until' | 'participation.ended', at: Instant): Words {
  return wordsOf(key, { day: formatDayOf(language(), at) })
}
