import { frameworkPublishWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import type { Preview, RoleOutline } from '../api'
import { byCode, choiceOf, findIn } from '../outlined'
import styles from './Publishing.module.css'

export interface MappingTableProps {
  vanishing: Preview['vanishing']
  roles: readonly RoleOutline[]
  /** What is wrong with a line, by the code of its role. */
  errors: ReadonlyMap<string, string>
  successorOf: (code: string, suggested: string | null) => string | null
  onChoose: (code: string, successor: string | null) => void
}

/** Which role the positions of each vanishing role get, line by line. */
export function MappingTable({ vanishing, roles, errors, successorOf, onChoose }: MappingTableProps) {
  const say = useWords(frameworkPublishWords)
  return (
    <ul className={styles.mapping}>
      {vanishing.map(({ code, name, seats, suggested }) => {
        const successor = byCode(roles, successorOf(code, suggested))
        return (
          <li key={code} className={styles.mapped}>
            <span>
              <span className={styles.name}>{name}</span>
              <span className={styles.soft}>{say('seatsShown', { count: seats })}</span>
            </span>
            <Picker
              label={say('successorOf', { name })}
              placeholder={say('noSuccessor')}
              value={successor ? choiceOf(successor) : null}
              find={findIn('roles', roles)}
              error={errors.get(code)}
              onChoose={(choice) => onChoose(code, choice?.id ?? null)}
            />
          </li>
        )
      })}
    </ul>
  )
}
