import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import rows from '@/shared/styles/RowList.module.css'
import { Tag } from '@/shared/Tag'

import { cyclesQuery, openCycle, type CycleSummary } from '../api'
import { CycleDialog } from '../components/CycleDialog'

/** The cycles in which the viewer takes part. */
export function CalibrationsPage() {
  const say = useWords(calibrationWords)
  const query = useQuery(cyclesQuery)
  const [isOpening, setOpening] = useState(false)
  const mayOpen = query.data?.actions.includes('open') ?? false
  const navigate = useNavigate()
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        mayOpen && (
          <Button look="main" onClick={() => setOpening(true)}>
            {say('open')}
          </Button>
        )
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('emptyTitle')} text={say(mayOpen ? 'emptyTextPartner' : 'emptyText')} />
          ) : (
            <ul className={rows.list} aria-label={say('title')}>
              {items.map((cycle) => (
                <CycleRow key={cycle.id} cycle={cycle} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isOpening && (
        <CycleDialog
          title={say('openTitle')}
          submit={say('open')}
          send={openCycle}
          onDone={({ id }) => void navigate({ to: paths.calibrationCycle(id) })}
          onClose={() => setOpening(false)}
        />
      )}
    </Page>
  )
}

function CycleRow({ cycle }: { cycle: CycleSummary }) {
  const say = useWords(calibrationWords)
  const format = useFormat()
  const isOpen = cycle.state === 'open'
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <div className={rows.heading}>
          <Link to={paths.calibrationCycle(cycle.id)} className={rows.name}>
            {cycle.name}
          </Link>
          <Tag tone={isOpen ? 'good' : 'calm'}>{say(isOpen ? 'opened' : 'closed')}</Tag>
        </div>
        <p className={rows.facts}>
          {say('facts', {
            day: say('asOf', { day: format.day(cycle.as_of) }),
            whose: cycle.org_unit ? say('ofUnit', { unit: cycle.org_unit.name }) : say('peopleByName'),
          })}
        </p>
      </div>
      <p className={rows.facts}>{say('placedOf', { placed: cycle.placed_count, people: cycle.people_count })}</p>
    </li>
  )
}
