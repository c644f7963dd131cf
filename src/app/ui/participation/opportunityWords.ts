import type { Instant } from '../../../domain/delivery/instant.ts'
import type { Opportunity } from '../../../domain/participation/takingPartAt.ts'
import { daysLeft } from '../../../domain/submission/deadline.ts'
import { formatDayOf } from '../../../domain/sync/formatInstant.ts'

/** What lists say of a survey or a call: what it is, when, and where it stands. */
export interface OpportunityWords {
  readonly thing: string
  readonly when: string
  readonly badge: string
  readonly tone: 'neutral' | 'success' | 'warning'
}

/** From how many days before the end on a badge warns. */
const soon = 3

/** The words for one instant. */
export function opportunityWords({ kind, window, phase }: Opportunity, at: Instant): OpportunityWords {
  const thing = kind === 'survey' ? 'アンケート' : 'パブリックコメント'
  const until = `${formatDayOf(window.closesAt)}まで`
  const ended = `${formatDayOf(window.closesAt)}に終了`
  switch (phase) {
    case 'announced': return { thing, when: `${formatDayOf(window.opensAt)}から`, badge: 'これから', tone: 'neutral' }
    case 'open': {
      const days = daysLeft(window, at)
      return { thing, when: until, badge: days === 0 ? '今日まで' : `あと${days}日`, tone: days <= soon ? 'warning' : 'success' }
    }
    case 'closed': return { thing, when: ended, badge: '受付終了', tone: 'neutral' }
    case 'considering': return { thing, when: ended, badge: '検討中', tone: 'neutral' }
    case 'published': return { thing, when: ended, badge: '結果を公表', tone: 'success' }
    case 'withdrawn': return { thing, when: '', badge: '取下げ', tone: 'neutral' }
  }
}
