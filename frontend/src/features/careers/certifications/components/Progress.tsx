import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { useFormat } from '@/shared/format'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { reopenCandidacy, submitCandidacy, withdrawCandidacy, type CandidacyShown, type Criterion } from '../api'
import { AddEvidenceDialog } from './AddEvidenceDialog'
import styles from './Certifications.module.css'
import { CriteriaList } from './CriteriaList'
import { EvidenceOf } from './Evidence'

/** How far somebody is with a certification: criterion by criterion, with the evidence for it. */
export function Progress({ candidacy, title }: { candidacy: CandidacyShown; title: string }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const [showing, setShowing] = useState<Criterion | null>(null)
  const { criteria, findings, actions, counts_from, lacks, note, decided_by } = candidacy
  const takes = ({ kind }: Criterion) => actions.includes('add_evidence') && kind !== 'experience'
  return (
    <Card title={title}>
      <div className={styles.parts}>
        <p>
          <strong>{say(candidacy.is_met ? 'allMet' : 'missing', { count: candidacy.missing.length })}</strong>
        </p>
        <Steps candidacy={candidacy} />
        {note && decided_by && <p>{say('said', { name: decided_by, words: note })}</p>}
        {counts_from && <p className={styles.soft}>{say('countsFrom', { day: format.day(counts_from) })}</p>}
        {lacks && <p>{say('lacks', { name: lacks.name })}</p>}
        <CriteriaList
          criteria={criteria}
          resources={candidacy.resources}
          findings={findings}
          under={(criterion) => <EvidenceOf candidacy={candidacy} criterion={criterion} />}
          beside={(criterion) =>
            takes(criterion) && (
              <Button look="quiet" aria-label={say('addFor', { name: criterion.text })} onClick={() => setShowing(criterion)}>
                {say('add')}
              </Button>
            )
          }
        />
      </div>
      {showing && <AddEvidenceDialog candidacyId={candidacy.id} criterion={showing} onClose={() => setShowing(null)} />}
    </Card>
  )
}

const STEPS = ['submit', 'reopen', 'withdraw'] as const

/** What the candidate can do with it as a whole. */
function Steps({ candidacy: { id, actions, is_met, certification } }: { candidacy: CandidacyShown }) {
  const say = useWords(certificationWords)
  const [isLeaving, setLeaving] = useState(false)
  const submit = useMutation({ mutationFn: () => submitCandidacy(id), onSuccess: () => showToast(say('submitDone')) })
  const reopen = useMutation({ mutationFn: () => reopenCandidacy(id) })
  const problem = submit.error ?? reopen.error
  if (!problem && !STEPS.some((step) => actions.includes(step))) return null
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.buttons}>
        {actions.includes('submit') && (
          <Button look="main" disabled={!is_met} title={is_met ? undefined : say('submitWhen')} busy={submit.isPending} onClick={() => submit.mutate()}>
            {say('submit')}
          </Button>
        )}
        {actions.includes('reopen') && (
          <Button busy={reopen.isPending} onClick={() => reopen.mutate()}>
            {say('reopen')}
          </Button>
        )}
        {actions.includes('withdraw') && (
          <Button look="quiet" onClick={() => setLeaving(true)}>
            {say('withdrawMore')}
          </Button>
        )}
      </div>
      {isLeaving && (
        <ConfirmDialog
          title={say('withdrawTitle', { name: certification.name })}
          confirm={say('withdraw')}
          look="danger"
          onConfirm={() => withdrawCandidacy(id)}
          onClose={() => setLeaving(false)}
        >
          <p>{say('withdrawText')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
