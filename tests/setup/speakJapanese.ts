import { japanese } from '../../src/domain/language/japanese.ts'
import { setLanguage } from '../../src/app/i18n/language.ts'

// What the app's entry does before it shows anything.
setLanguage(japanese)
