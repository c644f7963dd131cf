import { sql, type Kysely } from 'kysely'
import type { Tables } from '../engine/tables.ts'
import type { Migration } from './migration.ts'

/** Publications, submissions, codes, files and editions. */
export const migrateTo1: Migration = (builder, dialect) => [
  builder.schema.createTable('revision').addColumn('value', 'bigint', column => column.notNull()).compile(),
  sql`insert into revision (value) values (0)`.compile(builder),
  ...publications(builder),
  ...submissions(builder),
  // Without row ids, in SQLite: the order in which codes were made tells nothing.
  sql`create table survey_codes (survey_id text not null, hash text not null, primary key (survey_id, hash)) ${sql.raw(dialect === 'sqlite' ? 'without rowid' : '')}`.compile(builder),
  builder.schema.createTable('codes_issued')
    .addColumn('survey_id', 'text', column => column.primaryKey())
    .addColumn('issued', 'integer', column => column.notNull())
    .compile(),
  builder.schema.createTable('files')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('media_type', 'text', column => column.notNull())
    .addColumn('body', dialect === 'sqlite' ? 'blob' : 'bytea', column => column.notNull())
    .compile(),
  builder.schema.createTable('editions')
    .addColumn('edition', 'bigint', column => column.primaryKey())
    .addColumn('content_hash', 'text', column => column.notNull())
    .addColumn('published_at', 'text', column => column.notNull())
    .compile(),
]

function publications(builder: Kysely<Tables>) {
  return [
    builder.schema.createTable('publications')
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('id', 'text', column => column.notNull())
      .addColumn('version', 'integer', column => column.notNull())
      .addColumn('published_at', 'text', column => column.notNull())
      .addColumn('document', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('publications_key', ['kind', 'id', 'version'])
      .compile(),
    builder.schema.createTable('states')
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('id', 'text', column => column.notNull())
      .addColumn('closed_at', 'text')
      .addColumn('considering_at', 'text')
      .addColumn('withdrawn_at', 'text')
      .addColumn('withdrawn_reason', 'text')
      .addPrimaryKeyConstraint('states_key', ['kind', 'id'])
      .compile(),
    builder.schema.createTable('results')
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('id', 'text', column => column.notNull())
      .addColumn('sequence', 'integer', column => column.notNull())
      .addColumn('published_at', 'text', column => column.notNull())
      .addColumn('document', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('results_key', ['kind', 'id', 'sequence'])
      .compile(),
  ]
}

function submissions(builder: Kysely<Tables>) {
  return [
    builder.schema.createTable('submissions')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('receipt_number', 'text', column => column.notNull().unique())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('form_kind', 'text', column => column.notNull())
      .addColumn('form_id', 'text', column => column.notNull())
      .addColumn('form_version', 'integer', column => column.notNull())
      .addColumn('hash', 'text', column => column.notNull())
      .addColumn('secret_hash', 'text', column => column.notNull())
      .addColumn('content', 'text')
      .addColumn('personal', 'text')
      .addColumn('received_at', 'text', column => column.notNull())
      .addColumn('sealed_at', 'text', column => column.notNull())
      .addColumn('clock_offset_ms', 'bigint', column => column.notNull())
      .addColumn('is_late', 'integer', column => column.notNull())
      .addColumn('state', 'text', column => column.notNull())
      .addColumn('amends_id', 'text', column => column.references('submissions.id'))
      .addColumn('root_id', 'text', column => column.notNull())
      .addColumn('people', 'integer')
      .addColumn('placement', 'text')
      .addColumn('receipt_placement', 'text')
      .addColumn('queued_at', 'text')
      .compile(),
    builder.schema.createIndex('submissions_of_form').on('submissions').columns(['form_kind', 'form_id', 'received_at', 'id']).compile(),
    // Few rows amend another: the index costs the others nothing.
    sql`create index submissions_of_root on submissions (root_id) where amends_id is not null`.compile(builder),
    sql`create index submissions_in_line on submissions (form_id, queued_at) where placement is not null`.compile(builder),
  ]
}
