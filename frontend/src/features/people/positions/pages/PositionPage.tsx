import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import columns from '@/shared/page/Columns.module.css'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { UnitPath } from '../../org_units/components/UnitPath'
import { Timeline } from '../../Timeline'
import { incumbentsQuery, positionQuery } from '../api'
import { Holder } from '../components/Holder'
import { PositionDetails } from '../components/PositionDetails'

/** A position's page: what it is, who holds it, who held it. */
export function PositionPage() {
  const say = useWords(positionWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(positionQuery(id))
  const position = query.data
  return (
    <Page title={position?.title ?? say('one')} description={position && <UnitPath units={[position.org_unit]} />}>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => (
          <div key={shown.id} className={columns.columns}>
            <div className={columns.column}>
              <PositionDetails position={shown} />
            </div>
            <div className={columns.column}>
              <Holder position={shown} />
              {shown.actions.includes('see_incumbents') && <History positionId={shown.id} />}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function History({ positionId }: { positionId: string }) {
  const say = useWords(positionWords)
  const query = useQuery(incumbentsQuery(positionId))
  return (
    <Timeline
      title={say('history')}
      empty={say('historyEmpty')}
      query={query}
      periodsOf={({ items }) => items.map(({ person: who, id, valid_from, valid_to, when }) => ({ id, who, valid_from, valid_to, when }))}
    />
  )
}
