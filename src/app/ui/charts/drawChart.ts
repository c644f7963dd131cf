import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import type { Figure } from '../../../domain/figures/figure.ts'
import { withoutReadings } from '../../../domain/language/markedReadings.ts'
import type { ChartInk } from './chartInk.ts'
import { chartLabels } from './chartLabels.ts'
import { seriesFill } from './seriesFill.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

/** A chart on a canvas. */
export interface DrawnChart {
  destroy(): void
}

/**
 * Draws a figure. The only part of the app that holds chart.js: load it where a chart stands. Nothing moves, and nothing answers a
 * pointer: what the chart says is written on it, and stands in its table.
 */
export function drawChart(canvas: HTMLCanvasElement, figure: Figure<unknown>, ink: ChartInk): DrawnChart {
  const isLying = figure.shape === 'bars'
  const isStacked = figure.shape !== 'columns'
  const font = { family: ink.font, size: ink.fontSize }
  const space = ink.fontSize * 1.6
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: figure.categories.map(({ label }) => label.split(/(?=[(（])| (?=\d{4})/)),
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
      layout: { padding: { top: isLying ? 0 : space } },
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
