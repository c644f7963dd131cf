import fs from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { takeDisk } from './takeDisk.ts'

it('answers for the disk in the same turn of the event loop at every run, tells its faults, and gives the real one back', async () => {
  const { fdatasync } = fs
  const giveBack = takeDisk()
  const order: string[] = []
  const file = fs.openSync(import.meta.filename, 'r+')
  const written = promisify(fs.fdatasync)(file).then(() => order.push('written'))
  setImmediate(() => order.push('next turn'))
  await written
  expect(order).toEqual(['written'])
  fs.closeSync(file)
  await expect(promisify(fs.fdatasync)(file)).rejects.toThrow('EBADF')
  giveBack()
  expect(fs.fdatasync).toBe(fdatasync)
})
