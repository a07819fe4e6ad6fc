import { useQuery } from '@tanstack/react-query'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { findUnits, unitQuery } from '@/features/people/org_units/api'
import { SeatIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { benchWords } from '@/shared/messages/en/succession-bench'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page, Section } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { FilterPicker } from '@/shared/table/FilterPicker'
import { ListProblem } from '@/shared/table/ListProblem'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState, type TableControl } from '@/shared/table/useTableState'

import { benchList, type Bench } from '../api'
import styles from '../components/Bench.module.css'
import { BenchPeople } from '../components/BenchPeople'
import { BenchTable } from '../components/BenchTable'
import { Covering } from '../components/Covering'
import { Shortfalls } from '../components/Shortfalls'
import { TierCards } from '../components/TierCards'

const SHAPE: TableShape = { sorts: ['need', 'title'], own: 'need', filters: ['within', 'org_unit'] }

/** How many critical positions can really be filled at the same time, and whom that hangs on. */
export function BenchPage() {
  const say = useWords(benchWords)
  const control = useTableState(SHAPE)
  return (
    <Page title={say('title')} description={say('description')} actions={<Link to={paths.readinessScale}>{say('scale')}</Link>}>
      <Shown control={control} />
    </Page>
  )
}

function Shown({ control }: { control: TableControl }) {
  const say = useWords(benchWords)
  const list = useList(benchList(control.query))
  const bench = list.first
  if (bench === undefined) {
    return list.problem ? <ListProblem problem={list.problem} onRetry={list.retry} control={control} /> : <PageSkeleton />
  }
  if (bench.positions === 0 && !control.isNarrowed) {
    const action = <Link to={paths.criticalPositions}>{say('toPositions')}</Link>
    return <Empty icon={SeatIcon} title={say('emptyTitle')} text={say('emptyText')} action={action} />
  }
  return (
    <div className={styles.parts}>
      <Filters control={control} />
      <TierCards bench={bench} onChoose={(tier) => control.setFilter('within', tier)} />
      <ToldOf bench={bench} />
      <div className={styles.columns}>
        <Shortfalls bench={bench} />
        <BenchPeople
          title={say('essential')}
          text={say('essentialText')}
          nobody={say('noEssential')}
          people={bench.essential}
          total={bench.essential_total}
        />
      </div>
      <Section title={say('table')} actions={<span className={styles.soft}>{say('netBenchHint')}</span>}>
        <BenchTable list={list} bench={bench} />
      </Section>
      <div className={styles.columns}>
        <BenchPeople title={say('shared')} text={say('sharedText')} nobody={say('noShared')} people={bench.shared} total={bench.shared_total} />
        <Covering query={control.query} />
      </div>
    </div>
  )
}

/** Which candidates all that stands below counts. */
function ToldOf({ bench: { tiers, within } }: { bench: Bench }) {
  const say = useWords(benchWords)
  const place = tiers.findIndex(({ tier }) => tier === within)
  const tier = tiers[place]?.tier_name ?? within
  return <p className={styles.soft}>{say('toldOf', { tier: say(place === 0 ? 'upTo' : 'upToOrSooner', { tier }) })}</p>
}

function Filters({ control }: { control: TableControl }) {
  const say = useWords(benchWords)
  const id = control.state.filters.org_unit
  const { data: unit } = useQuery({ ...unitQuery(id ?? ''), enabled: id !== undefined })
  return (
    <>
      {unit && <p className={styles.onlyPrinted}>{say('printedUnit', { unit: unit.name })}</p>}
      <search className={styles.bar} data-unprinted>
        <FilterPicker
          control={control}
          name="org_unit"
          label={say('filterUnit')}
          placeholder={say('anyUnit')}
          find={findUnits}
          chosen={unit && { id: unit.id, title: unit.name }}
        />
      </search>
    </>
  )
}
