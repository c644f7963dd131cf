import { describe, expect, it } from 'vitest'
import { createMaterialKeeper, mostByItself, type MaterialKeeperPorts } from '../../../src/app/materials/createMaterialKeeper.ts'
import type { KeepingState, MaterialsState } from '../../../src/app/materials/materialState.ts'
import { materialPhone, samplePdf } from './materialPhone.ts'

const [plan, map] = [samplePdf('見本の案'), samplePdf('見本の図')]
const files = [plan.file, map.file]
const answers = { [plan.file.path]: () => new Response(plan.body), [map.file.path]: () => new Response(map.body) }

function open(ports: MaterialKeeperPorts) {
  let state: MaterialsState = { kind: 'loading' }
  const told: (KeepingState | undefined)[] = []
  const keeper = createMaterialKeeper(ports, { onState: next => void (state = next), onKeeping: (_, next) => void told.push(next) })
  return { keeper, told, state: () => state, paths: () => state.kind === 'ready' ? [...state.kept.keys()] : [] }
}

describe('createMaterialKeeper', () => {
  it('keeps what is missing, tells how far it is, and fetches nothing twice', async () => {
    const phone = materialPhone(answers)
    const { keeper, told, paths } = open(phone.ports)
    await keeper.keep('call', files, 'asked')
    expect(paths()).toEqual([plan.file.path, map.file.path])
    expect(told).toEqual([{ kind: 'keeping', done: 0, of: 2 }, { kind: 'keeping', done: 1, of: 2 }, undefined])
    await keeper.keep('call', files, 'asked')
    expect(phone.asked).toHaveLength(2)
  })

  it('says why it could not, and goes on from there the next time', async () => {
    const phone = materialPhone(answers, 1)
    const { keeper, told, paths } = open(phone.ports)
    await keeper.keep('call', files, 'asked')
    expect(told.at(-1)).toEqual({ kind: 'failed', reason: 'storageFull' })
    expect(paths()).toEqual([plan.file.path])
  })

  it('does not bother who has not asked with a network that is not there', async () => {
    const { keeper, told } = open(materialPhone({}).ports)
    await keeper.keep('call', files, 'byItself')
    expect(told.at(-1)).toBeUndefined()
    await keeper.keep('call', files, 'asked')
    expect(told.at(-1)).toEqual({ kind: 'failed', reason: 'unreachable' })
  })

  it('fetches by itself nothing where data is saved, nothing large, and nothing that was taken off', async () => {
    const saving = materialPhone(answers)
    await open({ ...saving.ports, isSavingData: () => true }).keeper.keep('call', files, 'byItself')
    expect(saving.asked).toEqual([])
    const phone = materialPhone(answers)
    const { keeper, paths } = open(phone.ports)
    await keeper.keep('call', [{ path: plan.file.path, bytes: mostByItself + 1 }], 'byItself')
    expect(phone.asked).toEqual([])
    await keeper.keep('call', files, 'byItself')
    expect(paths()).toHaveLength(2)
    expect(await keeper.remove([plan.file.path, map.file.path])).toBe(true)
    await keeper.keep('call', files, 'byItself')
    expect(paths()).toEqual([])
    await keeper.keep('call', files, 'asked')
    expect(paths()).toHaveLength(2)
  })

  it('keeps nothing in a browser that cannot', async () => {
    const { keeper, state } = open({ ...materialPhone(answers).ports, world: undefined })
    await keeper.keep('call', files, 'asked')
    expect(state()).toEqual({ kind: 'unsupported' })
    expect(await keeper.remove([plan.file.path])).toBe(true)
  })

  it('takes off what nothing names any more, which is not declined by that', async () => {
    const phone = materialPhone(answers)
    const { keeper, paths } = open(phone.ports)
    await keeper.keep('call', files, 'asked')
    await keeper.removeGone({ published: [plan.file], formTexts: [] })
    expect(paths()).toEqual([plan.file.path])
    await keeper.keep('call', files, 'byItself')
    expect(paths()).toEqual([plan.file.path, map.file.path])
  })

  it('tells what is on the phone when it looks again, also what another tab has kept', async () => {
    const phone = materialPhone(answers)
    const [here, there] = [open(phone.ports), open(phone.ports)]
    await here.keeper.start()
    await there.keeper.keep('call', files, 'asked')
    expect(here.paths()).toEqual([])
    await here.keeper.look()
    expect(here.paths()).toEqual([plan.file.path, map.file.path])
  })
})
