/** A date as it is written into three fields, complete or not. */
export interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** The three fields of a value: `2026-04-01`, or what an unfinished date was kept as. */
export function datePartsOf(value: string | undefined): DateParts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-')
  return { year, month: month.replace(/^0(?=\d)/, ''), day: day.replace(/^0(?=\d)/, '') }
}

const digits = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '')

/**
 * The value of three fields: `2026-04-01`; `undefined` while all are empty; an unfinished date as `2026-4-`, which no form takes for a
 * date and from which the fields can be filled again.
 */
export function joinDateParts(parts: DateParts): string | undefined {
  const [year, month, day] = [digits(parts.year), digits(parts.month), digits(parts.day)]
  if (year + month + day === '') return undefined
  if (year.length === 4 && month !== '' && day !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return `${year}-${month}-${day}`
}
