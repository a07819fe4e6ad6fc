import { useMutation, useQuery } from '@tanstack/react-query'

import type { Me } from '@/features/people/me/api'
import { ChevronRightIcon } from '@/shared/icons'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { personasQuery, signInAs } from '../api'
import styles from './DemoPersonas.module.css'

const TITLE_OF = {
  mentee: 'personaMentee',
  mentor: 'personaMentor',
  coordinator: 'personaCoordinator',
  employee: 'personaEmployee',
  manager: 'personaManager',
  talent_partner: 'personaTalentPartner',
  executive: 'personaExecutive',
  administrator: 'personaAdministrator',
} as const

/** One click per persona. Where there is no demonstration there is nothing here, not even a heading. */
export function DemoPersonas({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const say = useWords(signInWords)
  const { data } = useQuery(personasQuery)
  const entering = useMutation({ mutationFn: signInAs, onSuccess: onSignedIn })
  if (!data || data.items.length === 0) return null
  return (
    <Section title={say('demoTitle')}>
      <p className={styles.text}>{say('demoText')}</p>
      {entering.isError && <ProblemNotice problem={entering.error} />}
      <ul className={styles.personas}>
        {data.items.map(({ persona, name, title, story }) => (
          <li key={persona}>
            <button
              type="button"
              className={styles.persona}
              aria-disabled={entering.isPending || undefined}
              onClick={() => entering.isPending || entering.mutate(persona)}
            >
              <span className={styles.role}>{roleOf(persona)}</span>
              <span className={styles.name}>{title ? say('personaNamed', { name, title }) : name}</span>
              <span className={styles.story}>{story}</span>
              <ChevronRightIcon size={16} />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )

  function roleOf(persona: string): string {
    return persona in TITLE_OF ? say(TITLE_OF[persona as keyof typeof TITLE_OF]) : persona
  }
}
