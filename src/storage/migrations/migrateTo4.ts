import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * PostgreSQL keeps frequent values of every column for its planning, and with them words of residents beside their table. Nobody
 * looks for a row by these two; what was kept of them goes with the change of their type to what it is.
 */
export const migrateTo4: Migration = (builder, dialect) => dialect === 'sqlite'
  ? []
  : ['content', 'personal'].flatMap(column => [
      sql`alter table submissions alter column ${sql.ref(column)} type text`.compile(builder),
      sql`alter table submissions alter column ${sql.ref(column)} set statistics 0`.compile(builder),
    ])
