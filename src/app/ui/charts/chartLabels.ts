import type { Chart, Plugin } from 'chart.js'
import type { Figure } from '../../../domain/figures/figure.ts'
import { describeValue } from '../../../domain/figures/describeValue.ts'
import { language } from '../../i18n/language.ts'
import type { ChartInk } from './chartInk.ts'
import { fittingSize } from './fittingSize.ts'

/** Text cut to a width, with … where something is missing. */
function fit(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  let length = text.length - 1
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > width) length -= 1
  return `${text.slice(0, length)}…`
}

const mostLines = 4

/** A name in as few lines of like length as it takes; the last leaves the value its room. */
function breakName(context: CanvasRenderingContext2D, name: string, width: number, last: number): readonly string[] {
  for (let count = 1; ; count += 1) {
    const length = Math.ceil(name.length / count)
    const lines = Array.from({ length: count }, (_, line) => name.slice(line * length, (line + 1) * length).trim()).filter(line => line !== '')
    const fitting = lines.map((line, index) => fit(context, line, index < lines.length - 1 ? width : last))
    if (count === mostLines || fitting.every((line, index) => line === lines[index])) return fitting
  }
}

/** What stands above each lying bar: its name in lines, its value at the end of the last. */
function labelsOfBars(context: CanvasRenderingContext2D, width: number, { categories, series, unit }: Figure<unknown>, ink: ChartInk) {
  return categories.map(({ label }, index) => {
    const values = series.flatMap(({ values: { [index]: value } }) => value === undefined ? [] : [value])
    const value = values.length === 0 ? '—' : describeValue(language(), values.reduce((sum, part) => sum + part, 0), unit)
    return { value, lines: breakName(context, label, width, width - context.measureText(value).width - ink.fontSize) }
  })
}

/** How many lines the longest name of lying bars takes at a width, in the type that the context is set to. */
export function linesAbove(context: CanvasRenderingContext2D, width: number, figure: Figure<unknown>, ink: ChartInk): number {
  return Math.max(1, ...labelsOfBars(context, width, figure, ink).map(({ lines }) => lines.length))
}

function labelBars(chart: Chart, figure: Figure<unknown>, ink: ChartInk): void {
  const { ctx, chartArea } = chart
  const { data: bars } = chart.getDatasetMeta(0)
  for (const [index, { value, lines }] of labelsOfBars(ctx, chart.width, figure, ink).entries()) {
    const bar = bars[index]
    if (!bar) continue
    const bottom = bar.y - ink.fontSize * 0.7
    ctx.textAlign = 'right'
    ctx.fillText(value, chartArea.right, bottom)
    ctx.textAlign = 'left'
    for (const [line, text] of lines.entries()) ctx.fillText(text, chartArea.left, bottom - (lines.length - 1 - line) * ink.fontSize * 1.25)
  }
}

interface ColumnLabel { readonly x: number, readonly y: number, readonly text: string }

/** The places of the values of a standing chart: above each column, or above each stack its sum. */
function columnLabels(chart: Chart, { categories, series, shape, unit }: Figure<unknown>): readonly ColumnLabel[] {
  const tops = categories.map((_, index) => series.flatMap(({ values: { [index]: value } }, row) => {
    const bar = chart.getDatasetMeta(row).data[index]
    return bar && value !== undefined ? [{ x: bar.x, y: bar.y, value }] : []
  }))
  if (shape === 'columns') return tops.flat().map(({ x, y, value }) => ({ x, y, text: describeValue(language(), value, unit) }))
  return tops.flatMap(parts => {
    const [first] = parts
    const sum = parts.reduce((total, { value }) => total + value, 0)
    return first ? [{ x: first.x, y: Math.min(...parts.map(({ y }) => y)), text: describeValue(language(), sum, unit) }] : []
  })
}

function labelColumns(chart: Chart, figure: Figure<unknown>, ink: ChartInk): void {
  const { ctx, chartArea } = chart
  const labels = columnLabels(chart, figure)
  const places = labels.map(({ x }) => x).sort((one, other) => one - other)
  const room = Math.min(chartArea.right - chartArea.left, ...places.map((x, index) => x - (places[index - 1] ?? -Infinity)))
  const widest = Math.max(...labels.map(({ text }) => ctx.measureText(text).width))
  ctx.font = `${fittingSize(ink.fontSize, widest, room)}px ${ink.font}`
  ctx.textAlign = 'center'
  for (const { x, y, text } of labels) ctx.fillText(text, x, y - 4)
}

/** Writes every value beside what stands for it, so that no axis has to be read. */
export function chartLabels(figure: Figure<unknown>, ink: ChartInk): Plugin<'bar'> {
  return {
    id: 'labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart
      ctx.save()
      ctx.fillStyle = ink.text
      ctx.font = `${ink.fontSize}px ${ink.font}`
      ctx.textBaseline = 'bottom'
      if (figure.shape === 'bars') labelBars(chart, figure, ink)
      else labelColumns(chart, figure, ink)
      ctx.restore()
    },
  }
}
