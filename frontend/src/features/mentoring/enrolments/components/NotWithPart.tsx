import { IconButton } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { wishWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { findColleagues } from '../api'
import { MOST_NOT_WITH } from '../application'
import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Part } from './Part'
import styles from './WishesPart.module.css'

/** Whom somebody does not want to be paired with; nobody else ever sees it. */
export function NotWithPart({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(wishWords)
  const { not_with, wishes, person } = edits.values
  const ruledOut = not_with ?? []
  const settled = [person, ...ruledOut, ...wishes.flat()].map(({ id }) => id)
  return (
    <Part part="not_with" title={say('notWith')} hint={say('notWithHint')} error={errorIn(edits, 'not_with')}>
      <ul className={styles.people} aria-label={say('notWith')}>
        {ruledOut.map(({ id, name }) => (
          <li key={id} className={styles.person}>
            {name}
            <IconButton
              label={say('remove', { name })}
              icon={<CloseIcon size={12} />}
              onClick={() => edits.change({ not_with: ruledOut.filter((each) => each.id !== id) })}
            />
          </li>
        ))}
      </ul>
      {ruledOut.length < MOST_NOT_WITH && (
        <div className={styles.picker}>
          <Picker
            label={say('notWithAdd')}
            placeholder={say('notWithSearch')}
            value={null}
            find={findColleagues(settled)}
            onChoose={(choice) =>
              choice && edits.change({ not_with: [...ruledOut, { id: choice.id, name: choice.title }] })
            }
          />
        </div>
      )}
    </Part>
  )
}
