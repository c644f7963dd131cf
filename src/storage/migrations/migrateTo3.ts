import type { Migration } from './migration.ts'

/** The numbers of versions that were erased, which nothing else is ever given. */
export const migrateTo3: Migration = builder => [
  builder.schema.createTable('erased')
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('erased_key', ['kind', 'id'])
    .compile(),
]
