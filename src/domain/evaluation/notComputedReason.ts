import type { MessageKey } from '../language/message.ts'

/** Why the app computes no achievement. */
export type NotComputedReason =
  | 'noTarget' | 'targetInWords'
  | 'notPublished' | 'notMeasured' | 'actualInWords'
  | 'unitsDiffer' | 'directionUnknown' | 'maintainedDirectionUnknown' | 'cumulativeBelowBaseline'
  | 'targetZero' | 'negative'

/** Each reason in the words of the screens. */
export const notComputedWords = {
  noTarget: 'evaluation.noTarget',
  targetInWords: 'evaluation.targetInWords',
  notPublished: 'evaluation.notPublished',
  notMeasured: 'evaluation.notMeasured',
  actualInWords: 'evaluation.actualInWords',
  unitsDiffer: 'evaluation.unitsDiffer',
  directionUnknown: 'evaluation.directionUnknown',
  maintainedDirectionUnknown: 'evaluation.maintainedDirectionUnknown',
  cumulativeBelowBaseline: 'evaluation.cumulativeBelowBaseline',
  targetZero: 'evaluation.targetZero',
  negative: 'evaluation.negative',
} as const satisfies Readonly<Record<NotComputedReason, MessageKey>>
