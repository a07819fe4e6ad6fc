import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import styles from '../components/Paths.module.css'
import { WayCard } from '../components/WayCard'
import { asChange, changePathway, pathwayQuery, type Pathway, type PathwayChange } from '../pathsApi'
import { useAimText } from '../useAimText'

/** One aim of the viewer's own: the ways to it, which one they chose, and how far they are. */
export function PathwayPage() {
  const { id } = useParams({ strict: false })
  return (
    <Loaded query={useQuery(pathwayQuery(id ?? ''))} skeleton={<PageSkeleton />}>
      {(pathway) => <Shown pathway={pathway} />}
    </Loaded>
  )
}

function Shown({ pathway }: { pathway: Pathway }) {
  const say = useWords(learningPathWords)
  const format = useFormat()
  const { ways, state, begun_on, chosen } = pathway
  const changing = useMutation({ mutationFn: (change: Partial<PathwayChange>) => changePathway(pathway, { ...asChange(pathway), ...change }) })
  const edit = (change: Partial<PathwayChange>) => changing.mutate(change, { onSuccess: () => showToast(say(change.chosen ? 'chosenDone' : 'changed')) })
  const addWay = () => {
    const way = { key: `own-${Date.now().toString(36)}`, kind: 'own' as const, title: '', steps: [] }
    edit({ ways: [...asChange(pathway).ways, way] })
  }
  return (
    <Page
      title={useAimText()(pathway)}
      description={ways.length === 0 ? say('noWays') : say('chooseText')}
      width="narrow"
      actions={
        <Button busy={changing.isPending} onClick={() => edit({ state: state === 'active' ? 'ended' : 'active' })}>
          {say(state === 'active' ? 'end' : 'goOn')}
        </Button>
      }
    >
      <div className={styles.parts}>
        <p className={styles.soft}>{state === 'ended' ? say('ended') : say('since', { day: format.day(begun_on) })}</p>
        {changing.isError && <ProblemNotice problem={changing.error} />}
        {ways.toSorted((one, other) => Number(other.key === chosen) - Number(one.key === chosen)).map((way) => (
          <WayCard key={way.key} way={way} pathway={pathway} onEdit={edit} />
        ))}
        <div className={styles.buttons}>
          <Button onClick={addWay}>{say('addWay')}</Button>
        </div>
      </div>
    </Page>
  )
}
