import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Tag } from '@/shared/Tag'

import { PersonItem } from '../../PersonItem'
import type { Position } from '../api'
import styles from './Holder.module.css'

const AssignDialog = lazy(async () => ({ default: (await import('./IncumbentDialog')).AssignDialog }))
const VacateDialog = lazy(async () => ({ default: (await import('./IncumbentDialog')).VacateDialog }))

/** Who holds a position today, and what the viewer may do about it. */
export function Holder({ position }: { position: Position }) {
  const say = useWords(positionWords)
  const format = useFormat()
  const { incumbent, vacant_since, state } = position
  return (
    <Card title={say('holder')}>
      {incumbent ? (
        <ul>
          <PersonItem
            id={incumbent.id}
            name={incumbent.name}
            detail={say('heldSince', { day: format.day(incumbent.since) })}
          />
        </ul>
      ) : (
        <p className={styles.vacant}>
          <Tag tone={state === 'open' ? 'warn' : 'calm'}>{say(state === 'open' ? 'vacant' : 'closed')}</Tag>
          {vacant_since ? say('heldSince', { day: format.day(vacant_since) }) : say('neverHeld')}
        </p>
      )}
      {state === 'closed' && <p className={styles.closed}>{say('closedText')}</p>}
      {position.actions.includes('put_incumbent') && <Deeds position={position} />}
    </Card>
  )
}

function Deeds({ position }: { position: Position }) {
  const say = useWords(positionWords)
  const [deed, setDeed] = useState<'assign' | 'vacate' | null>(null)
  const close = () => setDeed(null)
  const isHeld = position.incumbent !== null
  return (
    <div className={styles.deeds}>
      <Button look={isHeld ? 'plain' : 'main'} onClick={() => setDeed('assign')}>
        {say(isHeld ? 'replace' : 'assign')}
      </Button>
      {isHeld && (
        <Button look="danger" onClick={() => setDeed('vacate')}>
          {say('vacate')}
        </Button>
      )}
      <Suspense>
        {deed === 'assign' && <AssignDialog position={position} onClose={close} />}
        {deed === 'vacate' && <VacateDialog position={position} onClose={close} />}
      </Suspense>
    </div>
  )
}
