import { budgets } from './budgets.ts'
import type { Sizes } from './measureSizes.ts'

/** The sizes as a table in Markdown, each beside its budget. */
export function formatSizes({ firstVisit, firstScreenScripts, plan, otherData, precache, languages }: Sizes): string {
  const rows = [
    row('scripts before the first screen, as built', firstScreenScripts.raw, firstScreenScripts.sent, budgets.firstScreenScripts),
    row('scripts before the first screen, as they came', undefined, firstVisit.scripts, budgets.firstScreenScripts),
    row('styles before the first screen, as they came', undefined, firstVisit.styles, budgets.firstScreenStyles),
    row('the plan', plan.raw, plan.sent, budgets.plan),
    row('other data (guideline, aids to reading)', otherData.raw, otherData.sent, undefined),
    ...languages.map(({ file: { code, isOfPages }, size: { raw, sent } }) => isOfPages ? row(`its pages that explain, ${code}`, raw, sent, budgets.languagePages) : row(`the language ${code}`, raw, sent, budgets.language)),
    row(`everything precached (${firstVisit.precached.length} files)`, precache.raw, precache.sent, budgets.precache),
  ]
  return ['| what | plain | sent | budget |', '| --- | ---: | ---: | ---: |', ...rows, ''].join('\n')
}

function row(name: string, raw: number | undefined, sent: number, budget: number | undefined): string {
  return `| ${[name, kilobytes(raw), kilobytes(sent), kilobytes(budget)].join(' | ')} |`
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${(bytes / 1024).toFixed(1)} KB`
}
