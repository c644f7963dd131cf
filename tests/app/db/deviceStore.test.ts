import 'fake-indexeddb/auto'
import { createDeviceStore } from '../../../src/app/db/deviceStore.ts'
import { PlanDatabase } from '../../../src/app/db/planDatabase.ts'
import { planStoreContract } from './planStoreContract.ts'

let stores = 0

planStoreContract('createDeviceStore', () => createDeviceStore(new PlanDatabase(`plan-${stores += 1}`)))
