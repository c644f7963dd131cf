/** The number that somebody typed, full-width digits and grouping commas included; `undefined` where it is none. */
export function typedNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/^[−‐ー―]/, '-')
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined
}
