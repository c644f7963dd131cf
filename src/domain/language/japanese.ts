import type { Language } from './language.ts'
import messages from './messages/ja.json'

/** The city's language, in which the server and the staff's commands speak. The phone loads its languages as files instead. */
export const japanese: Language = { code: 'ja', messages }
