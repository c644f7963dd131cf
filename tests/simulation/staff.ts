import { publicationKindOf } from '../../src/domain/participation/publicationKindOf.ts'
import type { PublicationState } from '../../src/domain/participation/publication.ts'
import type { Faults } from './fate.ts'
import { forms } from './forms.ts'
import type { World } from './world.ts'

const day = 86_400_000

/** The staff do their work every day, until a moment: they copy the database, and do what the fate of the city wants of them. */
export function beginStaff(world: World, end: number, { restored = 0, gone = 0 }: Faults, onFault: (name: keyof Faults) => void): void {
  const { time, chance, activity, city, restore } = world
  async function everyDay(): Promise<void> {
    const isOver = time.now() > end
    if (gone > 0 && city.isUp()) {
      const isTaken = !isOver && chance.perMille(gone)
      if (isTaken) onFault('gone')
      await takeBack(world, isTaken)
    }
    // Until what was taken back is open again.
    if (isOver && (gone === 0 || city.isUp())) return
    time.after(day, () => void activity.during(everyDay))
    if (isOver) return
    if (restored > 0 && city.isUp() && city.hasCopy() && chance.perMille(restored)) {
      onFault('restored')
      await restore()
    }
    if (city.isUp() && (!city.hasCopy() || chance.perMille(300))) city.backUp()
  }
  time.after(day, () => void activity.during(everyDay))
}

/** Opens again what was taken back before, and takes one form back, where that is wanted. */
async function takeBack({ time, chance, city }: World, isWanted: boolean): Promise<void> {
  const taken = isWanted ? chance.oneOf(forms) : undefined
  const withdrawn = { at: new Date(time.now()).toISOString(), reason: '見本' }
  for (const form of forms) {
    const { kind, id } = form.start.form
    const state: PublicationState = form === taken ? { withdrawn } : {}
    await city.storage().publications.setState(publicationKindOf(kind), id, state)
  }
  await city.refresh()
}
