import { formatAmount } from '../language/formatMoney.ts'
import { formatShortYear } from '../language/formatYear.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import { fundingSources, type Cost } from '../plan/cost.ts'
import type { FiscalYear } from '../plan/fiscalYear.ts'
import { fundingSourceKeys } from '../plan/fundingSourceKeys.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import type { Figure, PublishedEvaluation } from './figure.ts'
import { shorten, shortenDifference } from './shortenDifference.ts'

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }> | undefined

/** Tells a changed figure, old and new. Of a cost every source that changed is told, of an evaluation every part. */
export function describeFigure(language: Language, old: Figure | undefined, now: Figure | undefined): ChangeLine[] {
  const only = <Kind extends Figure['kind']>(kind: Kind) => [pick(old, kind), pick(now, kind)] as const
  switch ((now ?? old)?.kind) {
    case 'cost': return describeCost(language, ...only('cost'))
    case 'baseline': return describeBaseline(language, ...only('baseline'))
    case 'target': return describeTarget(language, ...only('target'))
    case 'evaluation': return describeEvaluation(language, ...only('evaluation'))
    case undefined: return []
  }
}

function pick<Kind extends Figure['kind']>(figure: Figure | undefined, kind: Kind): Of<Kind> {
  return isOf(figure, kind) ? figure : undefined
}

function isOf<Kind extends Figure['kind']>(figure: Figure | undefined, kind: Kind): figure is Extract<Figure, { kind: Kind }> {
  return figure?.kind === kind
}

function labelOf(language: Language, key: MessageKey, year: FiscalYear | undefined): string {
  return year === undefined ? say(language, key) : say(language, 'change.ofYear', { label: say(language, key), year: formatShortYear(language, year) })
}

function describeCost(language: Language, old: Of<'cost'>, now: Of<'cost'>): ChangeLine[] {
  const year = (now ?? old)?.year
  const total = labelOf(language, year === undefined ? 'change.cost' : 'change.plannedCost', year)
  const amount = (cost: Cost | undefined, key: keyof Cost) => cost && formatAmount(language, cost[key])
  const differs = (key: keyof Cost) => old?.cost[key] !== now?.cost[key]
  return [
    ...(differs('total') ? [changeLine(language, total, amount(old?.cost, 'total'), amount(now?.cost, 'total'))] : []),
    ...fundingSources.filter(differs).map(source =>
      changeLine(language, labelOf(language, fundingSourceKeys[source], year), amount(old?.cost, source), amount(now?.cost, source))),
  ]
}

function describeBaseline(language: Language, old: Of<'baseline'>, now: Of<'baseline'>): ChangeLine[] {
  if (!old || !now || old.year === now.year) return [changeLine(language, labelOf(language, 'change.baseline', (now ?? old)?.year), old?.value.text, now?.value.text)]
  const withYear = ({ value, year }: Extract<Figure, { kind: 'baseline' }>) => say(language, 'change.ofYear', { label: value.text, year: formatShortYear(language, year) })
  return [changeLine(language, say(language, 'change.baseline'), withYear(old), withYear(now))]
}

function describeTarget(language: Language, old: Of<'target'>, now: Of<'target'>): ChangeLine[] {
  return [changeLine(language, labelOf(language, 'change.target', (now ?? old)?.year), old?.value.text, now?.value.text)]
}

function describeEvaluation(language: Language, old: Of<'evaluation'>, now: Of<'evaluation'>): ChangeLine[] {
  const year = (now ?? old)?.year
  const whenItWasThere: readonly (readonly [MessageKey, (evaluation: PublishedEvaluation) => string | undefined])[] = old && now
    ? [['change.publishedOn', ({ publishedOn }) => publishedOn], ['change.source', ({ source }) => source]]
    : []
  const parts: typeof whenItWasThere = [
    ['change.actual', ({ actual }) => actual && (actual.kind === 'none' ? say(language, 'change.notMeasured') : actual.text)],
    ['change.rating', ({ rating }) => rating && `${rating.mark} ${rating.label}`.trim()],
    ['change.comment', ({ comment }) => comment],
    ...whenItWasThere,
  ]
  return parts.flatMap(([key, read]): ChangeLine[] => {
    const [was, is] = [old && read(old.evaluation), now && read(now.evaluation)]
    if (was === is) return []
    const [before, after] = was !== undefined && is !== undefined ? shortenDifference(was, is) : [was && shorten(was), is && shorten(is)]
    return [changeLine(language, labelOf(language, key, year), before, after)]
  })
}
