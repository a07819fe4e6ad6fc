import { useMe } from '@/features/people/me/useMe'
import { Button } from '@/shared/Button'
import { orgChartWords } from '@/shared/messages/en/org-chart'
import { useWords } from '@/shared/messages/words'
import { ViewSwitch } from '@/shared/page/ViewSwitch'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import { findPeople } from '../../employees/api'
import type { ChartPlace } from '../useChartPlace'
import styles from './ChartBar.module.css'

/** What the chart looks at, and how it is shown. */
export function ChartBar({ place, focus }: { place: ChartPlace; focus: Choice | null }) {
  const say = useWords(orgChartWords)
  const { person } = useMe()
  return (
    <search className={styles.bar}>
      <Picker
        look="search"
        label={say('find')}
        placeholder={say('findHint')}
        find={findPeople}
        value={place.person === undefined ? null : focus}
        onChoose={(choice) => place.focusOn(choice?.id)}
      />
      {person && (
        <Button aria-pressed={place.person === person.id} onClick={() => place.focusOn(person.id)}>
          {say('focusOnMe')}
        </Button>
      )}
      <ViewSwitch
        label={say('view')}
        views={[
          ['tree', say('asTree')],
          ['picture', say('asPicture')],
        ]}
        view={place.view}
        onChoose={place.showAs}
      />
    </search>
  )
}
