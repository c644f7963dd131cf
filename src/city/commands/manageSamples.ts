import type { Command } from '../command.ts'
import { addSamples } from '../samples/addSamples.ts'
import { removeSamples } from '../samples/removeSamples.ts'

/** `samples add` */
export const addSamplesCommand: Command = {
  words: ['samples', 'add'],
  parameters: [],
  options: {},
  summary: '見本を置きます。どの画面でも「見本」と示されます。もう一度使うと、日付を今日に合わせます。',
  example: 'samples add',
  run: async (_input, { storage, now }) => [`見本を${await addSamples(await storage(), now)}件置きました。消すには samples remove を使います。`],
}

/** `samples remove` */
export const removeSamplesCommand: Command = {
  words: ['samples', 'remove'],
  parameters: [],
  options: {},
  summary: '見本を、見本に届いたものとともに、すべて消します。',
  example: 'samples remove',
  run: async (_input, { storage }) => {
    const removed = await removeSamples(await storage())
    return [removed === 0 ? '見本はありません。' : `見本を${removed}件消しました。`]
  },
}
