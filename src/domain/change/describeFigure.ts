import { formatThousandYen, fundingSourceNames, fundingSources } from '../plan/cost.ts'
import type { Cost } from '../plan/cost.ts'
import { eraFiscalYear } from '../plan/fiscalYear.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import type { Figure, PublishedEvaluation } from './figure.ts'
import { shorten, shortenDifference } from './shortenDifference.ts'

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }> | undefined

/** Tells a changed figure, old and new. Of a cost every source that changed is told, of an evaluation every part. */
export function describeFigure(old: Figure | undefined, now: Figure | undefined): ChangeLine[] {
  const only = <Kind extends Figure['kind']>(kind: Kind) => [pick(old, kind), pick(now, kind)] as const
  switch ((now ?? old)?.kind) {
    case 'cost': return describeCost(...only('cost'))
    case 'baseline': return describeBaseline(...only('baseline'))
    case 'target': return describeTarget(...only('target'))
    case 'evaluation': return describeEvaluation(...only('evaluation'))
    case undefined: return []
  }
}

function pick<Kind extends Figure['kind']>(figure: Figure | undefined, kind: Kind): Of<Kind> {
  return isOf(figure, kind) ? figure : undefined
}

function isOf<Kind extends Figure['kind']>(figure: Figure | undefined, kind: Kind): figure is Extract<Figure, { kind: Kind }> {
  return figure?.kind === kind
}

function yearLabel(word: string, year: number | undefined): string {
  return year === undefined ? word : `${word}(${eraFiscalYear(year)})`
}

function describeCost(old: Of<'cost'>, now: Of<'cost'>): ChangeLine[] {
  const year = (now ?? old)?.year
  const total = yearLabel(year === undefined ? '事業費' : '計画事業費', year)
  const amount = (cost: Cost | undefined, key: keyof Cost) => cost && formatThousandYen(cost[key])
  const differs = (key: keyof Cost) => old?.cost[key] !== now?.cost[key]
  return [
    ...(differs('total') ? [changeLine(total, amount(old?.cost, 'total'), amount(now?.cost, 'total'))] : []),
    ...fundingSources.filter(differs).map(source => changeLine(yearLabel(fundingSourceNames[source], year), amount(old?.cost, source), amount(now?.cost, source))),
  ]
}

function describeBaseline(old: Of<'baseline'>, now: Of<'baseline'>): ChangeLine[] {
  if (!old || !now || old.year === now.year) return [changeLine(yearLabel('現状値', (now ?? old)?.year), old?.value.text, now?.value.text)]
  const withYear = ({ value, year }: { readonly value: { readonly text: string }, readonly year: number }) => `${value.text}(${eraFiscalYear(year)})`
  return [changeLine('現状値', withYear(old), withYear(now))]
}

function describeTarget(old: Of<'target'>, now: Of<'target'>): ChangeLine[] {
  return [changeLine(yearLabel('目標値', (now ?? old)?.year), old?.value.text, now?.value.text)]
}

function describeEvaluation(old: Of<'evaluation'>, now: Of<'evaluation'>): ChangeLine[] {
  const year = (now ?? old)?.year
  const parts: readonly (readonly [string, (evaluation: PublishedEvaluation) => string | undefined])[] = [
    ['実績値', ({ actual }) => actual && (actual.kind === 'none' ? '未測定' : actual.text)],
    ['市の評価', ({ rating }) => rating && `${rating.mark} ${rating.label}`.trim()],
    ['市のコメント', ({ comment }) => comment],
    ['公表日', ({ publishedOn }) => old ? publishedOn : undefined],
    ['出典', ({ source }) => old ? source : undefined],
  ]
  return parts.flatMap(([word, read]): ChangeLine[] => {
    const [was, is] = [old && read(old.evaluation), now && read(now.evaluation)]
    if (was === is || (!now && (word === '公表日' || word === '出典'))) return []
    const [before, after] = was !== undefined && is !== undefined ? shortenDifference(was, is) : [was && shorten(was), is && shorten(is)]
    return [changeLine(yearLabel(word, year), before, after)]
  })
}
