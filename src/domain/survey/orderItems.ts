import { hasOther, otherName } from './formItems.ts'
import { referencesIn } from './expression/referencesIn.ts'
import type { FormFault, PreparedItem } from './preparedSurvey.ts'

/**
 * Orders items so that what an item's value rests on stands before it: the group around it, what its `relevant` and its calculation
 * look at. Items that rest on themselves are a fault: no order could judge them.
 */
export function orderItems(items: readonly PreparedItem[]): { readonly order: readonly PreparedItem[] } | { readonly cycle: FormFault } {
  const byName = new Map<string, PreparedItem>()
  for (const item of items) {
    byName.set(item.item.name, item)
    if (hasOther(item.item)) byName.set(otherName(item.item.name), item)
  }
  const basesOf = ({ group, relevant, calculation }: PreparedItem): readonly PreparedItem[] => {
    const names = [relevant, calculation].flatMap(expression => expression ? referencesIn(expression).questions : [])
    return [...(group ? [group] : []), ...names.flatMap(name => byName.get(name) ?? [])]
  }
  const states = new Map<PreparedItem, 'open' | 'done'>()
  const order: PreparedItem[] = []
  const path: PreparedItem[] = []
  let cycle: FormFault | undefined
  const visit = (item: PreparedItem): void => {
    if (cycle || states.get(item) === 'done') return
    path.push(item)
    if (states.get(item) === 'open') {
      cycle = describe(path.slice(path.indexOf(item)), items)
      return
    }
    states.set(item, 'open')
    for (const base of basesOf(item)) visit(base)
    states.set(item, 'done')
    path.pop()
    order.push(item)
  }
  for (const item of items) visit(item)
  return cycle ? { cycle } : { order }
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
