import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ViewSwitch } from '@/shared/page/ViewSwitch'
import { Tag } from '@/shared/Tag'
import { useAddress } from '@/shared/useAddress'

import { changeCycle, cycleQuery, standingQuery, type Cycle, type Standing } from '../api'
import styles from '../components/Calibration.module.css'
import { CycleDialog } from '../components/CycleDialog'
import { BoxBars, Raters } from '../components/Figures'
import { GridView } from '../components/GridView'
import { LastMove } from '../components/LastMove'
import { ListView } from '../components/ListView'
import { PersonDrawer } from '../components/PersonDrawer'
import { TurnDialog } from '../components/TurnDialog'
import { useMoving } from '../useMoving'
import { useNews } from '../useNews'

/** One cycle: who stands where, moved by whoever takes part, with what others do meanwhile. */
export function CalibrationPage() {
  const say = useWords(calibrationWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  return (
    <LoadedPage query={useQuery(cycleQuery(id))} title={say('cycle')}>
      {(cycle) => <CyclePage key={cycle.id} cycle={cycle} />}
    </LoadedPage>
  )
}

function CyclePage({ cycle }: { cycle: Cycle }) {
  const say = useWords(calibrationWords)
  const format = useFormat()
  const query = useQuery(standingQuery(cycle.id))
  const facts = {
    day: say('asOf', { day: format.day(cycle.as_of) }),
    whose: cycle.org_unit ? say('ofUnit', { unit: cycle.org_unit.name }) : say('peopleByName'),
    placed: say('placedOf', { placed: cycle.placed_count, people: cycle.people_count }),
  }
  return (
    <Page title={cycle.name} description={say('allFacts', facts)} actions={<CycleDeeds cycle={cycle} />}>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(standing) => <Room cycle={cycle} standing={standing} />}
      </Loaded>
      <History cycle={cycle} />
    </Page>
  )
}

/** Where people are moved, and what follows from where they stand. */
function Room({ cycle, standing }: { cycle: Cycle; standing: Standing }) {
  const say = useWords(calibrationWords)
  const [search, setSearch] = useAddress()
  const moving = useMoving(cycle)
  const told = useNews(cycle)
  const isList = search.view === 'list'
  const View = isList ? ListView : GridView
  const openHint = isList ? 'listHint' : 'keysHint'
  const hint = cycle.state === 'open' ? openHint : 'closedHint'
  const personId = typeof search.person === 'string' ? search.person : null
  return (
    <>
      <div className={styles.bar} data-unprinted>
        <p className={`${styles.soft} ${styles.hint}`}>{say(hint)}</p>
        <ViewSwitch
          label={say('viewLabel')}
          views={[
            ['grid', say('viewGrid')],
            ['list', say('viewList')],
          ]}
          view={isList ? 'list' : 'grid'}
          onChoose={(view) => setSearch({ view: view === 'list' ? 'list' : undefined })}
        />
      </div>
      {told && <p className={styles.soft}>{told}</p>}
      <div className={styles.room}>
        <View cycle={cycle} standing={standing} moving={moving} onOpen={({ person }) => setSearch({ person: person.id })} />
        {moving.last && <LastMove cycle={cycle} moving={moving} last={moving.last} />}
      </div>
      <div className={styles.cards}>
        <BoxBars standing={standing} />
        <Raters cycle={cycle} standing={standing} />
      </div>
      {personId && (
        <PersonDrawer
          cycle={cycle}
          personId={personId}
          name={standing.items.find(({ person }) => person.id === personId)?.person.name}
          onClose={() => setSearch({ person: undefined })}
        />
      )}
    </>
  )
}

function CycleDeeds({ cycle }: { cycle: Cycle }) {
  const say = useWords(calibrationWords)
  const [doing, setDoing] = useState<'edit' | 'close' | 'reopen' | null>(null)
  const stop = () => setDoing(null)
  return (
    <>
      <Tag tone={cycle.state === 'open' ? 'good' : 'calm'}>{say(cycle.state === 'open' ? 'opened' : 'closed')}</Tag>
      {cycle.actions.map((action) => (
        <Button key={action} onClick={() => setDoing(action)}>
          {say(action)}
        </Button>
      ))}
      {doing === 'edit' && (
        <CycleDialog
          title={say('editTitle')}
          submit={say('save')}
          cycle={cycle}
          send={({ name, grid, participant_ids }) => changeCycle(cycle, { name, grid, participant_ids })}
          onDone={stop}
          onClose={stop}
        />
      )}
      {(doing === 'close' || doing === 'reopen') && <TurnDialog cycle={cycle} deed={doing} onClose={stop} />}
    </>
  )
}

function History({ cycle }: { cycle: Cycle }) {
  const say = useWords(calibrationWords)
  return (
    <Card title={say('historyTitle')}>
      <ol className={styles.lines}>
        {cycle.events.map(({ kind, by, at, reason }) => (
          <li key={at}>
            {kind === 'opened' ? say('event_opened', { by }) : say(`event_${kind}`, { by, reason })}{' '}
            <span className={styles.soft}>
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
