import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { useSubmission } from '@/shared/form/useSubmission'
import { readinessScaleWords } from '@/shared/messages/en/succession-readiness'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { showToast } from '@/shared/toast/toasts'

import { scaleQuery, setScale, type ReadinessScale, type ReadinessScaleChange } from '../api'
import { NumberOf } from '../components/NumberOf'
import styles from '../components/Readiness.module.css'
import { TierFields } from '../components/TierFields'
import { newTier } from '../newTier'

const MOST_TIERS = 6

/** The tiers of readiness, and what each allows to be missing. */
export function ReadinessScalePage() {
  const say = useWords(readinessScaleWords)
  return (
    <LoadedPage query={useQuery(scaleQuery)} title={say('title')}>
      {(scale) => <Shown key={scale.version} scale={scale} />}
    </LoadedPage>
  )
}

function Shown({ scale }: { scale: ReadinessScale }) {
  const say = useWords(readinessScaleWords)
  const { version, actions, ...rest } = scale
  const [draft, setDraft] = useState<ReadinessScaleChange>(rest)
  const submission = useSubmission({
    send: (body: ReadinessScaleChange) => setScale(body, version),
    onDone: () => showToast(say('saved')),
  })
  const isOvertaken = submission.problem !== null && asProblem(submission.problem).status === 412
  const mayEdit = actions.includes('edit')
  const change = (changed: Partial<ReadinessScaleChange>) => setDraft((before) => ({ ...before, ...changed }))
  return (
    <Page title={say('title')} description={say('description')} width="narrow">
      <Form label={say('title')} submission={isOvertaken ? { ...submission, problem: null } : submission} read={() => draft}>
        <div className={styles.form}>
          {!mayEdit && <p>{say('readOnly')}</p>}
          {draft.tiers.map((tier, place) => (
            <TierFields
              key={tier.code}
              tier={tier}
              place={place}
              disabled={!mayEdit}
              onChange={(changed) => change({ tiers: draft.tiers.map((each, at) => (at === place ? changed : each)) })}
              onRemove={draft.tiers.length > 1 ? () => change({ tiers: draft.tiers.filter((_, at) => at !== place) }) : null}
            />
          ))}
          {mayEdit && draft.tiers.length < MOST_TIERS && (
            <span>
              <Button onClick={() => change({ tiers: [...draft.tiers, newTier(draft.tiers, say('newTier'))] })}>{say('add')}</Button>
            </span>
          )}
          <Card title={say('lasting')}>
            <div className={styles.fields}>
              <NumberOf
                label={say('validity')}
                value={draft.validity_months}
                least={1}
                most={60}
                disabled={!mayEdit}
                onChange={(months) => change({ validity_months: months ?? 1 })}
              />
              <NumberOf
                label={say('evidence')}
                value={draft.evidence_months}
                least={1}
                most={60}
                disabled={!mayEdit}
                onChange={(months) => change({ evidence_months: months ?? 1 })}
              />
            </div>
          </Card>
          {isOvertaken && (
            <p role="alert">
              {say('overtaken')} <Button onClick={() => window.location.reload()}>{say('reload')}</Button>
            </p>
          )}
          {mayEdit && (
            <>
              <p className={styles.soft}>{say('saveText')}</p>
              <span>
                <Button type="submit" look="main" busy={submission.isPending}>
                  {say('save')}
                </Button>
              </span>
            </>
          )}
        </div>
      </Form>
    </Page>
  )
}
