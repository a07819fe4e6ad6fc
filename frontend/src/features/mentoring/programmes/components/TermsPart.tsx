import { cadenceWords, programmeObjectiveWords } from '@/shared/messages/en/mentoring'
import { termWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import columns from '@/shared/page/Columns.module.css'
import { NumberInput } from '@/shared/form/NumberInput'

import { RequestTerms } from '../../requests/components/RequestTerms'
import { RepairTerms } from '../../rounds/repair/RepairTerms'
import type { ProgrammeEdits } from '../useProgrammeEdits'
import { Field, Tick } from './Field'
import { ChoiceField, DayField, TextAreaField, TextLineField } from './termFields'
import styles from './TermsPart.module.css'
import { TopicsField } from './TopicsField'

/** What a programme is called, when it goes, how many it takes and what pairs agree to. */
export function TermsPart({ edits }: { edits: ProgrammeEdits }) {
  const say = useWords(termWords)
  return (
    <div className={columns.columns}>
      <div className={columns.column}>
        <Card title={say('about')}>
          <TextLineField edits={edits} field="name" label={say('name')} />
          <ChoiceField edits={edits} field="objective" label={say('objective')} words={programmeObjectiveWords} />
          <TextAreaField edits={edits} field="description" label={say('description')} hint={say('descriptionHint')} />
          <TopicsField edits={edits} />
        </Card>
        <Card title={say('agreementTitle')}>
          <TextAreaField edits={edits} field="agreement" label={say('agreement')} hint={say('agreementHint')} />
        </Card>
      </div>
      <div className={columns.column}>
        <TimeCard edits={edits} />
        <PlacesCard edits={edits} />
        <RequestTerms edits={edits} />
        <RepairTerms edits={edits} />
      </div>
    </div>
  )
}

function TimeCard({ edits }: { edits: ProgrammeEdits }) {
  const say = useWords(termWords)
  return (
    <Card title={say('time')}>
      <div className={styles.pair}>
        <DayField edits={edits} field="opens_on" label={say('opens_on')} />
        <DayField edits={edits} field="closes_on" label={say('closes_on')} />
      </div>
      <DayField edits={edits} field="starts_on" label={say('starts_on')} />
      <div className={styles.pair}>
        <Field label={say('months')} error={edits.errorOf('months')}>
          {({ id, 'aria-describedby': describedBy }) => (
            <span className={styles.amount}>
              <NumberInput
                id={id}
                value={edits.values.months}
                least={1}
                most={24}
                describedBy={describedBy}
                onChange={(months) => months !== null && edits.change({ months })}
                onBlur={edits.flush}
              />
              {say('monthsUnit')}
            </span>
          )}
        </Field>
        <ChoiceField edits={edits} field="cadence" label={say('cadence')} words={cadenceWords} />
      </div>
    </Card>
  )
}

const MOST_PLACES = 100_000

function PlacesCard({ edits }: { edits: ProgrammeEdits }) {
  const say = useWords(termWords)
  const { places, needs_approval, sides } = edits.values
  return (
    <Card title={say('places')}>
      <Field label={say('placesField')} hint={say(sides.includes('peer') ? 'placesHintPeers' : 'placesHint')} error={edits.errorOf('places')}>
        {({ id, 'aria-describedby': describedBy }) => (
          <span>
            <NumberInput
              id={id}
              value={places}
              least={1}
              most={MOST_PLACES}
              optional
              describedBy={describedBy}
              onChange={(value) => edits.change({ places: value })}
              onBlur={edits.flush}
            />
          </span>
        )}
      </Field>
      <Tick label={say('needs_approval')} checked={needs_approval} onChange={(checked) => edits.change({ needs_approval: checked })} />
    </Card>
  )
}
