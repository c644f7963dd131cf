import { fillKindOf, type FillKind } from './fillKind.ts'

/** Pixels of a pattern's side. */
const tile = 8

type Fill = string | CanvasPattern

function paint(context: CanvasRenderingContext2D, kind: FillKind): void {
  if (kind === 'hatched') {
    for (const from of [-tile, 0, tile]) {
      context.moveTo(from, tile)
      context.lineTo(from + tile, 0)
    }
    context.stroke()
    return
  }
  if (kind === 'dotted') {
    context.beginPath()
    context.arc(tile / 2, tile / 2, 1.75, 0, Math.PI * 2)
    context.fill()
  }
}

/** The fill of the series at a place, counted from 0, in one colour. */
export function seriesFill(index: number, mark: string, surface: string): Fill {
  const kind = fillKindOf(index)
  if (kind === 'full') return mark
  const canvas = document.createElement('canvas')
  canvas.width = tile
  canvas.height = tile
  const context = canvas.getContext('2d')
  if (!context || kind === 'empty') return surface
  context.fillStyle = surface
  context.fillRect(0, 0, tile, tile)
  context.fillStyle = mark
  context.strokeStyle = mark
  context.lineWidth = 2
  paint(context, kind)
  return context.createPattern(canvas, 'repeat') ?? surface
}
