import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { useList } from '@/api/pages'
import { Button } from '@/shared/Button'
import { MentoringIcon } from '@/shared/icons'
import { applicationFileWords } from '@/shared/messages/en/application-files'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { enrolmentStateWords, sideWords } from '@/shared/messages/en/mentoring'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import type { SearchParams } from '@/shared/searchParams'
import { DataTable } from '@/shared/table/DataTable'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import type { TableShape } from '@/shared/table/tableState'
import { useTableState, type TableControl } from '@/shared/table/useTableState'

import type { Programme } from '../../programmes/api'
import { enrolmentList, type EnrolmentRow } from './api'
import { useEnrolmentColumns } from './enrolmentColumns'
import styles from './EnrolmentsPart.module.css'
import { useRowKeys } from './useRowKeys'

const EnrolmentDrawer = lazy(async () => ({ default: (await import('./EnrolmentDrawer')).EnrolmentDrawer }))
const BringInDialog = lazy(async () => ({ default: (await import('../byFile/BringInDialog')).BringInDialog }))
const DeclineDialog = lazy(async () => ({ default: (await import('./DeclineDialog')).DeclineDialog }))

/** How the list can be ordered and narrowed, by the names of the API. */
const SHAPE: TableShape = { sorts: ['name'], filters: ['side', 'state'] }

/** Who applied to a programme: found, looked at and decided on without leaving it. */
export function EnrolmentsPart({ programme }: { programme: Programme }) {
  const say = useWords(enrolmentWords)
  const control = useTableState(SHAPE)
  const list = useList(enrolmentList(programme.id, control.query))
  const { shown, show } = useShownEnrolment()
  const sayFile = useWords(applicationFileWords)
  const [isBringingIn, setBringingIn] = useState(false)
  const [declining, setDeclining] = useState<EnrolmentRow | null>(null)
  const columns = useEnrolmentColumns({ sides: programme.sides, onDecline: setDeclining })
  const table = useRowKeys()
  return (
    <div ref={table} className={styles.part}>
      <Filters control={control} programme={programme} />
      {mayBringIn(programme) && (
        <div>
          <Button onClick={() => setBringingIn(true)}>{sayFile('open')}</Button>
        </div>
      )}
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        control={control}
        empty={
          <Empty icon={MentoringIcon} title={say('emptyTitle')} text={say(programme.state === 'draft' ? 'emptyTextDraft' : 'emptyText')} />
        }
      />
      {(list.items?.length ?? 0) > 1 && <p className={styles.keys}>{say('keys')}</p>}
      <Suspense>
        {shown !== null && (
          <EnrolmentDrawer id={shown} rows={list.items ?? []} onShow={show} onDecline={setDeclining} onClose={() => show(null)} />
        )}
        {isBringingIn && (
          <BringInDialog programmeId={programme.id} sides={programme.sides} onClose={() => setBringingIn(false)} />
        )}
        {declining && <DeclineDialog enrolment={declining} onClose={() => setDeclining(null)} />}
      </Suspense>
    </div>
  )
}

/** Whether the viewer looks after a programme that takes part in something. */
function mayBringIn({ state, actions }: Pick<Programme, 'state' | 'actions'>): boolean {
  return actions.includes('edit') && state !== 'draft' && state !== 'closed'
}

/** The enrolment whose drawer is open, by the address. */
function useShownEnrolment(): { shown: string | null; show: (id: string | null) => void } {
  const search: SearchParams = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    shown: [search.enrolment ?? null].flat()[0] ?? null,
    show: (id) =>
      void navigate({
        to: '.',
        search: ((before: SearchParams) => ({ ...before, enrolment: id ?? undefined })) as never,
        replace: true,
        resetScroll: false,
      }),
  }
}

const STATES = ['applied', 'waiting', 'enrolled', 'declined', 'withdrawn'] as const

function Filters({ control, programme }: { control: TableControl; programme: Programme }) {
  const say = useWords(enrolmentWords)
  const saySide = useWords(sideWords)
  const sayState = useWords(enrolmentStateWords)
  return (
    <FilterBar control={control} list="enrolments" searchLabel={say('search')}>
      {programme.sides.length > 1 && (
        <FilterSelect
          control={control}
          name="side"
          label={say('side')}
          options={programme.sides.map((value) => ({ value, label: saySide(value) }))}
        />
      )}
      <FilterSelect
        control={control}
        name="state"
        label={say('state')}
        options={STATES.map((value) => ({ value, label: sayState(value) }))}
      />
    </FilterBar>
  )
}
