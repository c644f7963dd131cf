import { onMounted, watch } from 'vue'
import { placementOf, type ReceivedItem } from '../../../domain/submission/receivedItem.ts'
import { useSubmissions } from '../../submissions/useSubmissions.ts'

/** On the page of a registration that waits for a place: asks the city anew as the page opens. What is shown there is no news any more. */
export function useFreshPlacement(item: () => ReceivedItem): void {
  const submissions = useSubmissions()
  onMounted(() => {
    if (placementOf(item()) === 'waiting') void submissions.readHeld({ id: item().id }, item().secret)
    watch(() => item().placed, (placed) => {
      if (placed && !placed.seenAt) void submissions.seePlacement(item().id)
    }, { immediate: true })
  })
}
