import type { Chart, Plugin } from 'chart.js'
import type { Figure } from '../../../domain/figures/figure.ts'
import { describeValue } from '../../../domain/figures/describeValue.ts'
import { language } from '../../i18n/language.ts'
import type { ChartInk } from './chartInk.ts'

const smallest = 10

/** Text cut to a width, with … where something is missing. */
function fit(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  let length = text.length - 1
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > width) length -= 1
  return `${text.slice(0, length)}…`
}

/** Above each lying bar: its name, and its value at the other end of the line. */
function labelBars(chart: Chart, { categories, series, unit }: Figure<unknown>, ink: ChartInk): void {
  const { ctx, chartArea } = chart
  const { data: bars } = chart.getDatasetMeta(0)
  for (const [index, { label }] of categories.entries()) {
    const bar = bars[index]
    if (!bar) continue
    const bottom = bar.y - ink.fontSize * 0.55
    const values = series.flatMap(({ values: { [index]: value } }) => value === undefined ? [] : [value])
    const text = values.length === 0 ? '—' : describeValue(language(), values.reduce((sum, value) => sum + value, 0), unit)
    ctx.textAlign = 'right'
    ctx.fillText(text, chartArea.right, bottom)
    const room = chartArea.right - chartArea.left - ctx.measureText(text).width - ink.fontSize
    ctx.textAlign = 'left'
    ctx.fillText(fit(ctx, label, room), chartArea.left, bottom)
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
  const size = Math.max(smallest, Math.min(ink.fontSize, ink.fontSize * 0.95 * room / widest))
  ctx.font = `${size}px ${ink.font}`
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
