import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { useSubmission } from '@/shared/form/useSubmission'
import { Link } from '@/shared/Link'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { CertificationShown } from '../api'
import { AboutEditor } from './AboutEditor'
import { CriteriaEditor } from './CriteriaEditor'
import type { Draft } from './draft'
import styles from './Editing.module.css'
import { ProofsEditor } from './ProofsEditor'
import { RenewalEditor } from './RenewalEditor'
import { ResourceTitles } from './resourceTitles'

export interface CertificationFormProps {
  /** What it begins with. */
  draft: Draft
  /** The one that is changed; null: it is new. */
  certification: CertificationShown | null
  submit: string
  send: (draft: Draft, key: string) => Promise<CertificationShown>
  onDone: (certification: CertificationShown) => unknown
  onCancel: () => void
}

/** A certification as a whole, for defining or changing it; nothing is kept before it is sent. */
export function CertificationForm({ draft: start, certification, submit, send, onDone, onCancel }: CertificationFormProps) {
  const say = useWords(certificationEditingWords)
  const [draft, setDraft] = useState(start)
  const submission = useSubmission({ send, onDone })
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }))
  const isOvertaken = submission.problem !== null && asProblem(submission.problem).status === 412
  const id = certification?.id ?? null
  return (
    <ResourceTitles known={certification?.resources ?? []}>
      <Form label={submit} submission={isOvertaken ? { ...submission, problem: null } : submission} read={() => draft}>
        <div className={styles.form}>
          <Card title={say('about')}>
            <AboutEditor draft={draft} id={id} onChange={change} />
          </Card>
          <Card title={say('asksFor')}>
            <CriteriaEditor criteria={draft.criteria} path="criteria" onChange={(criteria) => change({ criteria })} />
          </Card>
          <Card title={say('renewal')}>
            <RenewalEditor draft={draft} onChange={change} />
          </Card>
          <Card title={say('standsFor')}>
            <ProofsEditor proves={draft.proves} onChange={(proves) => change({ proves })} />
          </Card>
          {isOvertaken && id && (
            <div role="alert">
              <p>
                <strong>{say('overtaken')}</strong> {say('overtakenTodo')}{' '}
                <Link to={paths.certification(id)} target="_blank">
                  {say('lookAtTheirs')}
                </Link>
              </p>
            </div>
          )}
          <div className={styles.end}>
            <Button onClick={onCancel}>{say('cancel')}</Button>
            <Button type="submit" look="main" busy={submission.isPending}>
              {submit}
            </Button>
          </div>
        </div>
      </Form>
    </ResourceTitles>
  )
}
