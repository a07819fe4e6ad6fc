import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { firstStepsWords } from '@/shared/messages/en/first-steps'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { mayAddPeopleQuery } from '../employees/api'
import { useMe } from '../me/useMe'
import { topUnitsQuery } from '../org_units/api'
import styles from './FirstSteps.module.css'

const AddPersonDialog = lazy(async () => ({ default: (await import('../employees/components/AddPersonDialog')).AddPersonDialog }))
const AddUnitDialog = lazy(async () => ({ default: (await import('../org_units/components/AddUnitDialog')).AddUnitDialog }))

/** What to begin with while nobody is here: for who may, the ways in; for everybody else, whom to wait for. */
export function FirstSteps() {
  const people = useQuery(mayAddPeopleQuery)
  const units = useQuery(topUnitsQuery)
  const skeleton = <Skeleton lines={4} />
  return (
    <Loaded query={people} skeleton={skeleton}>
      {({ actions }) => (
        <Loaded query={units} skeleton={skeleton}>
          {(top) => (
            <Steps mayAdd={actions.includes('create')} mayAddUnit={top.actions.includes('create')} hasUnits={top.items.length > 0} />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface StepsProps {
  mayAdd: boolean
  mayAddUnit: boolean
  /** Nobody can be added before there is a unit to belong to. */
  hasUnits: boolean
}

function Steps({ mayAdd, mayAddUnit, hasUnits }: StepsProps) {
  const say = useWords(firstStepsWords)
  const mayImport = useMe().areas.includes('imports')
  if (!(mayImport || mayAdd || mayAddUnit)) return <Empty icon={PeopleIcon} title={say('title')} text={say('textReader')} />
  const ways = (
    <div className={styles.steps}>
      {mayImport && (
        <Link look="main" to={paths.imports}>
          {say('bring')}
        </Link>
      )}
      {mayAdd && hasUnits && <AddPerson />}
      {mayAddUnit && <AddUnit />}
    </div>
  )
  return <Empty icon={PeopleIcon} title={say('title')} text={say(hasUnits ? 'textWithUnits' : 'text')} action={ways} />
}

function AddPerson() {
  const say = useWords(firstStepsWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('addPerson')}</Button>
      <Suspense>{isOpen && <AddPersonDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

function AddUnit() {
  const say = useWords(firstStepsWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('addUnit')}</Button>
      <Suspense>{isOpen && <AddUnitDialog parent={null} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
