/**
 * One value of an indicator as the city wrote it. `text` is always the city's text.
 * A value that is one number with a unit (`6,650人`, `17.3%`, `L=210m`, `11.6億円`) also has `value` and `unit`;
 * words and several numbers (`地域型5か所 ブランチ1箇所`, `1064.4ha (90.3%)`, `各1地区`) are `text`; a dash is `none`.
 */
export type IndicatorValue =
  | { readonly kind: 'number', readonly text: string, readonly value: number, readonly unit: string }
  | { readonly kind: 'text', readonly text: string }
  | { readonly kind: 'none', readonly text: string }

const dashes = /^[-‐‑‒–—―ー－]$/
const oneNumber = /^(?:L=)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(\D*)$/

/**
 * Reads one value. Units stay as written and are not scaled: `100万人` is 100 of 万人, `11.6億円` is 11.6 of 億円;
 * compare values only where the units are equal.
 */
export function readIndicatorValue(text: string): IndicatorValue {
  if (dashes.test(text)) return { kind: 'none', text }
  const match = oneNumber.exec(text)
  if (!match?.[1]) return { kind: 'text', text }
  return { kind: 'number', text, value: Number(match[1].replaceAll(',', '') + (match[2] ?? '')), unit: (match[3] ?? '').trim() }
}
