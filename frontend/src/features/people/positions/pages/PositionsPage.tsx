import { lazy, Suspense, useState } from 'react'

import { useList } from '@/api/pages'
import { Button } from '@/shared/Button'
import { SeatIcon } from '@/shared/icons'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable } from '@/shared/table/DataTable'
import { useTableState } from '@/shared/table/useTableState'

import { positionList } from '../api'
import { usePositionColumns } from '../components/positionColumns'
import { PositionFilters, POSITIONS_SHAPE } from '../components/PositionFilters'

const AddPositionDialog = lazy(async () => ({ default: (await import('../components/AddPositionDialog')).AddPositionDialog }))

/** Every seat, found by title or filter; the vacant ones marked. */
export function PositionsPage() {
  const say = useWords(positionWords)
  const control = useTableState(POSITIONS_SHAPE)
  const list = useList(positionList(control.query))
  const columns = usePositionColumns()
  const [isAdding, setAdding] = useState(false)
  const mayCreate = list.first?.actions.includes('create') ?? false
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        mayCreate && (
          <Button look="main" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )
      }
    >
      <PositionFilters control={control} />
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        control={control}
        empty={
          <Empty icon={SeatIcon} title={say('emptyTitle')} text={say(mayCreate ? 'emptyText' : 'emptyTextReader')} />
        }
      />
      <Suspense>{isAdding && <AddPositionDialog onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  )
}
