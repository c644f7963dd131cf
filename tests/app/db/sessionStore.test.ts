import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { planStoreContract } from './planStoreContract.ts'

planStoreContract('createSessionStore', () => createSessionStore('refused'))
