import { comparable } from '../cellText.ts'
import type { PlanContext } from './planContext.ts'

const part = '計画:奥付'

/** 奥付: who published the document, and when. */
export interface Colophon {
  /** `YYYY-MM` */
  readonly publishedOn: string
  readonly publisher: string
}

const dateLine = /^(令和)(\d+)年(\d+)月$/

/** Reads the last page, which repeats the title and gives date, publisher and address. */
export function parseColophon(context: PlanContext, title: string): Colophon {
  const { cursor } = context
  const first = cursor.line
  let titleText = ''
  while (!cursor.sees(dateLine)) titleText += cursor.take(part, '奥付の表題').text
  if (comparable(titleText) !== comparable(title)) throw cursor.error(`奥付の表題「${titleText}」が表紙の「${title}」と違います。`, first)
  const { groups: [, year = '', month = ''] } = cursor.takeMatch(part, dateLine, '発行の年月')
  const publisher = cursor.takeMatch(part, /^[^\t]+課$/, '発行者').line.text
  while (cursor.peek()) cursor.take(part, '連絡先')
  return { publishedOn: `${Number(year) + 2018}-${month.padStart(2, '0')}`, publisher }
}
