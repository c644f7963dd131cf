/**
 * The official Japanese names of the 17 Sustainable Development Goals, goal 1 first.
 * Source: 国際連合広報センター, 持続可能な開発目標 (SDGs) のロゴ・アイコン (日本語版).
 */
export const sdgNames: readonly string[] = [
  '貧困をなくそう',
  '飢餓をゼロに',
  'すべての人に健康と福祉を',
  '質の高い教育をみんなに',
  'ジェンダー平等を実現しよう',
  '安全な水とトイレを世界中に',
  'エネルギーをみんなに そしてクリーンに',
  '働きがいも経済成長も',
  '産業と技術革新の基盤をつくろう',
  '人や国の不平等をなくそう',
  '住み続けられるまちづくりを',
  'つくる責任 つかう責任',
  '気候変動に具体的な対策を',
  '海の豊かさを守ろう',
  '陸の豊かさも守ろう',
  '平和と公正をすべての人に',
  'パートナーシップで目標を達成しよう',
]

/** The official name of a goal. `goal` is 1 to 17; any other number is an error of the caller and throws a `RangeError`. */
export function sdgName(goal: number): string {
  const name = sdgNames[goal - 1]
  if (name === undefined) throw new RangeError(`no Sustainable Development Goal ${goal}`)
  return name
}
