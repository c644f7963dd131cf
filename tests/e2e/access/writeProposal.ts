import type { WordsPhone } from '../wordsPhone.ts'
import type { Keyboard } from './keyboard.ts'

/** Begins a proposal (提案) with the keyboard and writes it; the focus stays in its text. */
export async function writeProposal(phone: Pick<WordsPhone, 'open'>, keyboard: Keyboard, { subject, text }: { readonly subject: string, readonly text: string }): Promise<void> {
  await phone.open('/proposals')
  await keyboard.enter('button "提案を書く"')
  await keyboard.lands('heading')
  await keyboard.to('textbox "件名')
  await keyboard.type(subject)
  await keyboard.to('textbox "本文')
  await keyboard.type(text)
}
