import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { askedWords } from '@/shared/messages/en/asked'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { textOf } from '@/shared/problem/words'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { askedAboutQuery, takeBackAsked, type Asked } from '../api'
import { AskDialog } from './AskDialog'
import styles from './Asked.module.css'

/** What others are asked to say about somebody, and the way to ask. Whoever may not ask, where nothing is asked, sees nothing. */
export function AskedPart({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const say = useWords(askedWords)
  const [isAsking, setAsking] = useState(false)
  return (
    <Loaded query={useQuery(askedAboutQuery(personId))}>
      {({ items, actions }) =>
        (items.length > 0 || actions.includes('ask')) && (
          <Card
            title={say('title')}
            actions={actions.includes('ask') && <Button onClick={() => setAsking(true)}>{say('ask')}</Button>}
          >
            {items.length === 0 && <p className={styles.soft}>{say(isOwn ? 'own' : 'other')}</p>}
            <ul className={styles.list}>
              {items.map((asked) => (
                <AskedItem key={asked.id} asked={asked} />
              ))}
            </ul>
            {isAsking && <AskDialog personId={personId} onClose={() => setAsking(false)} />}
          </Card>
        )
      }
    </Loaded>
  )
}

const TONES = { open: 'warn', answered: 'good', declined: 'bad', taken_back: undefined, ended: undefined } as const

function AskedItem({ asked }: { asked: Asked }) {
  const say = useWords(askedWords)
  const format = useFormat()
  const { asked: who, asker, state, items, actions } = asked
  const back = useMutation({
    mutationFn: () => takeBackAsked(asked.id),
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  const facts = [
    say('askedBy', { name: asker.name, day: format.day(asked.asked_at) }),
    state === 'open' && say('until', { day: format.day(asked.ends_on) }),
  ]
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <p className={styles.heading}>
          {say('askedOf', { name: who.name, list: format.list(items.map(({ competency }) => competency.name)) })}
          <Tag tone={TONES[state]}>{say(state)}</Tag>
        </p>
        <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
        {asked.declined_because && <p className={styles.soft}>{say('because', { words: asked.declined_because })}</p>}
      </div>
      {actions.includes('take_back') && (
        <Button look="quiet" aria-label={say('takeBackOf', { name: who.name })} busy={back.isPending} onClick={() => back.mutate()}>
          {say('takeBack')}
        </Button>
      )}
    </li>
  )
}
