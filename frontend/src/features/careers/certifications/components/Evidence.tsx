import { useMutation } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { IconButton } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { removeEvidence, type CandidacyShown, type Criterion, type Evidence } from '../api'
import styles from './CriteriaList.module.css'

const TONES = { noted: 'calm', waiting: 'warn', confirmed: 'good', declined: 'bad' } as const

/** What a candidate shows for one criterion. */
export function EvidenceOf({ candidacy, criterion }: { candidacy: CandidacyShown; criterion: Criterion }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const shown = candidacy.evidence.filter((each) => each.criterion === criterion.key)
  const trainings = candidacy.completions.filter((each) => each.criterion === criterion.key)
  const posts = candidacy.posts.filter((each) => each.criterion === criterion.key)
  if (shown.length === 0 && trainings.length === 0 && posts.length === 0) return <p className={styles.none}>{say('nothingShown')}</p>
  return (
    <ul>
      {trainings.map(({ resource, done_on }) => (
        <li key={resource.id} className={styles.evidence}>
          <Link to={paths.resource(resource.id)}>{resource.title}</Link>
          <span>{say('doneOnDay', { day: format.day(done_on) })}</span>
        </li>
      ))}
      {posts.map(({ title, since, until }) => (
        <li key={`${title} ${since}`} className={styles.evidence}>
          <span>{title}</span>
          <span>{until === null ? say('postSince', { day: format.day(since) }) : say('postFromTo', { since: format.day(since), until: format.day(until) })}</span>
        </li>
      ))}
      {shown.map((each) => (
        <EvidenceLine key={each.id} evidence={each} counts={criterion.kind} canRemove={candidacy.actions.includes('add_evidence')} />
      ))}
    </ul>
  )
}

function EvidenceLine({ evidence, counts, canRemove }: { evidence: Evidence; counts: Criterion['kind']; canRemove: boolean }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const removal = useMutation({ mutationFn: () => removeEvidence(evidence.id), onError: () => showToast(say('notRemoved'), { tone: 'problem' }) })
  const { done_on, amount, asked, answer, note, answer_note, link } = evidence
  const words = [
    say('doneOnDay', { day: format.day(done_on) }),
    counts === 'score' && say('pointsShown', { count: amount }),
    counts === 'credits' && say('credits', { count: amount }),
    note,
    answer_note && asked && say('saidBy', { name: asked.name, words: answer_note }),
  ]
  return (
    <li className={styles.evidence}>
      {asked && <Tag tone={TONES[answer]}>{say(answer, { name: asked.name })}</Tag>}
      <span>{words.filter(Boolean).join(' · ')}</span>
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {say('openEvidence')}
        </a>
      )}
      {canRemove && (
        <IconButton label={say('removeEvidence', { day: format.day(done_on) })} icon={<CloseIcon size={14} />} onClick={() => removal.mutate()} />
      )}
    </li>
  )
}
