/** A question as both libraries are asked to show it. */
export interface BenchQuestion {
  readonly name: string
  readonly kind: 'scale' | 'one' | 'several' | 'list' | 'line' | 'lines' | 'number'
  readonly title: string
  readonly choices: readonly string[]
}

const perPage = 6
const amounts = { scale: 10, one: 6, several: 4, list: 3, line: 3, lines: 2, number: 2 } as const
const choicesOf: Readonly<Record<BenchQuestion['kind'], readonly string[]>> = {
  scale: ['満足', 'まあ満足', 'ふつう', 'やや不満', '不満'],
  one: ['徒歩', '自転車', 'バス', '電車', '自動車', 'その他の手段'],
  several: ['広報紙', 'ホームページ', '回覧板', '知人', '新聞', 'テレビ', 'SNS', 'どれでもない'],
  list: Array.from({ length: 20 }, (_, index) => `${index + 1}番の地区`),
  line: [], lines: [], number: [],
}

/** 30 questions of every usual kind, mixed, on five pages. */
export const thirtyQuestions: readonly (readonly BenchQuestion[])[] = (() => {
  const kinds = Object.entries(amounts).flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => ({ kind: kind as BenchQuestion['kind'], place: (index + 0.5) / count })))
  const mixed = kinds.toSorted((one, other) => one.place - other.place).map(({ kind }, index): BenchQuestion => ({
    name: `q${index + 1}`, kind, title: `問${index + 1} くらしとまちについて、あてはまるものを教えてください。`, choices: choicesOf[kind],
  }))
  return Array.from({ length: Math.ceil(mixed.length / perPage) }, (_, page) => mixed.slice(page * perPage, (page + 1) * perPage))
})()
