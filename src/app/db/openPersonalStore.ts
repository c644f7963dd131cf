import { createDevicePersonalStore } from './devicePersonalStore.ts'
import { PersonalDatabase } from './personalDatabase.ts'
import type { PersonalStore } from './personalStore.ts'

/** How long the browser may take to open the database, in milliseconds, as for the plan's. */
const patience = 5_000

/** The phone's store, or one in memory where the browser offers no database, refuses to open it or never answers. */
export async function openPersonalStore(): Promise<PersonalStore> {
  const database = new PersonalDatabase()
  const opening = database.open().then(() => true, () => false)
  const tooLong = new Promise<false>(resolve => setTimeout(() => resolve(false), patience))
  if (await Promise.race([opening, tooLong])) return createDevicePersonalStore(database)
  database.close()
  return (await import('./sessionPersonalStore.ts')).createSessionPersonalStore()
}
