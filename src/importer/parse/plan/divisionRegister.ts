import type { Division } from '../../../domain/plan/division.ts'
import type { DivisionList } from './parseDivisions.ts'
import { divisionsOf } from './parseDivisions.ts'
import type { PlanContext } from './planContext.ts'

/** The divisions that the plan names, in the order in which they first come. */
export class DivisionRegister {
  readonly #byId = new Map<string, Division>()
  readonly #context: PlanContext

  constructor(context: PlanContext) {
    this.#context = context
  }

  /** Registers the divisions of one place and gives their ids. */
  idsOf(list: DivisionList, line: number): string[] {
    const divisions = divisionsOf(list)
    if (!divisions) throw this.#context.cursor.error(`どの課がどの部に属するか読めません:「${list.departments.join(' ')}」`, line)
    for (const division of divisions) this.#byId.set(division.id, this.#byId.get(division.id) ?? division)
    return divisions.map(division => division.id)
  }

  all(): Division[] {
    return [...this.#byId.values()]
  }
}
