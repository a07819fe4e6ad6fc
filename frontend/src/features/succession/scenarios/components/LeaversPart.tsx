import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { findPeople } from '@/features/people/employees/api'
import { Button, IconButton } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { DayInLine } from '@/shared/form/DayInLine'
import { CloseIcon } from '@/shared/icons'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Picker } from '@/shared/picker/Picker'
import { showToast } from '@/shared/toast/toasts'

import { startsQuery, teamOf, type Start } from '../api'
import { withLeavers, type Draft, type Leaver } from '../draft'
import styles from './WhatIf.module.css'

interface LeaversPartProps {
  draft: Draft
  onChange: (draft: Draft) => void
}

/** Who leaves, and when. */
export function LeaversPart({ draft, onChange }: LeaversPartProps) {
  const say = useWords(whatIfWords)
  return (
    <Card title={say('whoLeaves')}>
      <div data-unprinted>
        <Picker
          label={say('addLeaver')}
          placeholder={say('addLeaverHint')}
          look="search"
          value={null}
          clearable={false}
          find={findPeople}
          onChoose={(choice) => choice && onChange(withLeavers(draft, [{ id: choice.id, name: choice.title }]))}
        />
      </div>
      {draft.leaving.length === 0 ? (
        <Starts onChoose={(person) => onChange(withLeavers(draft, [person]))} />
      ) : (
        <ul className={styles.leavers}>
          {draft.leaving.map((leaver) => (
            <LeaverLine key={leaver.id} leaver={leaver} draft={draft} onChange={onChange} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function LeaverLine({ leaver, draft, onChange }: LeaversPartProps & { leaver: Leaver }) {
  const say = useWords(whatIfWords)
  const { id, name, on } = leaver
  const team = useMutation({
    mutationFn: () => teamOf(id),
    onSuccess: ({ items }) => {
      const wider = withLeavers(draft, items)
      const count = wider.leaving.length - draft.leaving.length
      showToast(count > 0 ? say('teamAdded', { count }) : say('teamEmpty', { name }))
      onChange(wider)
    },
  })
  const setDay = (day: string) =>
    onChange({ ...draft, leaving: draft.leaving.map((each) => (each.id === id ? { ...each, on: day } : each)) })
  const takeOut = () => onChange({ ...draft, leaving: draft.leaving.filter((each) => each.id !== id) })
  return (
    <li>
      <fieldset className={styles.leaver}>
        <legend className={styles.leaverName}>{name}</legend>
        <DayInLine label={say('leavesOn')} day={on} onChange={setDay} />
        <Button look="quiet" data-unprinted busy={team.isPending} aria-label={say('withTeamOf', { name })} onClick={() => team.mutate()}>
          {say('withTeam')}
        </Button>
        <IconButton data-unprinted label={say('takeOut', { name })} icon={<CloseIcon size={16} />} onClick={takeOut} />
      </fieldset>
    </li>
  )
}

const MOST_SHOWN = 8

/** Whose leaving is worth a thought, one press each. */
function Starts({ onChoose }: { onChoose: (person: { id: string; name: string }) => void }) {
  const say = useWords(whatIfWords)
  const { data } = useQuery(startsQuery)
  const [isWhole, setWhole] = useState(false)
  const all = data?.items ?? []
  const starts = isWhole ? all : all.slice(0, MOST_SHOWN)
  if (starts.length === 0) return <p className={styles.soft}>{say('nobodyText')}</p>
  return (
    <>
      <p className={styles.soft}>{say('nobodyYet')}</p>
      <ul className={styles.starts} aria-label={say('starts')}>
        {starts.map((start) => (
          <li key={start.position.id}>
            <StartButton start={start} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {starts.length < all.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {say('allStarts', { count: all.length })}
        </Button>
      )}
    </>
  )
}

function StartButton({ start, onChoose }: { start: Start; onChoose: (person: { id: string; name: string }) => void }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const { person, position, expected_exit, risk_of_loss } = start
  const hint = expected_exit
    ? say('exitBy', { month: format.month(expected_exit) })
    : risk_of_loss === 'high'
      ? say('highRisk')
      : null
  return (
    <button type="button" className={styles.start} onClick={() => onChoose(person)}>
      <span className={styles.startName}>{person.name}</span>
      <span className={styles.soft}>{[position.title, hint].filter(Boolean).join(' · ')}</span>
    </button>
  )
}
