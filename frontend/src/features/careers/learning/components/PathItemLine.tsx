import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { CheckIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { today } from '../../today'
import { sayExperience, type PathItem, type PathShown } from '../pathsApi'
import { useResourceText } from '../useResourceText'
import styles from './Paths.module.css'

/** One thing of a stage, and whether it is done; an experience is ticked off by whoever had it. */
export function PathItemLine({ item, path }: { item: PathItem; path: PathShown }) {
  const { experience, is_done } = item
  return experience !== null && path.actions.includes('tick') ? (
    <Experience path={path} words={experience} saidOn={item.said_on} />
  ) : (
    <li className={styles.step}>
      <Mark isDone={is_done} />
      <div>
        <What item={item} />
      </div>
    </li>
  )
}

function Mark({ isDone }: { isDone: boolean }) {
  const say = useWords(learningPathWords)
  return (
    <span className={styles.mark} data-done={isDone} role="img" aria-label={say(isDone ? 'done' : 'notDone')}>
      {isDone && <CheckIcon size={14} />}
    </span>
  )
}

function What({ item: { resource, certification, experience, minutes } }: { item: PathItem }) {
  const say = useWords(learningPathWords)
  const { time } = useResourceText()
  return (
    <>
      {resource && <Link to={paths.resource(resource.id)}>{resource.title}</Link>}
      {certification && <Link to={paths.certification(certification.id)}>{certification.name}</Link>}
      {experience && <span>{experience}</span>}
      <p className={styles.soft}>{minutes ? time(minutes) : say(certification ? 'certification' : 'experience')}</p>
    </>
  )
}

function Experience({ path, words, saidOn }: { path: PathShown; words: string; saidOn: string | null }) {
  const say = useWords(learningPathWords)
  const format = useFormat()
  const id = useId()
  const saying = useMutation({
    mutationFn: (isDone: boolean) => sayExperience(path.id, { experience: words, done_on: isDone ? today() : null }),
    onError: (problem) => showToast(asProblem(problem).detail, { tone: 'problem' }),
  })
  const isDone = saying.isPending ? saying.variables : saidOn !== null
  return (
    <li className={styles.step}>
      <input id={id} type="checkbox" aria-describedby={`${id}-when`} checked={isDone} onChange={(event) => saying.mutate(event.target.checked)} />
      <div>
        <label htmlFor={id}>{words}</label>
        <p id={`${id}-when`} className={styles.soft}>
          {saidOn ? say('experiencedOn', { day: format.day(saidOn) }) : say('experienceOpen')}
        </p>
      </div>
    </li>
  )
}
