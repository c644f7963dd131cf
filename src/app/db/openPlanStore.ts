import { createDeviceStore } from './deviceStore.ts'
import { PlanDatabase } from './planDatabase.ts'
import type { PlanStore } from './planStore.ts'
import { createSessionStore } from './sessionStore.ts'

/** How long the browser may take to open the database, in milliseconds: Safari has been seen never to answer. */
const patience = 5_000

/**
 * The phone's store, or one in memory where the browser offers no database, refuses to open it (private windows) or never
 * answers.
 */
export async function openPlanStore(database = new PlanDatabase()): Promise<PlanStore> {
  const isOpen = database.open().then(() => true, () => false)
  if (await Promise.race([isOpen, after(patience)])) return createDeviceStore(database)
  database.close()
  return createSessionStore('refused')
}

async function after(milliseconds: number): Promise<false> {
  await new Promise(resolve => setTimeout(resolve, milliseconds))
  return false
}
