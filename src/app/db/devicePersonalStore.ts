import { forgottenPairs } from '../../domain/change/editionComparison.ts'
import { emptyRecord, type PersonalRecord } from '../../domain/change/personalRecord.ts'
import type { PersonalDatabase } from './personalDatabase.ts'
import type { PersonalStore } from './personalStore.ts'
import { withReopening } from '../../outbox/withReopening.ts'

/** What a person keeps, in IndexedDB. */
export function createDevicePersonalStore(database: PersonalDatabase): PersonalStore {
  const { personal, comparisons } = database
  const run = <Result>(work: () => PromiseLike<Result>): Promise<Result> => withReopening(database, work)
  const read = async (): Promise<PersonalRecord> => (await personal.get('record'))?.record ?? emptyRecord
  const write = async (record: PersonalRecord): Promise<void> => {
    await personal.put({ key: 'record', record })
  }
  return {
    place: 'device',
    record: () => run(read),
    comparisons: () => run(() => comparisons.toArray()),
    edit: change => run(() => database.transaction('rw', personal, async () => write(change(await read())))),
    tell: (pair, tell) => run(() => database.transaction('rw', personal, comparisons, async () => {
      if (await comparisons.get(pair)) return false
      const { comparison, record } = tell(await read())
      await comparisons.put(comparison)
      await comparisons.bulkDelete([...forgottenPairs(await comparisons.toArray())])
      await write(record)
      return true
    })),
    hasTold: pair => run(async () => await comparisons.where('pair').equals(pair).count() > 0),
    clear: () => database.delete({ disableAutoOpen: false }),
  }
}
