/** A question as both libraries are asked to show it. */
export interface BenchQuestion {
  readonly name: string
  readonly kind: 'scale' | 'one' | 'several' | 'list' | 'longList' | 'line' | 'lines' | 'number'
  readonly title: string
  readonly choices: readonly string[]
}

type Kind = BenchQuestion['kind']

const choicesOf: Readonly<Record<Kind, readonly string[]>> = {
  scale: ['満足', 'まあ満足', 'ふつう', 'やや不満', '不満'],
  one: ['徒歩', '自転車', 'バス', '電車', '自動車', 'その他の手段'],
  several: ['広報紙', 'ホームページ', '回覧板', '知人', '新聞', 'テレビ', 'SNS', 'どれでもない'],
  list: numberedPlaces(20), longList: numberedPlaces(300),
  line: [], lines: [], number: [],
}

/** 30 questions of every usual kind, mixed, on five pages. */
const thirty = mixed({ scale: 10, one: 6, several: 4, list: 3, longList: 0, line: 3, lines: 2, number: 2 }, 6)

/** 120 questions on one page, one of them with 300 choices. */
const large = mixed({ scale: 40, one: 24, several: 16, list: 11, longList: 1, line: 12, lines: 8, number: 8 }, 120)

/** The questions that the page's address asks for, page by page. */
export const askedQuestions = (address: { readonly search: string }): readonly (readonly BenchQuestion[])[] => address.search === '?large' ? large : thirty

function mixed(amounts: Readonly<Record<Kind, number>>, perPage: number): readonly (readonly BenchQuestion[])[] {
  const kinds = Object.entries(amounts).flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => ({ kind: kind as Kind, place: (index + 0.5) / count })))
  const questions = kinds.toSorted((one, other) => one.place - other.place).map(({ kind }, index): BenchQuestion => ({
    name: `q${index + 1}`, kind, title: `問${index + 1} くらしとまちについて、あてはまるものを教えてください。`, choices: choicesOf[kind],
  }))
  return Array.from({ length: Math.ceil(questions.length / perPage) }, (_, page) => questions.slice(page * perPage, (page + 1) * perPage))
}

function numberedPlaces(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}番の地区`)
}
