import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findChromium } from '../browser/findChromium.ts'
import { browserFlags } from '../browser/launchBrowser.ts'

const run = promisify(execFile)

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse's scores of one page, 0 to 100, and the audits that took points. */
export interface LighthouseScores {
  readonly path: string
  readonly scores: Readonly<Record<typeof categories[number], number>>
  readonly weak: readonly string[]
  /** Lighthouse's own measure of the machine's speed at that time: its slowdown multiplies whatever the machine was. */
  readonly machine: number
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<Record<typeof categories[number], {
    readonly score: number | null
    readonly auditRefs: readonly { readonly id: string, readonly weight: number }[]
  }>>
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
export async function measureLighthouse(origin: string, path: string, runs: number): Promise<LighthouseScores> {
  const scores: LighthouseScores[] = []
  for (let failures = 0; scores.length < runs;) {
    try {
      scores.push(await runLighthouse(origin, path))
    }
    catch (cause) {
      // On a busy machine a recording is sometimes empty (NO_NAVSTART); the run is repeated.
      failures += 1
      if (failures > runs) throw cause
    }
  }
  const middle = scores.toSorted((one, other) => one.scores.performance - other.scores.performance)[Math.floor((runs - 1) / 2)]
  if (!middle) throw new Error('Lighthouse was not run.')
  return middle
}

async function runLighthouse(origin: string, path: string): Promise<LighthouseScores> {
  const { stdout } = await run('npx', [
    '--no-install', 'lighthouse', origin + path, '--quiet', '--output=json', '--no-enable-error-reporting',
    `--only-categories=${categories.join(',')}`, `--chrome-flags=--headless ${browserFlags().join(' ')}`,
  ], { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 64 * 1024 * 1024 })
  const report: unknown = JSON.parse(stdout)
  if (!isReport(report)) throw new Error(`Lighthouse's report of ${path} is none.`)
  const { categories: graded, audits, environment } = report
  const scoreOf = (category: typeof categories[number]): number => Math.round((graded[category].score ?? 0) * 100)
  const weak = categories.flatMap(category => graded[category].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.score ?? 0}`)
  return {
    path,
    scores: {
      'performance': scoreOf('performance'),
      'accessibility': scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      'seo': scoreOf('seo'),
    },
    weak: [...new Set(weak)],
    machine: environment.benchmarkIndex,
  }
}

/** The scores as a table in Markdown. */
export function formatLighthouse(pages: readonly LighthouseScores[]): string {
  const rows = pages.map(({ path, scores, weak, machine }) =>
    `| ${[`\`${path}\``, ...categories.map(category => scores[category]), weak.join(', '), machine].join(' | ')} |`)
  return [`| page | ${categories.join(' | ')} | audits below 1 | machine |`, '| --- | ---: | ---: | ---: | ---: | --- | ---: |', ...rows, ''].join('\n')
}
