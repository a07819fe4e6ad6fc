import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { SeatIcon } from '@/shared/icons'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import rows from '@/shared/styles/RowList.module.css'

import { suggestionsQuery, type Suggested } from '../api'
import styles from '../components/CriticalPositions.module.css'
import { UNJUDGED } from '../components/JudgementFields'
import { MarkDialog } from '../components/MarkDialog'
import { useReasonText } from '../components/useReasonText'

/** Seats that facts of the organisation suggest to be critical: a person decides, with one press and the form filled in. */
export function SuggestedPositionsPage() {
  const say = useWords(criticalPositionWords)
  const [chosen, setChosen] = useState<Suggested | null>(null)
  return (
    <Page title={say('suggestedTitle')} description={say('suggestedDescription')} width="narrow">
      <Loaded query={useQuery(suggestionsQuery)} skeleton={<PageSkeleton />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty icon={SeatIcon} title={say('suggestedEmpty')} text={say('suggestedEmptyText')} />
          ) : (
            <>
              <ul className={rows.list} aria-label={say('suggestedTitle')}>
                {items.map((each) => (
                  <SuggestedRow key={each.position.id} suggested={each} onMark={() => setChosen(each)} />
                ))}
              </ul>
              {total > items.length && <p className={styles.soft}>{say('suggestedMore', { count: total - items.length })}</p>}
            </>
          )
        }
      </Loaded>
      {chosen && <Marking suggested={chosen} onClose={() => setChosen(null)} />}
    </Page>
  )
}

function SuggestedRow({ suggested, onMark }: { suggested: Suggested; onMark: () => void }) {
  const say = useWords(criticalPositionWords)
  const textOf = useReasonText()
  const { position, org_unit, incumbent, reasons } = suggested
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <span className={rows.name}>{position.title}</span>
          <span className={rows.facts}>{[incumbent?.name ?? say('vacant'), org_unit.name].join(' · ')}</span>
        </p>
        <p className={rows.facts}>{reasons.map(textOf).join(' ')}</p>
      </div>
      <Button aria-label={say('suggestedMarkOf', { title: position.title })} onClick={onMark}>
        {say('suggestedMark')}
      </Button>
    </li>
  )
}

function Marking({ suggested, onClose }: { suggested: Suggested; onClose: () => void }) {
  const textOf = useReasonText()
  const { position, org_unit, incumbent, reasons, impact, scarcity, time_to_fill, is_single_point } = suggested
  const detail = [incumbent?.name, org_unit.name].filter(Boolean).join(' · ')
  return (
    <MarkDialog
      position={{ id: position.id, title: position.title, detail }}
      judged={{ ...UNJUDGED, reason: reasons.map(textOf).join(' '), impact, scarcity, time_to_fill, is_single_point }}
      onClose={onClose}
    />
  )
}
