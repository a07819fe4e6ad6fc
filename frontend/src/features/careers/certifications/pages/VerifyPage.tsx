import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { useFormat } from '@/shared/format'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'

import { verificationQuery, type Verification } from '../api'
import { AWARD_TONES } from '../components/AwardList'
import styles from '../components/Certifications.module.css'
import pageStyles from './VerifyPage.module.css'

/** Whether a certificate can be relied on, for anybody who has its link. */
export function VerifyPage() {
  return (
    <main className={`content ${pageStyles.alone}`}>
      <Verified />
    </main>
  )
}

function Verified() {
  const say = useWords(certificationWords)
  const { token } = useParams({ strict: false })
  const query = useQuery(verificationQuery(token ?? ''))
  if (query.data) return <Certificate found={query.data} checkedAt={query.dataUpdatedAt} />
  if (!query.isError) {
    return (
      <Page width="narrow" title={say('verifying')}>
        <PageSkeleton />
      </Page>
    )
  }
  return (
    <Page width="narrow" title={say(asProblem(query.error).status === 404 ? 'notKnown' : 'notRead')}>
      {asProblem(query.error).status === 404 ? (
        <Empty title={say('notKnown')} text={say('notKnownText')} />
      ) : (
        <ProblemNotice problem={query.error} onRetry={query.refetch} />
      )}
    </Page>
  )
}

function Certificate({ found, checkedAt }: { found: Verification; checkedAt: number }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const { name, certification, level, issuer, number, state, awarded_on, valid_until, revoked_on } = found
  const facts = [
    ['whoLabel', name],
    ['whatLabel', certification],
    ['levelLabel', say(level)],
    ['issuerLabel', issuer],
    ['numberLabel', String(number)],
    ['awardedLabel', format.day(awarded_on)],
    [state === 'expired' ? 'endedLabel' : 'untilLabel', valid_until ? format.day(valid_until) : say('noEnd')],
    ...(revoked_on ? ([['revokedLabel', format.day(revoked_on)]] as const) : []),
  ] as const
  return (
    <Page width="narrow" title={say('certificateOf', { name })} description={say('issuedBy', { issuer })}>
      <Card title={certification}>
        <div className={styles.parts}>
          <p className={styles.verdict}>
            <Tag tone={AWARD_TONES[state]}>{say(state)}</Tag>
            {say(`${state}Text`)}
          </p>
          <p className={styles.soft}>{say('checkedOn', { moment: format.moment(new Date(checkedAt).toISOString()) })}</p>
          <dl className={styles.facts}>
            {facts.map(([label, value]) => (
              <div key={label} className={pageStyles.fact}>
                <dt>{say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Card>
    </Page>
  )
}
