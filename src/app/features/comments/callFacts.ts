import { formatMoment } from '../../../domain/language/formatDate.ts'
import type { MessageKey } from '../../../domain/language/message.ts'
import { lastArrival } from '../../../domain/submission/deadline.ts'
import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'
import { language } from '../../i18n/language.ts'
import { cityWord } from '../../ui/text/cityWord.ts'
import { listWords } from '../../ui/text/listWords.ts'
import { ofPlan, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** A term and what is said of it. */
export interface Fact {
  readonly term: Words
  readonly text: Words
}

/** Between several things that the city names: its list is Japanese in every language. */
const between = '、'

/** 募集の概要: what a call says of itself as terms, only those of which something is said. */
export function callFacts(call: PublicCommentCall): readonly Fact[] {
  const rows: readonly (readonly [MessageKey, Words | undefined])[] = [
    ['comments.period', wordsOf('format.fromTo', { from: formatMoment(language(), call.window.opensAt), to: formatMoment(language(), call.window.closesAt) })],
    ['comments.rule', ruleText(call)],
    ['comments.shortPeriod', ofCity(call.shortPeriodReason)],
    ['comments.eligible', ofCity(call.eligible.join(between))],
    ['comments.otherWays', ofCity(call.otherWays.join('\n'))],
    ['comments.placesToRead', ofCity(call.placesToRead.join(between))],
    ['comments.personal', personalText(call)],
    ['comments.resultsPlan', ofCity(call.resultsPlan)],
    ['comments.legalBasis', ofCity(call.legalBasis)],
  ]
  return rows.flatMap(([term, text]) => text === undefined || text === '' ? [] : [{ term: wordsOf(term), text }])
}

function ruleText({ window }: PublicCommentCall): Words {
  if (window.rule === 'received-by') return wordsOf('comments.ruleReceived')
  return wordsOf('comments.ruleComposed', { arrival: formatMoment(language(), lastArrival(window)) })
}

function personalText({ personalFields }: PublicCommentCall): Words {
  if (personalFields.length === 0) return wordsOf('comments.noPersonal')
  return listWords(personalFields.map(({ label, isRequired }) => isRequired ? cityWord(label) : wordsOf('comments.optionalField', { label: cityWord(label) })))
}

function ofCity(text: string | undefined): Words | undefined {
  return text === undefined || text === '' ? undefined : ofPlan(text)
}
