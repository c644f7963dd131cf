/**
 * 年度: a Japanese fiscal year as the western year in which it begins.
 * 2021 is 令和3年度, from 1 April 2021 to 31 March 2022, both inclusive, in Asia/Tokyo.
 */
export type FiscalYear = number

/** A calendar day as `YYYY-MM-DD`, in Asia/Tokyo. Compares correctly as a string. */
export type Day = string

interface Era { readonly name: string, readonly firstYear: FiscalYear }

/**
 * The first fiscal year written in each era's name. This is not the calendar's table: April 2019 still was 平成31年,
 * but public documents write the fiscal year 2019 as 令和元年度.
 */
const eras: readonly Era[] = [
  { name: '令和', firstYear: 2019 },
  { name: '平成', firstYear: 1989 },
  { name: '昭和', firstYear: 1926 },
]

/** The fiscal year in the era's name alone, `令和3年度`; the first of an era is 元年度. Years before 1926 are written in western style. */
export function eraFiscalYear(year: FiscalYear): string {
  const era = eras.find(candidate => year >= candidate.firstYear)
  if (!era) return `${year}年度`
  const count = year - era.firstYear + 1
  return `${era.name}${count === 1 ? '元' : count}年度`
}

/** The fiscal year as screens show it, in both calendars: `令和3年度(2021年度)`. */
export function formatFiscalYear(year: FiscalYear): string {
  return `${eraFiscalYear(year)}(${year}年度)`
}

/**
 * The fiscal year that a document writes in an era's name (`令和3年度`, `令和元年度`), or `undefined` when the text is none.
 * Digits may be full width.
 */
export function parseEraFiscalYear(text: string): FiscalYear | undefined {
  const match = /^(令和|平成|昭和)\s*(元|\d{1,2})\s*年度$/.exec(text.normalize('NFKC').trim())
  const era = eras.find(candidate => candidate.name === match?.[1])
  if (!match?.[2] || !era) return undefined
  return era.firstYear + (match[2] === '元' ? 1 : Number(match[2])) - 1
}

/** The last day of a fiscal year: 31 March of the year after. */
export function lastDayOf(year: FiscalYear): Day {
  return `${year + 1}-03-31`
}
