import { client, queryClient } from './client'
import { idempotent, newKey } from './conditions'

/** Undoes what an answer or the activity list names by its `undo_id`, and lets every list look again. */
export async function undo(id: string): Promise<void> {
  await client.POST('/api/activity/{undo_id}/undo', {
    params: { path: { undo_id: id } },
    headers: idempotent(newKey()),
  })
  await queryClient.invalidateQueries()
}
