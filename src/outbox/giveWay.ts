import type Dexie from 'dexie'

/**
 * Closes every connection of a database that another one asks to give way, for a deletion or a newer version. Dexie closes only the one
 * that it knows: one whose opening was answered after another had been asked for would block the other for as long as the page lives.
 */
export function giveWay(database: Dexie): void {
  database.on('versionchange', ({ target }) => {
    if (target instanceof IDBDatabase) target.close()
    database.close({ disableAutoOpen: false })
    // Dexie would do the last again, and say so on the console.
    return false
  })
}
