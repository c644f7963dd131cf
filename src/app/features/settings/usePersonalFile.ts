import { computed } from 'vue'
import type { PersonalData } from '../../../domain/change/personalData.ts'
import { emptyRecord, foreignFollows, newInFile, personalOf } from '../../../domain/change/personalRecord.ts'
import { usePersonalData } from '../../db/usePersonalData.ts'
import { useFurigana } from '../../shell/useFurigana.ts'

/** What goes into a file and comes out of one: follows, read marks, and the settings as they are in force now. */
export function usePersonalFile() {
  const personal = usePersonalData()
  const furigana = useFurigana()
  const record = computed(() => {
    const held = personal.record ?? emptyRecord
    return { ...held, settings: { ...held.settings, furigana: furigana.isOn } }
  })
  return {
    /** All that there is to take along. */
    held: computed(() => personalOf(record.value)),
    addedBy: (brought: PersonalData) => newInFile(record.value, brought, personal.edition),
    /** How many follows of a file go by another edition's ids, and are left out. */
    foreignIn: (brought: PersonalData) => foreignFollows(brought, personal.edition).length,
    bring: async (brought: PersonalData): Promise<void> => {
      await personal.bring(brought)
      const { furigana: wanted } = brought.settings
      if (typeof wanted === 'boolean' && wanted !== furigana.isOn) furigana.set(wanted)
    },
  }
}
