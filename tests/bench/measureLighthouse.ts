import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findChromium } from '../browser/findChromium.ts'
import { browserFlags } from '../browser/launchBrowser.ts'

const run = promisify(execFile)

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = typeof categories[number]

/** Lighthouse's scores of one page, 0 to 100, and the audits that took points. */
export interface LighthouseScores {
  readonly path: string
  /** Of the categories that were asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>
  readonly weak: readonly string[]
  /** Lighthouse's own measure of the machine's speed at that time: its slowdown multiplies whatever the machine was. */
  readonly machine: number
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<Partial<Record<Category, {
    readonly score: number | null
    readonly auditRefs: readonly { readonly id: string, readonly weight: number }[]
  }>>>
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>
  readonly environment: { readonly benchmarkIndex: number }
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && ['categories', 'audits', 'environment'].every(key => key in value)
}

/**
 * Runs Lighthouse's mobile test some times on a page as a first visit, with its own simulated slow phone and network. The run
 * with the middle performance counts: what else the machine does moves that score, and no other.
 */
export async function measureLighthouse(origin: string, path: string, runs: number, asked: readonly Category[] = categories): Promise<LighthouseScores> {
  const scores: LighthouseScores[] = []
  for (let failures = 0; scores.length < runs;) {
    try {
      scores.push(await runLighthouse(origin, path, asked))
    }
    catch (cause) {
      // On a busy machine a recording is sometimes empty (NO_NAVSTART); the run is repeated.
      failures += 1
      if (failures > runs) throw cause
    }
  }
  const middle = scores.toSorted((one, other) => (one.scores.performance ?? 0) - (other.scores.performance ?? 0))[Math.floor((runs - 1) / 2)]
  if (!middle) throw new Error('Lighthouse was not run.')
  return middle
}

async function runLighthouse(origin: string, path: string, asked: readonly Category[]): Promise<LighthouseScores> {
  const { stdout } = await run('npx', [
    '--no-install', 'lighthouse', origin + path, '--quiet', '--output=json', '--no-enable-error-reporting',
    `--only-categories=${asked.join(',')}`, `--chrome-flags=--headless ${browserFlags().join(' ')}`,
  ], { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 64 * 1024 * 1024 })
  const report: unknown = JSON.parse(stdout)
  if (!isReport(report)) throw new Error(`Lighthouse's report of ${path} is none.`)
  const { categories: graded, audits, environment } = report
  const weak = asked.flatMap(category => graded[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.score ?? 0}`)
  return {
    path,
    scores: Object.fromEntries(asked.map(category => [category, Math.round((graded[category]?.score ?? 0) * 100)])),
    weak: [...new Set(weak)],
    machine: environment.benchmarkIndex,
  }
}

/** The scores as a table in Markdown. */
export function formatLighthouse(pages: readonly LighthouseScores[], asked: readonly Category[] = categories): string {
  const rows = pages.map(({ path, scores, weak, machine }) =>
    `| ${[`\`${path}\``, ...asked.map(category => scores[category] ?? ''), weak.join(', '), machine].join(' | ')} |`)
  return [`| page | ${asked.join(' | ')} | audits below 1 | machine |`, `| --- |${' ---: |'.repeat(asked.length)} --- | ---: |`, ...rows, ''].join('\n')
}
