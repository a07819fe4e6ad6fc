import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useMe } from '@/features/people/me/useMe'
import { Button } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { learningWords, openResourceWords, resourceKindWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { changeResource, resourceQuery, type ResourceShown } from '../api'
import { asChange } from '../asChange'
import { useResourceText } from '../useResourceText'
import { CompleteDialog } from './CompleteDialog'
import styles from './Learning.module.css'
import { Rating } from './Rating'
import { ResourceDialog } from './ResourceDialog'

/** One resource: what it leads to, what it takes, how good it is, and what the viewer makes of it. */
export function ResourceDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useWords(learningWords)
  const query = useQuery(resourceQuery(id))
  return (
    <Dialog place="end" title={query.data?.title ?? say('title')} onClose={onClose}>
      <Loaded query={query} skeleton={<Skeleton lines={8} height="1.5rem" />}>
        {(resource) => <Parts resource={resource} />}
      </Loaded>
    </Dialog>
  )
}

function Parts({ resource }: { resource: ResourceShown }) {
  const say = useWords(learningWords)
  const sayOpen = useWords(openResourceWords)
  const { description, link, kind, own, actions, state, quality } = resource
  const { person } = useMe()
  const [isCompleting, setCompleting] = useState(false)
  return (
    <div className={styles.parts}>
      {state === 'retired' && (
        <p>
          <Tag>{say('retired')}</Tag>
        </p>
      )}
      {description && <p>{description}</p>}
      <Facts resource={resource} />
      <p className={styles.soft}>
        {quality.reached !== null && quality.learners !== null
          ? say('reached', { all: quality.learners, count: quality.reached })
          : say('notCounted')}
      </p>
      <div className={styles.buttons}>
        <Link to={link} look="main" target="_blank" rel="noreferrer">
          {sayOpen(kind)}
        </Link>
        {actions.includes('complete') && <Button onClick={() => setCompleting(true)}>{say(own.done_on ? 'again' : 'markDone')}</Button>}
      </div>
      {actions.includes('rate') && <Rating resource={resource} />}
      {actions.includes('edit') && <Keeping resource={resource} />}
      {isCompleting && person && <CompleteDialog resource={resource} personId={person.id} onClose={() => setCompleting(false)} />}
    </div>
  )
}

function Facts({ resource }: { resource: ResourceShown }) {
  const say = useWords(learningWords)
  const sayKind = useWords(resourceKindWords)
  const format = useFormat()
  const { time, cost, rating } = useResourceText()
  const { outcomes, provider, kind, minutes, own } = resource
  return (
    <dl className={styles.facts}>
      <dt>{say('leadsTo')}</dt>
      <dd>
        {outcomes.length === 0
          ? say('noOutcome')
          : format.list(outcomes.map(({ competency, from_level, level }) => say('toLevelFrom', { name: competency.name, from: from_level, level })))}
      </dd>
      <dt>{say('kind')}</dt>
      <dd>{sayKind(kind)}</dd>
      <dt>{say('provider')}</dt>
      <dd>{provider}</dd>
      <dt>{say('length')}</dt>
      <dd>{time(minutes)}</dd>
      <dt>{say('cost')}</dt>
      <dd>{cost(resource)}</dd>
      <dt>{say('rating')}</dt>
      <dd>{rating(resource) ?? say('notRated')}</dd>
      {own.done_on && (
        <>
          <dt>{say('completed')}</dt>
          <dd>{format.day(own.done_on)}</dd>
        </>
      )}
    </dl>
  )
}

/** What whoever keeps the catalogue does with a resource. */
function Keeping({ resource }: { resource: ResourceShown }) {
  const say = useWords(learningWords)
  const [isEditing, setEditing] = useState(false)
  const next = resource.state === 'offered' ? 'retired' : 'offered'
  const moving = useMutation({
    mutationFn: () => changeResource(resource, { ...asChange(resource), state: next }),
    onSuccess: ({ undo_id }) => showToast(say('changed'), { undoes: undo_id ?? undefined }),
  })
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => setEditing(true)}>{say('edit')}</Button>
        <Button look="quiet" busy={moving.isPending} onClick={() => moving.mutate()}>
          {say(next === 'retired' ? 'retire' : 'offer')}
        </Button>
      </div>
      {moving.isError && <ProblemNotice problem={moving.error} />}
      {isEditing && <ResourceDialog resource={resource} onClose={() => setEditing(false)} />}
    </>
  )
}
