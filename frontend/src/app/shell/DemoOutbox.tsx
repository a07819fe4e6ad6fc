import { useMe } from '@/features/people/me/useMe'
import { OutboxPage } from '@/features/people/notices/pages/OutboxPage'

import { NotFoundPage } from './NotFoundPage'

/** The demonstration's outbox; elsewhere there is no such page. */
export function DemoOutbox() {
  const { demo } = useMe()
  return demo ? <OutboxPage /> : <NotFoundPage />
}
