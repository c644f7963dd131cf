import type { FiscalYear } from '../plan/fiscalYear.ts'

/** A thing of an entity that has no id of its own. */
export type Item =
  /** 事業行程 of a sheet. */
  | { readonly kind: 'schedule', readonly name: string, readonly years: readonly { readonly year: FiscalYear, readonly text: string }[] }
  /** その他の関連の事業 of a policy. */
  | { readonly kind: 'related', readonly name: string, readonly description: readonly string[], readonly divisionIds: readonly string[] }
  /** 主な取組 of a leading project. */
  | {
    readonly kind: 'leading', readonly theme: string, readonly policyId: string, readonly initiatives: readonly string[],
    readonly contents: readonly string[], readonly projectNames: readonly string[], readonly projectIds: readonly string[], readonly relatedProjectNames: readonly string[],
  }
  /** 実績・予定 of an initiative. */
  | { readonly kind: 'record', readonly year: FiscalYear, readonly status: 'done' | 'planned', readonly text: string, readonly division: string }

/** The words by which a person knows an item again. */
export function itemName(item: Item): string {
  switch (item.kind) {
    case 'schedule':
    case 'related': return item.name
    case 'leading': return item.initiatives.join(' ')
    case 'record': return item.text
  }
}

/** Only items of one group can be the same thing at two times: records of one year. */
export function itemGroup(item: Item): string {
  return item.kind === 'record' ? `record ${item.year}` : item.kind
}
