import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page, Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { beginCandidacy, candidacyQuery, certificationQuery, holdersQuery, type CertificationShown } from '../api'
import { AwardList } from '../components/AwardList'
import styles from '../components/Certifications.module.css'
import { CriteriaList } from '../components/CriteriaList'
import { Progress } from '../components/Progress'
import { EditActions } from '../editing/EditActions'

/** One certification: what it asks for, how far the viewer is, and what it stands for. */
export function CertificationPage() {
  const say = useWords(certificationWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(certificationQuery(id ?? ''))} title={say('certification')}>
      {(certification) => <Shown certification={certification} />}
    </LoadedPage>
  )
}

function Shown({ certification }: { certification: CertificationShown }) {
  const say = useWords(certificationWords)
  const { id, name, description, own, criteria, renewal, actions } = certification
  const beginning = useSubmission({ send: (body: string, key) => beginCandidacy(body, key) })
  const can = actions.includes('renew') ? 'renew' : actions.includes('begin') ? 'begin' : null
  return (
    <Page
      title={name}
      description={description}
      width="narrow"
      actions={
        <>
          {actions.includes('edit') && <EditActions certification={certification} />}
          {can && (
            <Button look="main" busy={beginning.isPending} onClick={() => beginning.submit(id)}>
              {say(can)}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.parts}>
        {beginning.problem ? <ProblemNotice problem={beginning.problem} onRetry={beginning.retry} /> : null}
        <Facts certification={certification} />
        {own.candidacy_id ? (
          <Own candidacyId={own.candidacy_id} />
        ) : (
          <Card title={say('asksForTitle')}>
            <CriteriaList criteria={criteria} resources={certification.resources} />
          </Card>
        )}
        {renewal && (
          <Card title={say('renewalTitle')}>
            <CriteriaList criteria={renewal} resources={certification.resources} />
          </Card>
        )}
        {actions.includes('edit') && <Holders id={id} />}
      </div>
    </Page>
  )
}

function Facts({ certification }: { certification: CertificationShown }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const { level, issuer, validity_months, builds_on, proves, own, state } = certification
  const lasting = (months: number) => (months % 12 === 0 ? say('years', { count: months / 12 }) : say('months', { count: months }))
  return (
    <dl className={styles.facts}>
      <dt>{say('levelLabel')}</dt>
      <dd>{say(level)}</dd>
      <dt>{say('issuerLabel')}</dt>
      <dd>{issuer}</dd>
      <dt>{say('validityLabel')}</dt>
      <dd>{validity_months ? lasting(validity_months) : say('forEver')}</dd>
      {builds_on && (
        <>
          <dt>{say('buildsOn')}</dt>
          <dd>
            <Link to={paths.certification(builds_on.id)}>{builds_on.name}</Link>
          </dd>
        </>
      )}
      {proves.length > 0 && (
        <>
          <dt>{say('standsFor')}</dt>
          <dd>{format.list(proves.map(({ competency, level: rank }) => say('proof', { name: competency.name, level: rank })))}</dd>
        </>
      )}
      {state === 'retired' && (
        <>
          <dt>{say('stateLabel')}</dt>
          <dd>{say('retired')}</dd>
        </>
      )}
      {own.award_state && (
        <>
          <dt>{say('yours')}</dt>
          <dd>{[say(own.award_state), own.valid_until && say('validUntil', { day: format.day(own.valid_until) })].filter(Boolean).join(' · ')}</dd>
        </>
      )}
    </dl>
  )
}

function Own({ candidacyId }: { candidacyId: string }) {
  const say = useWords(certificationWords)
  return <Loaded query={useQuery(candidacyQuery(candidacyId))}>{(candidacy) => <Progress candidacy={candidacy} title={say('yourProgress')} />}</Loaded>
}

function Holders({ id }: { id: string }) {
  const say = useWords(certificationWords)
  return (
    <Loaded query={useQuery(holdersQuery(id))}>
      {({ items }) => (
        <Section title={say('holdersTitle')}>
          {items.length > 0 ? <AwardList awards={items} by="person" /> : <p className={styles.soft}>{say('noHolders')}</p>}
        </Section>
      )}
    </Loaded>
  )
}
