import pg from 'pg'

/** What an INFO of PostgreSQL is, and how its detail begins where no erased row was left standing, in every language it speaks. */
const [information, nothingLeft] = ['00000', /^0(?!\d)/]

/** Who waits for a table makes all others wait behind him: so long at most, in milliseconds. */
const patience = 3_000

/**
 * Writes the tables of what residents sent anew, without what was erased from them, and tells whether that was done: not where
 * another transaction reads the tables, as a backup does, or may still see what was erased, where they are somebody else's, or where
 * the disk has no room for them twice. Whoever sends meanwhile waits, or is told to come again.
 */
export async function vacuumPostgres(databaseUrl: string): Promise<boolean> {
  // None of the pool's connections: this may take longer than a query may there.
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  let isWhole = true
  client.on('notice', ({ code, detail }) => {
    if (code !== information || (detail !== undefined && !nothingLeft.test(detail))) isWhole = false
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(`SET lock_timeout = ${patience}`)
    await client.query('VACUUM (FULL, VERBOSE) submissions, survey_codes')
    return isWhole
  }
  catch {
    return false
  }
  finally {
    await client.end()
  }
}
