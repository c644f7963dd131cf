import type pg from 'pg'

/** The connections to a client's database that wait for what another one holds. */
export async function waitingIn(client: pg.Client): Promise<readonly number[]> {
  const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())')
  return rows.map(({ pid }) => pid)
}
