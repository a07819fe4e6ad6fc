import { useMemo } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { planWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState, type TableControl } from '@/shared/table/useTableState'

import { teamPlanList, type TeamPlan } from '../api'
import styles from '../components/Plan.module.css'
import { PlanNeeds, PlanStateTag } from '../components/PlanTags'

const SHAPE: TableShape = { sorts: ['name', 'need'], own: 'need', filters: ['whose', 'standing'] }
const STANDINGS = ['to_review', 'needs_attention', 'active', 'none'] as const

/** Where the plans of the people below one stand, and which need looking after. */
export function TeamPlansPage() {
  const say = useWords(planWords)
  const control = useTableState(SHAPE)
  const list = useList(teamPlanList(control.query))
  const mayChooseWhose = list.first?.whose.includes('direct') ?? false
  const areDirect = mayChooseWhose && control.state.filters.whose !== 'all'
  return (
    <Page title={say('team')} description={say('teamDescription')}>
      <TeamFilters control={control} mayChooseWhose={mayChooseWhose} />
      <DataTable
        label={say('team')}
        list={list}
        columns={useColumns(areDirect)}
        rowKey={({ id }) => id}
        control={control}
        empty={<Empty icon={PeopleIcon} title={say('teamEmptyTitle')} text={say('teamEmptyText')} />}
      />
    </Page>
  )
}

function TeamFilters({ control, mayChooseWhose }: { control: TableControl; mayChooseWhose: boolean }) {
  const say = useWords(planWords)
  return (
    <FilterBar control={control} list="plans" searchLabel={say('search')}>
      <FilterSelect
        control={control}
        name="standing"
        label={say('filterStanding')}
        options={STANDINGS.map((value) => ({ value, label: say(`standing_${value}`) }))}
      />
      {mayChooseWhose && (
        <FilterSelect
          control={control}
          name="whose"
          label={say('filterWhose')}
          unset={say('whoseDirect')}
          options={[{ value: 'all', label: say('whoseAll') }]}
        />
      )}
    </FilterBar>
  )
}

/** What the list says of each; of one's direct reports, that it waits for one's review. */
function useColumns(areDirect: boolean): Column<TeamPlan>[] {
  const say = useWords(planWords)
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        title: say('person'),
        sort: 'name',
        cell: ({ name, plan }) =>
          plan ? (
            <Link to={paths.plan(plan.id)} aria-label={say('planOf', { name })}>
              {name}
            </Link>
          ) : (
            name
          ),
      },
      {
        id: 'state',
        title: say('filterStanding'),
        width: '9.5rem',
        cell: ({ plan }) => (plan ? <PlanStateTag state={plan.state} /> : <span className={styles.soft}>{say('noPlan')}</span>),
      },
      {
        id: 'needs',
        title: say('needs'),
        width: '24%',
        sort: 'need',
        cell: ({ name, plan }) => {
          const isToReview = areDirect && plan?.state === 'waiting'
          if (!plan || (!isToReview && plan.needs.length === 0)) return null
          return (
            <span className={styles.tags}>
              {isToReview && (
                <Link to={paths.plan(plan.id)} look="plain" aria-label={say('reviewOf', { name })}>
                  {say('reviewIt')}
                </Link>
              )}
              <PlanNeeds needs={plan.needs} />
            </span>
          )
        },
      },
      {
        id: 'goals',
        title: say('goalsReached'),
        width: '5.5rem',
        numeric: true,
        cell: ({ plan }) => plan && say('someOf', { done: plan.reached_count, all: plan.goal_count }),
      },
      {
        id: 'next',
        title: say('next'),
        width: '8.5rem',
        numeric: true,
        cell: ({ plan }) => plan?.state === 'active' && plan.next_check_in_on && format.day(plan.next_check_in_on),
      },
      {
        id: 'touched',
        title: say('touched'),
        width: '7.5rem',
        numeric: true,
        onlyWide: true,
        cell: ({ plan }) => plan && format.day(plan.touched_on),
      },
    ],
    [say, format, areDirect],
  )
}
