/** The colours of a chart as the browser computes them at this moment, and its type. */
export interface ChartInk {
  readonly text: string
  readonly line: string
  readonly surface: string
  readonly mark: string
  readonly font: string
  /** Pixels. */
  readonly fontSize: number
}

/**
 * Reads the colours from an element that wears them, so that themes, a pillar's hue and forced colours all reach the canvas: a computed
 * colour is a plain one, whatever it was made of.
 */
export function readChartInk(swatch: Element): ChartInk {
  const style = getComputedStyle(swatch)
  return {
    text: style.color,
    line: style.borderTopColor,
    surface: style.backgroundColor,
    mark: style.outlineColor,
    font: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
  }
}
