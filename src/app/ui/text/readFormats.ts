import type { WordsPiece } from './words.ts'

/** Days whose reading is not that of their number with にち. */
const days: Readonly<Record<string, string>> = {
  1: 'ついたち', 2: 'ふつか', 3: 'みっか', 4: 'よっか', 5: 'いつか', 6: 'むいか', 7: 'なのか', 8: 'ようか', 9: 'ここのか', 10: 'とおか', 14: 'じゅうよっか', 20: 'はつか', 24: 'にじゅうよっか',
}
const readings: Readonly<Record<string, string>> = {
  令和: 'れいわ', 平成: 'へいせい', 昭和: 'しょうわ', 元年度: 'がんねんど', 元年: 'がんねん', 年度: 'ねんど', 年: 'ねん', 月: 'がつ', 日: 'にち', 時: 'じ', 分: 'ふん', 億: 'おく', 万: 'まん', 千円: 'せんえん', 億円: 'おくえん', 万円: 'まんえん', 円: 'えん', 約: 'やく', 人: 'にん', 万人: 'まんにん', 件: 'けん', 回: 'かい', 字: 'じ',
}
/** People, counted: one and two have names of their own. */
const people: Readonly<Record<string, string>> = { 1: 'ひとり', 2: 'ふたり' }
const weekdays: Readonly<Record<string, string>> = { 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど', 日: 'にち' }

/** Era; day of a month; one or two people; about; unit after a number, or alone after a colon; weekday in brackets, or alone. */
const formats = /(令和|平成|昭和)(?=[\d元])|(?<=月)(\d{1,2})日|(?<![\d.,])([12])人|(約)(?=\d)|((?<=[\d元億万])(?:元年度|元年|年度|年|月|日|時|分|億円|万円|千円|億|万|円)|(?<=[\d万]|[:：] ?)(?:万人|千円|人|件|回|字)(?!\p{Script=Han}))|(?<=令和|平成|昭和)(元年度?)|(?<=(?:日|^)[(（]|^)([月火水木金土日])(?=[)）]|$)/gu

/** Days, years and amounts as the app writes them, with readings (やさしい日本語 has one over every kanji). */
export function readFormats(text: string): readonly WordsPiece[] {
  const pieces: WordsPiece[] = []
  let from = 0
  const add = (at: number, base: string, reading: string | undefined): void => {
    if (reading === undefined) return
    if (at > from) pieces.push(text.slice(from, at))
    pieces.push({ pieces: [{ text: base, reading, isChecked: true }] })
    from = at + base.length
  }
  for (const match of text.matchAll(formats)) {
    const [whole, era, day, few, about, unit, first, weekday] = match
    if (day !== undefined) {
      if (day in days) add(match.index, whole, days[day])
      else add(match.index + day.length, '日', readings['日'])
    } else if (few !== undefined) {
      add(match.index, whole, people[few])
    } else if (weekday !== undefined) {
      add(match.index, weekday, weekdays[weekday])
    } else {
      const word = era ?? about ?? unit ?? first ?? ''
      add(match.index, word, readings[word])
    }
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}
