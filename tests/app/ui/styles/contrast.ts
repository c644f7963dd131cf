function luminance(colour: string): number {
  const digits = /^#([\da-f]{6})$/i.exec(colour)?.[1]
  if (!digits) throw new Error(`not a plain colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map(start => parseInt(digits.slice(start, start + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
