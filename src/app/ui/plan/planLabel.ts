import type { MessageKey } from '../../../domain/language/message.ts'
import { language, t } from '../../i18n/language.ts'
import { ofPlan, type Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** The name of a word with which plans head their parts. */
export type PlanLabel = Extract<MessageKey, `planLabel.${string}`>

/**
 * 見出しの言葉: a word with which the plan heads its parts, columns or rows. In Japanese it is the plan's own (`planLabels`), with its
 * proved reading; elsewhere the app says it in the language that is spoken.
 */
export function planLabel(label: PlanLabel): Words {
  return language().code === 'ja' ? ofPlan(t(label)) : wordsOf(label)
}
