import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'

import { paths } from '@/app/paths'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { orgChartWords } from '@/shared/messages/en/org-chart'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { TreeView } from '@/shared/tree/TreeView'
import { useTree } from '@/shared/tree/useTree'

import { FirstSteps } from '../../first_steps/FirstSteps'
import { loadReports, orgChartQuery, type OrgChart, type OrgChartNode } from '../api'
import { PERSON_NODE, seedOf } from '../chart'
import { ChartBar } from '../components/ChartBar'
import { ChartRow } from '../components/ChartRow'
import { useChartPlace, type ChartPlace } from '../useChartPlace'
import styles from './OrgChartPage.module.css'

const OrgChartPicture = lazy(async () => ({ default: (await import('../picture/OrgChartPicture')).OrgChartPicture }))

/** Who reports to whom: a tree to walk first, the same drawn second. */
export function OrgChartPage() {
  const say = useWords(orgChartWords)
  const place = useChartPlace()
  const query = useQuery({ ...orgChartQuery(place.person), placeholderData: (before) => before })
  const focus = query.data?.focus
  return (
    <Page title={say('title')} description={say('description')}>
      <ChartBar place={place} focus={focus ? { id: focus.id, title: focus.name } : null} />
      <Loaded query={query} skeleton={<Skeleton lines={8} height="2rem" />}>
        {(chart) =>
          chart.focus ? (
            <Chart chart={chart} place={place} focus={chart.focus} />
          ) : chart.unplaced > 0 ? (
            <Empty icon={PeopleIcon} title={say('emptyTitle')} text={say('emptyText')} />
          ) : (
            <FirstSteps />
          )
        }
      </Loaded>
      {query.data && query.data.unplaced > 0 && <Unplaced count={query.data.unplaced} />}
    </Page>
  )
}

function Chart({ chart, place, focus }: { chart: OrgChart; place: ChartPlace; focus: OrgChartNode }) {
  const say = useWords(orgChartWords)
  const navigate = useNavigate()
  const seed = useMemo(() => seedOf(chart), [chart])
  const control = useTree({ kind: PERSON_NODE, seed, load: loadReports })
  const openPage = ({ id }: OrgChartNode) => void navigate({ to: paths.person(id) })
  return (
    <>
      {focus.direct_reports === 0 && chart.path.length === 0 && <p>{say('notPlaced', { name: focus.name })}</p>}
      {place.view === 'tree' ? (
        <TreeView
          label={say('tree')}
          control={control}
          selected={focus.id}
          onChoose={openPage}
          render={(person) => <ChartRow person={person} />}
        />
      ) : (
        <Suspense fallback={<Skeleton lines={8} height="2rem" />}>
          <OrgChartPicture control={control} top={(chart.path[0] ?? focus).id} focus={focus.id} onChoose={openPage} />
        </Suspense>
      )}
      {place.view === 'tree' && <p className={styles.keys}>{say('keys')}</p>}
    </>
  )
}

function Unplaced({ count }: { count: number }) {
  const say = useWords(orgChartWords)
  return (
    <p className={styles.keys}>
      {say('unplaced', { count })} <Link to={paths.withoutManager}>{say('showUnplaced')}</Link>
    </p>
  )
}
