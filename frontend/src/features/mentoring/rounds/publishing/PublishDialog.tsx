import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'

import type { Round } from '../api'
import { previewQuery, publish, runFresh } from './api'
import { LeavingDialog } from './LeavingDialog'

/** What publishing the result of a round would do, what people would read, and when it leaves. */
export function PublishDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords(publishingWords)
  return (
    <LeavingDialog
      title={say('title')}
      submit={(offers) => (offers > 0 ? say('submitOffers', { count: offers }) : say('submit'))}
      query={previewQuery(round.id)}
      send={(body, key) => publish(round, body, key)}
      anew={{ label: say('fresh'), run: () => runFresh(round) }}
      onClose={onClose}
    />
  )
}
