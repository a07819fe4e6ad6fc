import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'
import columns from '@/shared/page/Columns.module.css'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { VacantPositions } from '../../positions/components/VacantPositions'
import { unitQuery, unitsAboveQuery, type OrgUnit } from '../api'
import { UnitDetails } from '../components/UnitDetails'
import { UnitParts } from '../components/UnitParts'
import { UnitPath } from '../components/UnitPath'
import { UnitPeople } from '../components/UnitPeople'

const AddUnitDialog = lazy(async () => ({ default: (await import('../components/AddUnitDialog')).AddUnitDialog }))

/** A unit's page: what it is part of, what it is divided into, who works in it, which of its seats are empty. */
export function OrgUnitPage() {
  const say = useWords(orgUnitWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(unitQuery(id))
  const unit = query.data
  return (
    <Page
      title={unit?.name ?? say('one')}
      description={unit?.parent && <Above unit={unit} />}
      actions={unit?.actions.includes('edit') && <AddBelow unit={unit} />}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => (
          <div key={shown.id} className={columns.columns}>
            <div className={columns.column}>
              <UnitDetails unit={shown} />
              <UnitParts unit={shown} />
            </div>
            <div className={columns.column}>
              <UnitPeople unit={shown} />
              <VacantPositions unitId={shown.id} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Above({ unit }: { unit: OrgUnit }) {
  const { data } = useQuery(unitsAboveQuery(unit))
  return <UnitPath units={data ?? []} />
}

function AddBelow({ unit }: { unit: OrgUnit }) {
  const say = useWords(orgUnitWords)
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      <Button onClick={() => setAdding(true)}>{say('addBelow')}</Button>
      <Suspense>{isAdding && <AddUnitDialog parent={unit} onClose={() => setAdding(false)} />}</Suspense>
    </>
  )
}
