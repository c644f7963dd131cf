import { onMounted, readonly, shallowRef } from 'vue'
import { openWebStorage } from '../../db/webStorage.ts'
import { askPersistence, readPersistence, type Persistence } from '../../shell/keepPersistently.ts'

/** What the browser says about the space that this app takes up, in bytes; `undefined` where it does not say. */
export interface StorageReport {
  readonly persistence: Persistence
  readonly used: number | undefined
  readonly quota: number | undefined
}

function storageManager(): StorageManager | undefined {
  return 'storage' in navigator ? navigator.storage : undefined
}

/** The report once the page is mounted, and asking the browser to keep the data firmly. */
export function useStorageReport() {
  const report = shallowRef<StorageReport>({ persistence: 'unknown', used: undefined, quota: undefined })

  async function read(): Promise<void> {
    const storage = storageManager()
    const persistence = await readPersistence({ storage })
    const estimate = await storage?.estimate()
    report.value = { persistence, used: estimate?.usage, quota: estimate?.quota }
  }

  async function ask(): Promise<void> {
    await askPersistence({ storage: storageManager(), memory: openWebStorage(() => localStorage) })
    await read()
  }

  onMounted(read)
  return { report: readonly(report), ask }
}
