import { readChartInk, type ChartInk } from '../../../src/app/ui/charts/chartInk.ts'
import { seriesFill } from '../../../src/app/ui/charts/seriesFill.ts'

declare global {
  interface Window {
    /** The ink that the page’s element of the class `swatch` gives. */
    readonly readInk: () => ChartInk
    /** How many pixels of each colour a field of 64×64 has once it is filled as the series at a place. */
    readonly paintSeries: (index: number, mark: string, surface: string) => Readonly<Record<string, number>>
  }
}

const side = 64

function paintSeries(index: number, mark: string, surface: string): Readonly<Record<string, number>> {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('Nothing can be painted.')
  context.fillStyle = seriesFill(index, mark, surface)
  context.fillRect(0, 0, side, side)
  const { data } = context.getImageData(0, 0, side, side)
  const counts: Record<string, number> = {}
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.slice(at, at + 3).join(',')
    counts[colour] = (counts[colour] ?? 0) + 1
  }
  return counts
}

function readInk(): ChartInk {
  const swatch = document.querySelector('.swatch')
  if (!swatch) throw new Error('Nothing wears the colours.')
  return readChartInk(swatch)
}

Object.assign(window, { readInk, paintSeries })
