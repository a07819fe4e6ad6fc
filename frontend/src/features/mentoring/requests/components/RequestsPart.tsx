import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { offerWords } from '@/shared/messages/en/offers'
import { choiceStateWords, requestStateWords, requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'

import { requestList, type MentorRequest, type RequestChoice } from '../api'
import styles from './RequestsPart.module.css'

const TONES = { open: 'warn', matched: 'good', exhausted: 'bad', withdrawn: 'calm' } as const

/** Who asked whom in a programme and what came of it, for those who oversee it. */
export function RequestsPart({ programmeId }: { programmeId: string }) {
  const say = useWords(requestWords)
  const list = useList(requestList(programmeId))
  if (list.problem && !list.items) return <ProblemNotice problem={list.problem} onRetry={list.retry} />
  if (!list.items) return <PageSkeleton />
  if (list.items.length === 0) return <Empty title={say('listEmpty')} text={say('listEmptyText')} />
  return (
    <Card title={say('requests')}>
      <ul className={styles.list}>
        {list.items.map((request: MentorRequest) => (
          <RequestLine key={request.id} request={request} />
        ))}
      </ul>
      {list.more && (
        <Button busy={list.isLoadingMore} onClick={() => void list.more?.()}>
          {say('more')}
        </Button>
      )}
    </Card>
  )
}

/** Why a mentor declined, as they chose and wrote it. */
function Reason({ choice: { reason, words } }: { choice: RequestChoice }) {
  const say = useWords(requestWords)
  const sayReason = useWords(offerWords)
  const said = [reason && sayReason(reason), words].filter(Boolean).join(': ')
  return said ? <p className={styles.soft}>{say('reason', { reason: said })}</p> : null
}

function RequestLine({ request: { mentee, state, asked_at, choices } }: { request: MentorRequest }) {
  const say = useWords(requestWords)
  const sayState = useWords(requestStateWords)
  const sayChoice = useWords(choiceStateWords)
  return (
    <li className={styles.request}>
      <p className={styles.head}>
        <Link to={paths.person(mentee.id)} className={styles.name}>
          {mentee.name}
        </Link>
        <Tag tone={TONES[state]}>{sayState(state)}</Tag>
        <Moment className={styles.soft} at={asked_at} look="ago" say={(when) => say('madeOn', { when })} />
      </p>
      <ol className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.rank}>
            <span>{say('rankedName', { rank: choice.rank, name: choice.mentor.name })}</span>{' '}
            <span className={styles.soft}>{sayChoice(choice.state === 'withdrawn' && choice.asked_at ? 'takenBack' : choice.state)}</span>
            <Reason choice={choice} />
          </li>
        ))}
      </ol>
    </li>
  )
}
