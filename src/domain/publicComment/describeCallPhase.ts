import type { Instant } from '../delivery/instant.ts'
import { formatPublishedOn } from '../plan/formatPublishedOn.ts'
import { daysLeft, lastArrival } from '../submission/deadline.ts'
import { formatDayOf, formatInstant } from '../sync/formatInstant.ts'
import { callPhaseAt } from './callPhaseAt.ts'
import type { CallResult } from './callResult.ts'
import type { CallPhase, PublicCommentCall } from './publicCommentCall.ts'

/** A phase in words: its name, and what happens next and when. */
export interface CallPhaseWords {
  readonly phase: CallPhase
  readonly name: string
  /** One Japanese sentence or two. */
  readonly next: string
}

/** 段階の名前, as screens and lists show it. */
export const callPhaseNames: Readonly<Record<CallPhase, string>> = {
  announced: '予告', open: '募集中', closed: '募集終了', considering: '検討中', published: '結果公表', withdrawn: '取下げ',
}

/** Where a call stands at one instant, in words. */
export function describeCallPhase(call: PublicCommentCall, at: Instant, result?: CallResult): CallPhaseWords {
  const phase = callPhaseAt(call, at, result)
  return { phase, name: callPhaseNames[phase], next: nextOf(phase, call, at, result) }
}

function nextOf(phase: CallPhase, call: PublicCommentCall, at: Instant, result: CallResult | undefined): string {
  const { window } = call
  switch (phase) {
    case 'announced': return `意見の募集は${formatInstant(window.opensAt)}に始まり、${formatInstant(window.closesAt)}に終わります。案は今から読めます。`
    case 'open': return `意見は${formatInstant(window.closesAt)}まで出せます(${leftText(daysLeft(window, at))})。${resultsText(call)}`
    case 'closed': return at <= lastArrival(window) && window.rule === 'composed-by'
      ? `募集は${formatInstant(window.closesAt)}に終わりました。それまでに提出の操作をした意見は、${formatInstant(lastArrival(window))}までに届けば受け付けます。${resultsText(call)}`
      : `募集は${formatInstant(window.closesAt)}に終わりました。これから市が意見を検討します。${resultsText(call)}`
    case 'considering': return `市が意見を検討しています。${resultsText(call)}`
    case 'published': return result ? `${formatPublishedOn(result.publishedOn)}に結果を公表しました。` : '結果を公表しました。'
    case 'withdrawn': return call.withdrawn ? `${formatDayOf(call.withdrawn.at)}に、市が募集を取り下げました。理由: ${call.withdrawn.reason}` : '市が募集を取り下げました。'
  }
}

function leftText(days: number): string {
  return days === 0 ? '今日まで' : `あと${days}日`
}

function resultsText({ resultsPlan }: PublicCommentCall): string {
  return `結果の公表の予定: ${resultsPlan.replace(/。$/u, '')}。`
}
