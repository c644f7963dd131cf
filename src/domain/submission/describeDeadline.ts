import type { Instant } from '../delivery/instant.ts'
import { formatInstant } from '../sync/formatInstant.ts'
import { daysLeft, lastArrival, windowPhaseAt, type SubmissionWindow } from './deadline.ts'

/**
 * What a person has to know of the deadline before sealing, above all without a connection: Japanese sentences, the first says
 * where the window stands, the others what the form's rule means for a phone that cannot send at once.
 */
export function describeDeadline(window: SubmissionWindow, at: Instant): readonly string[] {
  const until = formatInstant(window.closesAt)
  switch (windowPhaseAt(window, at)) {
    case 'announced': return [`受付は${formatInstant(window.opensAt)}からです。それまで、書きかけとしてこの端末に残せます。`]
    case 'open': return [`締切は${until}です(${leftText(daysLeft(window, at))})。`, ruleText(window)]
    case 'grace': return [
      `締切の${until}を過ぎました。いま提出すると、期限後の提出として受け付けます。`,
      '締切までに提出の操作を済ませたものは、これから届いても期限内です。',
    ]
    case 'over': return [`締切の${until}を過ぎました。提出すると、期限後の提出として記録します。`]
  }
}

function leftText(days: number): string {
  return days === 0 ? '今日まで' : `あと${days}日`
}

function ruleText(window: SubmissionWindow): string {
  if (window.rule === 'received-by') return '締切までに市に届いたものが期限内です。通信がないときは、締切までに通信できる場所で、このアプリを開いてください。'
  return `締切までに提出の操作を済ませれば、送信があとになっても期限内です。ただし${formatInstant(lastArrival(window))}までに届く必要があります。`
}
