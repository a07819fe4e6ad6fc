import { client, queryClient } from './client'
import { idempotent, newKey } from './conditions'

/** Undoes what the activity list calls `id`, and lets every list look again. */
export async function undo(id: string): Promise<void> {
  await client.POST('/api/activity/{id}/undo', { params: { path: { id } }, headers: idempotent(newKey()) })
  await queryClient.invalidateQueries()
}
