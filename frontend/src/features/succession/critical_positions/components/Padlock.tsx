import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { findPeople } from '@/features/people/employees/api'
import { Button, IconButton } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { useFormat } from '@/shared/format'
import { CloseIcon, LockIcon } from '@/shared/icons'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { audienceQuery, putMember, removeMember, type Audience, type PlanPart } from '../api'
import styles from './CriticalPositions.module.css'

const PARTS = ['administrator', 'candidate_manager', 'viewer'] as const

/** Who can see a plan: how many at once, and by name, with why, when it is pressed. */
export function Padlock({ planId }: { planId: string }) {
  const say = useWords(criticalPositionWords)
  const [isOpen, setOpen] = useState(false)
  const query = useQuery(audienceQuery(planId))
  return (
    <>
      <Button icon={<LockIcon size={16} />} onClick={() => setOpen(true)}>
        {query.data ? say('padlock', { count: query.data.total }) : say('padlockTitle')}
      </Button>
      {isOpen && (
        <Dialog title={say('padlockTitle')} place="end" onClose={() => setOpen(false)}>
          <Loaded query={query}>{(audience) => <Shown planId={planId} audience={audience} />}</Loaded>
        </Dialog>
      )}
    </>
  )
}

function Shown({ planId, audience }: { planId: string; audience: Audience }) {
  const say = useWords(criticalPositionWords)
  const format = useFormat()
  const { items, readings, privacy, actions } = audience
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{say(privacy === 'members' ? 'padlockPrivate' : 'padlockText')}</p>
      <People planId={planId} audience={audience} items={items} />
      {actions.includes('manage_members') && <AddMember planId={planId} version={audience.version} />}
      <section className={styles.stack} aria-label={say('readings')}>
        <h3 className={styles.heading}>{say('readings')}</h3>
        {readings.length === 0 && <p className={styles.soft}>{say('noReadings')}</p>}
        <ul className={styles.lines}>
          {readings.map(({ name, day }) => (
            <li key={`${name} ${day}`} className={styles.line}>
              <span>{name}</span>
              <span className={styles.soft}>{format.day(day)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function People({ planId, audience, items }: { planId: string; audience: Audience; items: Audience['items'] }) {
  const say = useWords(criticalPositionWords)
  const format = useFormat()
  const removal = useMutation({ mutationFn: (personId: string) => removeMember(planId, audience.version, personId) })
  return (
    <>
      {removal.isError && <ProblemNotice problem={removal.error} />}
      <ul className={styles.lines}>
        {items.map(({ person, name, part, because }) => (
          <li key={person?.id ?? name} className={styles.line}>
            <span className={styles.two}>
              {name}
              <span className={styles.soft}>
                {say('partAndWhy', { part: say(`part_${part}`), why: format.list(because.map((each) => say(`reason_${each}`))) })}
              </span>
            </span>
            {person && because.includes('member') && audience.actions.includes('manage_members') && (
              <IconButton label={say('removeMember', { name })} icon={<CloseIcon size={16} />} onClick={() => removal.mutate(person.id)} />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function AddMember({ planId, version }: { planId: string; version: number }) {
  const say = useWords(criticalPositionWords)
  const [who, setWho] = useState<Choice | null>(null)
  const [part, setPart] = useState<PlanPart>('viewer')
  const adding = useMutation({ mutationFn: (personId: string) => putMember(planId, version, personId, part), onSuccess: () => setWho(null) })
  return (
    <div className={styles.stack}>
      <Picker label={say('addMember')} value={who} onChoose={setWho} find={findPeople} />
      {who && (
        <div className={styles.bar}>
          <label className={styles.inline}>
            <span className="unseen">{say('addMemberPart')}</span>
            <select className={styles.select} value={part} onChange={(event) => setPart(event.target.value as PlanPart)}>
              {PARTS.map((each) => (
                <option key={each} value={each}>
                  {say(`part_${each}`)}
                </option>
              ))}
            </select>
          </label>
          <Button look="main" busy={adding.isPending} onClick={() => adding.mutate(who.id)}>
            {say('add')}
          </Button>
        </div>
      )}
      {adding.isError && <ProblemNotice problem={adding.error} />}
    </div>
  )
}
