import type { Day } from './fiscalYear.ts'

/** The first day of each era, newest first. Nothing that the app shows is older. */
const eras: readonly { readonly name: string, readonly firstDay: Day }[] = [
  { name: '令和', firstDay: '2019-05-01' },
  { name: '平成', firstDay: '1989-01-08' },
  { name: '昭和', firstDay: '1926-12-25' },
  { name: '大正', firstDay: '1912-07-30' },
]

/**
 * 和暦の年: the year of a day in the era's name, `令和元年`, `令和3年`. Days before 大正 are written in western style, `1911年`.
 * Without `Intl`: its Japanese calendar takes a slow phone more than a tenth of a second to make, and every screen with a date needs it.
 */
export function eraYear(day: Day): string {
  const year = Number(day.slice(0, 4))
  const era = eras.find(({ firstDay }) => day >= firstDay)
  if (!era) return `${year}年`
  const count = year - Number(era.firstDay.slice(0, 4)) + 1
  return `${era.name}${count === 1 ? '元' : count}年`
}
