import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'

import { newKey } from '@/api/conditions'
import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { policyWords } from '@/shared/messages/en/policy'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'

import { aimName } from '../../programmes/aims'
import { beginRound, roundList, type RoundSummary } from '../api'
import styles from './Rounds.module.css'

const FIRST_SHOWN = 2

export interface RoundsProps {
  programmeId: string
  isAmongPeers: boolean
  /** Whether a first round is what comes next for the programme. */
  isNext: boolean
}

/** The rounds of a programme, the latest first, and beginning another; nothing where it can have none. */
export function Rounds({ programmeId, isAmongPeers, isNext }: RoundsProps) {
  const say = useWords(roundWords)
  const sayGroup = useWords(groupWords)
  const list = useList(roundList(programmeId))
  const [showsAll, setShowsAll] = useState(false)
  const why = useId()
  const rounds: readonly RoundSummary[] = list.items ?? []
  const mayBegin = list.first?.actions.includes('begin') ?? false
  const hindered = list.first?.hindered ?? null
  const begin = useBegin(programmeId)
  if (list.problem && !list.items) return <ProblemNotice problem={list.problem} onRetry={list.retry} />
  if (rounds.length === 0 && !mayBegin && hindered === null) return null
  const shown = showsAll ? rounds : rounds.slice(0, FIRST_SHOWN)
  return (
    <Card
      title={say('rounds')}
      actions={
        (mayBegin || hindered !== null) && (
          <Button
            look={isNext && rounds.length === 0 ? 'main' : 'plain'}
            disabled={!mayBegin}
            aria-describedby={hindered === null ? undefined : why}
            busy={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {say('begin')}
          </Button>
        )
      }
    >
      {hindered !== null && (
        <p id={why} className={styles.facts}>
          {hindered}
        </p>
      )}
      {begin.isError && <ProblemNotice problem={begin.error} />}
      {rounds.length === 0 && hindered === null && <p className={styles.facts}>{isAmongPeers ? sayGroup('beginText') : say('beginText')}</p>}
      {rounds.length > 0 && (
        <ul className={styles.rounds}>
          {shown.map((round) => (
            <RoundLine key={round.id} round={round} />
          ))}
        </ul>
      )}
      {shown.length < rounds.length && (
        <Button look="quiet" className={styles.more} onClick={() => setShowsAll(true)}>
          {say('more', { count: rounds.length - shown.length })}
        </Button>
      )}
    </Card>
  )
}

function RoundLine({ round }: { round: RoundSummary }) {
  const say = useWords(roundWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const sayGroup = useWords(groupWords)
  const { id, number, state, objective, among, mentees, mentors, peers, input_at, leaves_at } = round
  const when = format.ago(input_at)
  return (
    <li className={styles.round}>
      <Link to={paths.round(id)} className={styles.name}>
        {say('title', { number })}
      </Link>
      <Tag tone={state === 'proposed' ? 'good' : state === 'running' || leaves_at !== null ? 'warn' : 'calm'}>
        {leaves_at === null ? say(state) : say('leavesAt', { when: format.moment(leaves_at) })}
      </Tag>
      <span className={styles.facts}>
        {[aimName(objective, among, sayPolicy), among === 'sides' ? say('line', { mentees, mentors, when }) : sayGroup('line', { count: peers, when })].join(' · ')}
      </span>
    </li>
  )
}

/** Begins a round and goes to its page, which is loaded meanwhile; tried again after a failure, it still begins one only. */
function useBegin(programmeId: string) {
  const navigate = useNavigate()
  const key = useRef(newKey())
  return useMutation({
    onMutate: () => void import('../pages/RoundPage'),
    mutationFn: () => beginRound(programmeId, key.current),
    onSuccess: ({ id }) => navigate({ to: paths.round(id) }),
    onSettled: (round) => {
      if (round) key.current = newKey()
    },
  })
}
