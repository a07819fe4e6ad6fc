import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'

import { showToast } from '@/shared/toast/toasts'

import { PathItemLine } from '../components/PathItemLine'
import styles from '../components/Paths.module.css'
import { ProgressLine } from '../components/ProgressLine'
import { changePath, pathQuery, type PathShown, type PathStage } from '../pathsApi'
import { pathAsChange } from '../pathDraft'

const PathDialog = lazy(async () => ({ default: (await import('../components/PathDialog')).PathDialog }))

/** One path, stage by stage, and how far the viewer is in each. */
export function PathPage() {
  const say = useWords(learningPathWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(pathQuery(id ?? ''))} title={say('one')}>
      {(path) => <Shown path={path} />}
    </LoadedPage>
  )
}

function Shown({ path }: { path: PathShown }) {
  const say = useWords(learningPathWords)
  const { title, description, role, competency, weeks, progress, stages, certification, state } = path
  const facts = [state === 'retired' && say('retired'), say('toRole', { name: role?.name ?? competency?.name ?? '' }), say('weeks', { count: weeks })]
  return (
    <Page title={title} description={description} width="narrow" actions={path.actions.includes('edit') && <Keeping path={path} />}>
      <div className={styles.parts}>
        <div>
          <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
          <ProgressLine {...progress} label={say('progressIn', { name: title })} />
        </div>
        {stages.map((stage, place) => (
          <Stage key={stage.title} stage={stage} number={place + 1} path={path} />
        ))}
        {certification && (
          <p>
            <Link to={paths.certification(certification.id)}>{say('ends', { name: certification.name })}</Link>
          </p>
        )}
      </div>
    </Page>
  )
}

/** What whoever keeps paths does with one. */
function Keeping({ path }: { path: PathShown }) {
  const say = useWords(learningPathWords)
  const [isEditing, setEditing] = useState(false)
  const next = path.state === 'offered' ? 'retired' : 'offered'
  const moving = useMutation({
    mutationFn: () => changePath(path, pathAsChange(path, next)),
    onSuccess: ({ undo_id }) => showToast(say('changed'), { undoes: undo_id ?? undefined }),
    onError: (problem) => showToast(asProblem(problem).detail, { tone: 'problem' }),
  })
  return (
    <>
      <Button onClick={() => setEditing(true)}>{say('edit')}</Button>
      <Button look="quiet" busy={moving.isPending} onClick={() => moving.mutate()}>
        {say(next === 'retired' ? 'retire' : 'offer')}
      </Button>
      <Suspense>{isEditing && <PathDialog path={path} onClose={() => setEditing(false)} />}</Suspense>
    </>
  )
}

function Stage({ stage: { title, weeks, items, progress }, number, path }: { stage: PathStage; number: number; path: PathShown }) {
  const say = useWords(learningPathWords)
  return (
    <Card title={say('stage', { number, title })}>
      <div className={styles.parts}>
        <div>
          <p className={styles.soft}>{say('weeks', { count: weeks })}</p>
          <ProgressLine {...progress} label={say('progressIn', { name: title })} />
        </div>
        <ul className={styles.steps}>
          {items.map((item) => (
            <PathItemLine key={item.resource?.id ?? item.certification?.id ?? item.experience} item={item} path={path} />
          ))}
        </ul>
      </div>
    </Card>
  )
}
