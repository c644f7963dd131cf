/** Why the app computes no achievement. */
export type NotComputedReason =
  | 'noTarget' | 'targetInWords'
  | 'notPublished' | 'notMeasured' | 'actualInWords'
  | 'unitsDiffer' | 'directionUnknown' | 'maintainedDirectionUnknown' | 'cumulativeBelowBaseline'
  | 'targetZero' | 'negative'

/** Each reason in the words of the screens. */
export const notComputedWords: Readonly<Record<NotComputedReason, string>> = {
  noTarget: 'この年度の目標値がありません。',
  targetInWords: '目標が数値ではなく言葉で書かれているため、計算しません。',
  notPublished: '実績値は未公表です。',
  notMeasured: '実績値は未測定です。',
  actualInWords: '実績が数値ではなく言葉で書かれているため、計算しません。',
  unitsDiffer: '単位がそろっていないため、計算できません。',
  directionUnknown: '計画に現状値の数値がなく、増えるほどよい指標か減るほどよい指標かも分からないため、計算できません。',
  maintainedDirectionUnknown: '目標は現状値と同じですが、増えるほどよい指標か減るほどよい指標かが計画から分からないため、達成かどうかを判定しません。',
  cumulativeBelowBaseline: '累計の指標なのに実績値が現状値より小さいため、計算しません。その年度だけの値かもしれません。',
  targetZero: '目標値が0のため、割合を計算できません。',
  negative: '負の値があるため、割合を計算できません。',
}
