import { useMutation } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import type { PeopleImport } from '../api'
import { mendInTurn } from '../mendInTurn'
import styles from './CheckStep.module.css'

/** Rows that were left out by hand, each with the way back in. */
export function LeftOut({ shown }: { shown: PeopleImport }) {
  const say = useWords(checkWords)
  const takingIn = useMutation({ mutationFn: (row: number) => mendInTurn(shown, row, { is_left_out: false }) })
  if (shown.left_out.length === 0) return null
  return (
    <Section title={say('leftOut')}>
      <ul className={styles.chips}>
        {shown.left_out.map((row) => (
          <li key={row}>
            <Button
              icon={<CloseIcon size={14} />}
              aria-label={say('takeIn', { row })}
              title={say('takeIn', { row })}
              disabled={!shown.actions.includes('mend')}
              onClick={() => takingIn.mutate(row)}
            >
              {say('rowNumber', { row })}
            </Button>
          </li>
        ))}
      </ul>
      {takingIn.isError && <ProblemNotice problem={takingIn.error} />}
    </Section>
  )
}
