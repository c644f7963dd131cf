import { normaliseText } from './normaliseText.ts'

const katakanaRun = /[ァ-ヶ][ァ-ヶー]{2,}/gu

/**
 * Other spellings of a typed word, normalised, whose katakana words end with ー or without: サーバー管理 and サーバ管理,
 * センター and センタ. Source: JIS Z 8301 left the mark off at the end of longer words; both spellings are in use.
 */
export function longMarkSpellings(typed: string): readonly string[] {
  const word = typed.normalize('NFKC')
  const other = word.replace(katakanaRun, (run, index: number) => {
    if (run.endsWith('ー')) return run.slice(0, -1)
    return index + run.length < word.length ? `${run}ー` : run
  })
  return other === word ? [] : [normaliseText(other)]
}
