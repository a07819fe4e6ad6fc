import { useState } from 'react'

import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { useFormat } from '@/shared/format'
import { tellingWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { showToast } from '@/shared/toast/toasts'

import type { NominationDetails } from '../../nominations/api'
import { withdrawTelling } from '../api'
import { TellDialog } from './TellDialog'
import styles from './Telling.module.css'

/** Whether a candidate knows, what they were told and said to it; and telling them, which is always on purpose. */
export function TellingPart({ nomination }: { nomination: NominationDetails }) {
  const say = useWords(tellingWords)
  const [open, setOpen] = useState<'tell' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  return (
    <Card title={say('title')}>
      <div className={styles.stack}>
        <Known nomination={nomination} />
        <div className={styles.bar}>
          {nomination.actions.includes('tell') && <Button onClick={() => setOpen('tell')}>{say('tell')}</Button>}
          {nomination.actions.includes('untell') && <Button onClick={() => setOpen('withdraw')}>{say('withdraw')}</Button>}
        </div>
      </div>
      {open === 'tell' && <TellDialog nomination={nomination} onClose={close} />}
      {open === 'withdraw' && (
        <ConfirmDialog
          title={say('withdrawTitle')}
          confirm={say('withdrawSubmit')}
          look="danger"
          onConfirm={async () => {
            await withdrawTelling(nomination)
            showToast(say('withdrawn'))
          }}
          onClose={close}
        >
          <p>{say('withdrawText')}</p>
        </ConfirmDialog>
      )}
    </Card>
  )
}

function Known({ nomination }: { nomination: NominationDetails }) {
  const say = useWords(tellingWords)
  const format = useFormat()
  const { telling, told_on, told_text, state } = nomination
  if (telling === 'untold' || !told_on) return <p className={styles.soft}>{say(state === 'approved' ? 'untold' : 'untoldWhen')}</p>
  return (
    <>
      <p>{say(telling === 'told' ? 'noAnswer' : telling)}</p>
      <p className={styles.soft}>{say('toldOn', { day: format.day(told_on) })}</p>
      <p className={styles.text}>{told_text}</p>
    </>
  )
}
