import { useState } from 'react'

import type { Round } from './api'

/** Whether the viewer may decide on pairs: as the server said when nothing ran, for a decision stops the run before. */
export function useMayDecide({ state, actions }: Round): boolean {
  const says = actions.includes('decide')
  const [said, setSaid] = useState(says)
  if (state !== 'running' && said !== says) setSaid(says)
  return said
}
