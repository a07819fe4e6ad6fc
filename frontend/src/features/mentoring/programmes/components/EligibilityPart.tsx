import { useQuery } from '@tanstack/react-query'

import { eligibilityWords } from '@/shared/messages/en/eligibility'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { useSettled } from '@/shared/useSettled'

import { admissionQuery, type Eligibility, type SideEligibility } from '../api'
import type { EligibilitySide } from '../eligibility'
import { errorsIn, type ProgrammeEdits } from '../useProgrammeEdits'
import { AdmissionCounts } from './AdmissionCounts'
import styles from './EligibilityPart.module.css'
import { SideRules } from './SideRules'

const TITLES = { mentee: 'asMentee', mentor: 'asMentor', peer: 'asPeer' } as const

/** Who may apply, side by side with how many people that are. */
export function EligibilityPart({ edits, mayEdit }: { edits: ProgrammeEdits; mayEdit: boolean }) {
  const say = useWords(eligibilityWords)
  const { sides } = edits.values
  const eligibility = edits.values.eligibility as Eligibility
  const admission = useAdmission(eligibility, edits, mayEdit)
  const change = (part: EligibilitySide, asked: Partial<SideEligibility>) =>
    edits.change({ eligibility: { ...eligibility, [part]: { ...eligibility[part], ...asked } } })
  return (
    <>
      {errorsIn(edits, 'eligibility').map((message) => (
        <p key={message} className={styles.error} role="alert">
          {message}
        </p>
      ))}
      {sides.map((side) => {
        const part = side === 'mentor' ? 'mentor' : 'mentee'
        return (
          <Card key={side} title={say(TITLES[side])}>
            <p className={styles.text}>{say('text')}</p>
            <div className={styles.side}>
              <SideRules asked={eligibility[part]} mayEdit={mayEdit} onChange={(asked) => change(part, asked)} />
              <AdmissionCounts asked={eligibility[part]} admission={admission?.[part]} />
            </div>
          </Card>
        )
      })}
    </>
  )
}

const PAUSE = 250

/** Counts for what stands on the page, saved or not; who cannot ask for them gets those of what is saved. */
function useAdmission(eligibility: Eligibility, { base }: ProgrammeEdits, mayEdit: boolean) {
  const settled = useSettled(eligibility, PAUSE)
  const query = useQuery({ ...admissionQuery(settled), enabled: mayEdit, placeholderData: (before) => before })
  return query.data ?? base.admission ?? undefined
}
