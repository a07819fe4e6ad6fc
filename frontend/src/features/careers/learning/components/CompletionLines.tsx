import { useMutation } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { IconButton } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'
import rows from '@/shared/styles/RowList.module.css'

import { removeCompletion, type Completion, type CompletionList } from '../api'
import { useResourceText } from '../useResourceText'
import styles from './Learning.module.css'

/** What somebody has completed, the latest first. */
export function CompletionLines({ completions: { items, person } }: { completions: CompletionList }) {
  return (
    <ul className={rows.list}>
      {items.map((each) => (
        <Line key={each.id} completion={each} person={person.name} />
      ))}
    </ul>
  )
}

function Line({ completion, person }: { completion: Completion; person: string }) {
  const say = useWords(learningWords)
  const format = useFormat()
  const { time } = useResourceText()
  const { id, resource, provider, outcomes, done_on, minutes, score, note, link, recorded_by, actions } = completion
  const removal = useMutation({
    mutationFn: () => removeCompletion(id),
    onSuccess: ({ undo_id }) => showToast(say('removed', { name: resource.title }), { undoes: undo_id ?? undefined }),
    onError: () => showToast(say('notRemoved'), { tone: 'problem' }),
  })
  const facts = [
    format.day(done_on),
    time(minutes),
    provider,
    score !== null && say('points', { count: score }),
    recorded_by !== person && say('enteredBy', { name: recorded_by }),
  ]
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={paths.resource(resource.id)}>{resource.title}</Link>
        </p>
        <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
        {outcomes.length > 0 && (
          <p className={styles.soft}>
            {say('leadsTo')} {format.list(outcomes.map(({ competency, level }) => say('toLevel', { name: competency.name, level })))}
          </p>
        )}
        {note && <p>{note}</p>}
        {link && (
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {say('seeIt')}
            </a>
          </p>
        )}
      </div>
      {actions.includes('remove') && (
        <IconButton label={say('remove', { name: resource.title })} icon={<CloseIcon size={16} />} onClick={() => removal.mutate()} />
      )}
    </li>
  )
}
