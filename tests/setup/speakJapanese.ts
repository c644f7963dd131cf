import { japanese } from '../../src/domain/language/japanese.ts'
import { setLanguage } from '../../src/app/i18n/language.ts'
import { splitForeign } from '../../src/app/ui/text/splitForeign.ts'
import { takeSplitting } from '../../src/app/ui/text/splitText.ts'

// What the app's entry does before it shows anything, and what comes with another language.
setLanguage(japanese)
takeSplitting(splitForeign)
