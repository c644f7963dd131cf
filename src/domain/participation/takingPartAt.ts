import { compareInstants, type Instant } from '../delivery/instant.ts'
import { endOf } from '../event/eventInstants.ts'
import { listedEvents } from '../event/isListed.ts'
import type { ParticipationEvent } from '../event/participationEvent.ts'
import { dayOf } from '../sync/formatInstant.ts'
import { windowPhaseAt, type SubmissionWindow } from '../submission/deadline.ts'
import type { FormText } from '../survey/surveyForm.ts'
import type { CallEntry, ParticipationChunk, SurveyEntry } from './participationChunks.ts'

/** 参加できることの一件: a survey or a call as lists show it. */
export interface Opportunity {
  readonly kind: 'survey' | 'call'
  readonly id: string
  /** In every language that it has: a call's is Japanese. */
  readonly title: FormText
  readonly window: SubmissionWindow
  /**
   * 予告, 受付中, 受付終了, 検討中, 結果公表, 取下げ. A survey is never 検討中: its city says nothing between its end and its results.
   */
  readonly phase: 'announced' | 'open' | 'closed' | 'considering' | 'published' | 'withdrawn'
  readonly isSample: boolean
}

/** What there is to take part in at one instant. */
export interface TakingPart {
  /** 受付中: what ends first stands first. */
  readonly open: readonly Opportunity[]
  /** 予告: what begins first stands first. */
  readonly announced: readonly Opportunity[]
  /** What is over: what ended last stands first. */
  readonly over: readonly Opportunity[]
  /** これからの催し that are shown (掲載中), those under way too, what begins first stands first; a cancelled one stays until its day is over. */
  readonly events: readonly ParticipationEvent[]
}

/** 参加できること: sorts what the city has published by where it stands at one instant. The instant is an argument, never the clock. */
export function takingPartAt({ surveys, calls }: Pick<ParticipationChunk, 'surveys' | 'calls'>, events: readonly ParticipationEvent[], at: Instant): TakingPart {
  const all = [...surveys.map(entry => ofSurvey(entry, at)), ...calls.map(entry => ofCall(entry, at))]
  const isOpen = ({ phase }: Opportunity) => phase === 'open'
  const isAnnounced = ({ phase }: Opportunity) => phase === 'announced'
  return {
    open: all.filter(isOpen).sort((one, other) => compareInstants(one.window.closesAt, other.window.closesAt)),
    announced: all.filter(isAnnounced).sort((one, other) => compareInstants(one.window.opensAt, other.window.opensAt)),
    over: all.filter(each => !isOpen(each) && !isAnnounced(each)).sort((one, other) => compareInstants(other.window.closesAt, one.window.closesAt)),
    events: listedEvents(events, dayOf(at)).filter(({ time }) => endOf(time) > at).sort((one, other) => startOf(one).localeCompare(startOf(other))),
  }
}

function ofSurvey({ id, title, window, hasResult, isSample }: SurveyEntry, at: Instant): Opportunity {
  return { kind: 'survey', id, title, window, phase: hasResult ? 'published' : phaseOf(window, at), isSample: isSample === true }
}

function ofCall({ id, title, window, stated, isSample }: CallEntry, at: Instant): Opportunity {
  const phase = phaseOf(window, at)
  // 検討中 counts only once the window is over; the other two outweigh it.
  return { kind: 'call', id, title: { ja: title }, window, phase: stated === 'considering' && phase !== 'closed' ? phase : stated ?? phase, isSample: isSample === true }
}

/** Whoever begins now: after the last instant nothing is open, even where what was sealed in time may still arrive. */
function phaseOf(window: SubmissionWindow, at: Instant): 'announced' | 'open' | 'closed' {
  const phase = windowPhaseAt(window, at)
  return phase === 'announced' || phase === 'open' ? phase : 'closed'
}

function startOf({ time }: ParticipationEvent): string {
  return `${time.startsOn} ${time.startsAt ?? ''}`
}
