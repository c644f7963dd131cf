const betweenItems = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]) (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu

/**
 * The items of one cell of a schedule, one a line. The documents part them with a space, and write none within Japanese text;
 * a space beside a digit, a letter or a bracket (`2 橋`, `講座開催 (3回)`) belongs to an item.
 */
export function scheduleLines(text: string): readonly string[] {
  return text.replace(betweenItems, '$1\n').split('\n')
}
