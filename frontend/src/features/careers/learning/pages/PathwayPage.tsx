import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import styles from '../components/Paths.module.css'
import { WayCard } from '../components/WayCard'
import { editPathway, pathwayQuery, type Pathway, type PathwayChange, type PathwayEdit } from '../pathsApi'
import { useAimText } from '../useAimText'

/** One aim of the viewer's own: the ways to it, which one they chose, and how far they are. */
export function PathwayPage() {
  const say = useWords(learningPathWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(pathwayQuery(id ?? ''))} title={say('pathwayOne')}>
      {(pathway) => <Shown pathway={pathway} />}
    </LoadedPage>
  )
}

function Shown({ pathway }: { pathway: Pathway }) {
  const say = useWords(learningPathWords)
  const format = useFormat()
  const { id, ways, state, begun_on, chosen } = pathway
  const changing = useMutation({ mutationFn: (change: PathwayEdit) => editPathway(id, change), scope: { id: `pathway-${id}` } })
  const edit = (change: PathwayEdit, done = say('changed')) => changing.mutate(change, { onSuccess: () => showToast(done) })
  const addWay = () => {
    const way = { key: `own-${Date.now().toString(36)}`, kind: 'own' as const, title: '', steps: [] }
    edit((now) => ({ ...now, ways: [...now.ways, way] }))
  }
  const removeWay = (key: string) => {
    let before: PathwayChange | null = null
    const remove = (now: PathwayChange) => {
      before = now
      return { ...now, ways: now.ways.filter((each) => each.key !== key), chosen: now.chosen === key ? null : now.chosen }
    }
    const putBack = () => editPathway(id, (now) => (before ? withWay(now, before, key) : now))
    changing.mutate(remove, { onSuccess: () => showToast(say('wayRemoved'), { offers: { label: say('putBack'), run: putBack } }) })
  }
  return (
    <Page
      title={useAimText()(pathway)}
      description={ways.length === 0 ? say('noWays') : say('chooseText')}
      width="narrow"
      actions={
        <Button busy={changing.isPending} onClick={() => edit((now) => ({ ...now, state: state === 'active' ? 'ended' : 'active' }))}>
          {say(state === 'active' ? 'end' : 'goOn')}
        </Button>
      }
    >
      <div className={styles.parts}>
        <p className={styles.soft}>{state === 'ended' ? say('ended') : say('since', { day: format.day(begun_on) })}</p>
        {changing.isError && <ProblemNotice problem={changing.error} />}
        {ways.toSorted((one, other) => Number(other.key === chosen) - Number(one.key === chosen)).map((way) => (
          <WayCard
            key={way.key}
            way={way}
            pathway={pathway}
            onEdit={edit}
            onChoose={() => edit((now) => ({ ...now, chosen: way.key }), say('chosenDone'))}
            onRemove={() => removeWay(way.key)}
          />
        ))}
        <div className={styles.buttons}>
          <Button onClick={addWay}>{say('addWay')}</Button>
        </div>
      </div>
    </Page>
  )
}

/** A pathway with a way where it was before, chosen again if it was and no other is. */
function withWay(now: PathwayChange, before: PathwayChange, key: string): PathwayChange {
  const place = before.ways.findIndex((each) => each.key === key)
  const way = before.ways[place]
  if (!way) return now
  return { ...now, ways: now.ways.toSpliced(place, 0, way), chosen: now.chosen ?? (before.chosen === key ? key : null) }
}
