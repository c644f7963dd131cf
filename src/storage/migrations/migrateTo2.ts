import type { Migration } from './migration.ts'

/** What was corrected and then taken back is withdrawn in its whole chain: until now what came before the correction stayed superseded. */
export const migrateTo2: Migration = builder => [
  builder.updateTable('submissions').set({ state: 'withdrawn' })
    .where('state', '=', 'superseded')
    .where('root_id', 'in', builder.selectFrom('submissions').select('root_id').where('state', '=', 'withdrawn'))
    .compile(),
]
