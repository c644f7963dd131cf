import { hasOther, otherName } from './formItems.ts'
import { referencesIn } from './expression/referencesIn.ts'
import type { FormFault, PreparedItem } from './preparedSurvey.ts'

/**
 * Orders items so that what an item's value rests on stands before it: the group around it, what its `relevant` and its calculation
 * look at. Items that rest on themselves are faults, one for each way round: no order could judge them.
 */
export function orderItems(items: readonly PreparedItem[]): { readonly order: readonly PreparedItem[] } | { readonly cycles: readonly FormFault[] } {
  const byName = new Map<string, PreparedItem>()
  for (const item of items) {
    // A name that stands twice is a fault of its own; it means the first.
    for (const name of hasOther(item.item) ? [item.item.name, otherName(item.item.name)] : [item.item.name]) {
      if (!byName.has(name)) byName.set(name, item)
    }
  }
  const basesOf = ({ group, relevant, calculation }: PreparedItem): readonly PreparedItem[] => {
    const names = [relevant, calculation].flatMap(expression => expression ? referencesIn(expression).questions : [])
    return [...(group ? [group] : []), ...names.flatMap(name => byName.get(name) ?? [])]
  }
  const states = new Map<PreparedItem, 'open' | 'done'>()
  const order: PreparedItem[] = []
  const path: PreparedItem[] = []
  const cycles: FormFault[] = []
  const visit = (item: PreparedItem): void => {
    if (states.get(item) === 'done') return
    if (states.get(item) === 'open') {
      cycles.push(describe([...path.slice(path.indexOf(item)), item], items))
      return
    }
    path.push(item)
    states.set(item, 'open')
    for (const base of basesOf(item)) visit(base)
    states.set(item, 'done')
    path.pop()
    order.push(item)
  }
  for (const item of items) visit(item)
  return cycles.length > 0 ? { cycles } : { order }
}

function describe(path: readonly PreparedItem[], items: readonly PreparedItem[]): FormFault {
  const [first] = path
  const names = path.map(({ item }) => item.name).join(' → ')
  return {
    at: 'item',
    index: first ? items.indexOf(first) : 0,
    part: first?.calculation ? 'calculation' : 'relevant',
    reason: `表示の条件や計算が、めぐりめぐって自分自身を参照しています(${names})。`,
  }
}
