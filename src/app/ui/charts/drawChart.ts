import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import type { Figure } from '../../../domain/figures/figure.ts'
import { withoutReadings } from '../../../domain/language/markedReadings.ts'
import type { ChartInk } from './chartInk.ts'
import { chartLabels, linesAbove } from './chartLabels.ts'
import { fittingSize } from './fittingSize.ts'
import { seriesFill } from './seriesFill.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

/** A chart on a canvas. */
export interface DrawnChart {
  destroy(): void
}

/**
 * Draws a figure. The only part of the app that holds chart.js: load it where a chart stands. Nothing moves, and nothing answers a
 * pointer: what the chart says is written on it, and stands in its table. `grow` makes room for as many lines above each lying bar as
 * their names take, now and whenever the width changes.
 */
export function drawChart(canvas: HTMLCanvasElement, figure: Figure<unknown>, ink: ChartInk, grow: (lines: number) => void): DrawnChart {
  const isLying = figure.shape === 'bars'
  const isStacked = figure.shape !== 'columns'
  const labels = figure.categories.map(({ label }) => label.split(/(?=[(（])| (?=\d{4})/))
  // Below large columns the names of two years would run into each other.
  const font = ({ chart: { ctx, width } }: { readonly chart: Chart }) => {
    ctx.font = `${ink.fontSize}px ${ink.font}`
    const widest = Math.max(...labels.flat().map(line => ctx.measureText(line).width))
    return { family: ink.font, size: fittingSize(ink.fontSize, widest, width / labels.length) }
  }
  const linesIn = (chart: Chart): number => {
    chart.ctx.font = `${ink.fontSize}px ${ink.font}`
    return linesAbove(chart.ctx, chart.width, figure, ink)
  }
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels,
      datasets: figure.series.map(({ name, values }, index) => ({
        label: withoutReadings(name),
        data: values.map(value => value ?? null),
        backgroundColor: seriesFill(index, ink.mark, ink.surface),
        borderColor: ink.mark,
        borderWidth: 1,
        skipNull: true,
        categoryPercentage: 0.96,
        barPercentage: 0.92,
        maxBarThickness: isLying ? ink.fontSize * 0.8 : ink.fontSize * 4,
      })),
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      indexAxis: isLying ? 'y' : 'x',
      onResize: chart => isLying && grow(linesIn(chart)),
      layout: { padding: ({ chart }) => ({ top: ink.fontSize * (isLying ? 0.65 * linesIn(chart) : 1.6) }) },
      scales: isLying
        ? { x: { display: false, stacked: isStacked, beginAtZero: true }, y: { display: false, stacked: isStacked, offset: true } }
        : {
            x: { stacked: isStacked, grid: { display: false }, border: { color: ink.line }, ticks: { color: ink.text, font, maxRotation: 0, autoSkip: false } },
            y: { display: false, stacked: isStacked, beginAtZero: true },
          },
    },
    plugins: [chartLabels(figure, ink)],
  })
}
