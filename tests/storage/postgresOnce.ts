import type { TestProject } from 'vitest/node'
import { startPostgres } from './startPostgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresAddress: string
  }
}

/** One PostgreSQL for all tests of the project; each test makes a database of its own in it. */
export default async function postgresOnce(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  project.provide('postgresAddress', postgres.address)
  return () => postgres.remove()
}
