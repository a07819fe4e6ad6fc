import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'

import { newKey } from '@/api/conditions'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { checkInStandingWords, planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Card } from '@/shared/page/Card'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { checkInOnPlan, commentOnPlan, type Plan, type Standing } from '../api'
import styles from './Plan.module.css'

const LONGEST = 4_000
const STANDINGS = Object.keys(checkInStandingWords.messages) as Standing[]
const TONES = { on_track: 'good', slipping: 'warn', stuck: 'bad' } as const

/** How the plan stood each time both talked about it. */
export function CheckInsPart({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const sayStanding = useWords(checkInStandingWords)
  const format = useFormat()
  if (plan.check_ins.length === 0 && !plan.actions.includes('check_in')) return null
  return (
    <Card title={say('checkIns')}>
      {plan.check_ins.length === 0 && <p className={styles.soft}>{say('noCheckIns')}</p>}
      <ul className={styles.talk}>
        {plan.check_ins.map(({ id, author_name: author, held_on: day, standing, text }) => (
          <li key={id}>
            <p className={styles.facts}>
              <strong>{format.day(day)}</strong> <Tag tone={TONES[standing]}>{sayStanding(standing)}</Tag>
              <span className={styles.soft}>{author}</span>
            </p>
            {text && <p className={styles.said}>{text}</p>}
          </li>
        ))}
      </ul>
      {plan.actions.includes('check_in') && <NewCheckIn plan={plan} />}
    </Card>
  )
}

function NewCheckIn({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const sayStanding = useWords(checkInStandingWords)
  const [standing, setStanding] = useState<Standing>('on_track')
  const { text, setText, saying, submit } = useSaying((said, key) => checkInOnPlan(plan, standing, said, key), 'noted')
  return (
    <form className={styles.saying} onSubmit={submit}>
      <label className={styles.field}>
        <span className={styles.label}>{say('howItGoes')}</span>
        <select className={styles.input} value={standing} onChange={(event) => setStanding(event.target.value as Standing)}>
          {STANDINGS.map((each) => (
            <option key={each} value={each}>
              {sayStanding(each)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span className={styles.label}>{say('checkInText')}</span>
        <textarea className={styles.area} aria-label={say('checkInText')} rows={2} maxLength={LONGEST} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {saying.isError && <ProblemNotice problem={saying.error} />}
      <Button type="submit" busy={saying.isPending}>
        {say('note')}
      </Button>
    </form>
  )
}

/** What both said about the plan. */
export function CommentsPart({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  if (plan.comments.length === 0 && !plan.actions.includes('comment')) return null
  return (
    <Card title={say('comments')}>
      {plan.comments.length === 0 && <p className={styles.soft}>{say('noComments')}</p>}
      <ul className={styles.talk}>
        {plan.comments.map(({ id, author_name: author, said_at: at, text }) => (
          <li key={id}>
            <p className={styles.facts}>
              <strong>{author}</strong>
              <span className={styles.soft}>
                <Moment at={at} />
              </span>
            </p>
            <p className={styles.said}>{text}</p>
          </li>
        ))}
      </ul>
      {plan.actions.includes('comment') && <NewComment plan={plan} />}
    </Card>
  )
}

function NewComment({ plan }: { plan: Plan }) {
  const say = useWords(planWords)
  const { text, setText, saying, submit } = useSaying((said, key) => commentOnPlan(plan, said, key), 'said')
  return (
    <form className={styles.saying} onSubmit={submit}>
      <label className={styles.field}>
        <span className={styles.label}>{say('comment')}</span>
        <textarea className={styles.area} aria-label={say('comment')} rows={2} required maxLength={LONGEST} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {saying.isError && <ProblemNotice problem={saying.error} />}
      <Button type="submit" busy={saying.isPending} disabled={!text.trim()}>
        {say('say')}
      </Button>
    </form>
  )
}

/** A text to be said once, however often the form is sent; it can be taken back from the toast. */
function useSaying(tell: (text: string, key: string) => Promise<Plan>, told: 'said' | 'noted') {
  const say = useWords(planWords)
  const [text, setText] = useState('')
  const key = useRef(newKey())
  const saying = useMutation({
    mutationFn: () => tell(text, key.current),
    onSuccess: ({ undo_id: undoId }) => {
      key.current = newKey()
      setText('')
      showToast(say(told), { undoes: undoId ?? undefined })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saying.isPending) saying.mutate()
  }
  return { text, setText, saying, submit }
}
