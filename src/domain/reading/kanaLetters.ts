const kanji = /[\p{Script=Han}々〆〇ヶヵ]/u

/** True when a text holds a letter that may need a reading: a kanji, or 々 〆 〇, or ヶ and ヵ as in 3ヶ所. */
export function hasKanji(text: string): boolean {
  return kanji.test(text)
}

/** The text with every katakana letter as hiragana: `ワカモノ` → `わかもの`. The long mark ー stays. */
export function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}
