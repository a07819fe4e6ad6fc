import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { useFormat } from '@/shared/format'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page, Section } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import rows from '@/shared/styles/RowList.module.css'

import { awardsQuery, certificationsQuery, validationsQuery, waitingQuery } from '../api'
import { AwardList } from '../components/AwardList'
import { CertificationList } from '../components/CertificationList'
import styles from '../components/Certifications.module.css'
import { ValidationsPart } from '../components/ValidationsPart'

/** What people can be certified in, what the viewer has, and what waits for them. */
export function CertificationsPage() {
  const say = useWords(certificationWords)
  const sayEditing = useWords(certificationEditingWords)
  const { person } = useMe()
  const query = useQuery(certificationsQuery)
  const mayCreate = query.data?.actions.includes('create') ?? false
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        mayCreate && (
          <Link to={paths.newCertification} look="main">
            {sayEditing('new')}
          </Link>
        )
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {({ items, actions }) => (
          <div className={styles.parts}>
            {person && <Asked />}
            {actions.includes('create') && <Waiting />}
            {person && <Own personId={person.id} />}
            <Section title={say('everything')}>
              {items.length > 0 ? (
                <CertificationList certifications={items} />
              ) : (
                <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />
              )}
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Asked() {
  return <Loaded query={useQuery(validationsQuery)}>{({ items }) => items.length > 0 && <ValidationsPart asked={items} />}</Loaded>
}

/** Candidacies that a talent partner can decide on. */
function Waiting() {
  const say = useWords(certificationWords)
  const format = useFormat()
  return (
    <Loaded query={useQuery(waitingQuery)}>
      {({ items }) =>
        items.length > 0 && (
          <Section title={say('waitingForDecision')}>
            <ul className={rows.list}>
              {items.map(({ id, person, certification, submitted_at }) => (
                <li key={id} className={rows.row}>
                  <p className={rows.heading}>
                    <Link to={paths.candidacy(id)}>{say('candidateFor', { name: person.name, certification: certification.name })}</Link>
                  </p>
                  {submitted_at && <p className={styles.soft}>{say('submittedOn', { day: format.day(submitted_at) })}</p>}
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  )
}

function Own({ personId }: { personId: string }) {
  const say = useWords(certificationWords)
  return (
    <Loaded query={useQuery(awardsQuery(personId))}>
      {({ items }) =>
        items.length > 0 && (
          <Section title={say('yours')}>
            <AwardList awards={items} by="certification" />
          </Section>
        )
      }
    </Loaded>
  )
}
