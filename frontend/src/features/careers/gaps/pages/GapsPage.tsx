import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { DayInLine } from '@/shared/form/DayInLine'
import { Link } from '@/shared/Link'
import { gapFactorWords, gapWords } from '@/shared/messages/en/gaps'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { Tag } from '@/shared/Tag'

import { usePlace } from '../../assessments/usePlace'
import { AimButton } from '../../plans/components/AimButton'
import { Advice } from '../../learning/components/Advice'
import { gapsQuery, type RequirementGap, type RoleGaps } from '../api'
import { GapEvidence } from '../components/GapEvidence'
import { GapLevel, GapTable } from '../components/GapTable'
import { FACTORS, useAdjusting, type Adjusting } from '../useAdjusting'
import { useOwner } from '../useOwner'
import styles from './GapsPage.module.css'

/** A role beside somebody: what is there, what is missing, and what to begin with. */
export function GapsPage() {
  const say = useWords(gapWords)
  const { isOwn } = useOwner()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [role] = usePlace('role')
  if (role) return <OfRole key={role} personId={id} role={role} isOwn={isOwn} />
  return (
    <Page title={say('title')}>
      <Empty title={say('noRole')} text={say('noRoleText')} action={<Link to={paths.reachOf(id)}>{say('chooseRole')}</Link>} />
    </Page>
  )
}

function OfRole({ personId: id, role, isOwn }: { personId: string; role: string; isOwn: boolean }) {
  const say = useWords(gapWords)
  const adjusting = useAdjusting()
  const query = useQuery(gapsQuery(id, role, adjusting))
  const shown = query.data
  return (
    <Page
      title={shown?.role.name ?? say('title')}
      description={shown && (isOwn ? say('own', shown.role) : say('description', { ...shown.role, name: shown.person.name }))}
      actions={<Link to={paths.competenciesOf(id)} look="plain">{say('look')}</Link>}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(gaps) => <Parts gaps={gaps} adjusting={adjusting} isOwn={isOwn} />}
      </Loaded>
    </Page>
  )
}

function Parts({ gaps, adjusting, isOwn }: { gaps: RoleGaps; adjusting: Adjusting; isOwn: boolean }) {
  const say = useWords(gapWords)
  const { missing, must_haves_missing } = gaps
  const open = gaps.items.filter(({ place }) => place !== null)
  const uncertified = gaps.certifications.filter(({ is_held }) => !is_held).length
  const told = [
    missing > uncertified && say('levelsMissing', { count: missing - uncertified }),
    uncertified > 0 && say('certificationsMissing', { count: uncertified }),
    must_haves_missing > 0 && say('mustHaves', { count: must_haves_missing }),
  ]
  return (
    <>
      <p className={styles.figure}>{missing === 0 ? say('fits') : told.filter(Boolean).join(' · ')}</p>
      {open.length > 0 && (
        <Card title={say('begin')} actions={<DayInLine label={say('target')} day={adjusting.target ?? ''} onChange={adjusting.setTarget} />}>
          <p className={styles.soft}>{say('beginText')}</p>
          {isOwn && <p><AimButton word="draft" aim={{ role: { id: gaps.role_id, name: gaps.role.name } }} /></p>}
          <GapTable items={open} on={gaps.on} adjusting={adjusting} />
          <Whence adjusting={adjusting} />
        </Card>
      )}
      {open.length > 0 && <ToLearn gaps={gaps} />}
      {gaps.certifications.length > 0 && <Certifications gaps={gaps} />}
      <HeldAlready items={gaps.items.filter(({ place }) => place === null)} on={gaps.on} />
    </>
  )
}

/** Where each number comes from unless it was changed. */
function Whence({ adjusting }: { adjusting: Adjusting }) {
  const say = useWords(gapWords)
  const sayFactor = useWords(gapFactorWords)
  return (
    <div className={styles.whence}>
      <details>
        <summary>{say('whence')}</summary>
        <ul>
          {FACTORS.map((factor) => (
            <li key={factor}>{say('factorFrom', { factor: sayFactor(factor), from: sayFactor(`${factor}From`) })}</li>
          ))}
        </ul>
      </details>
      {adjusting.adjust.length > 0 && <Button onClick={adjusting.reset}>{say('reset')}</Button>}
    </div>
  )
}

function ToLearn({ gaps: { person, role } }: { gaps: RoleGaps }) {
  const say = useWords(learningWords)
  return (
    <Card title={say('recommended')}>
      <p className={styles.soft}>{say('recommendedText')}</p>
      <Advice personId={person.id} wish={{ role: role.code }} />
    </Card>
  )
}

function Certifications({ gaps }: { gaps: RoleGaps }) {
  const say = useWords(gapWords)
  return (
    <Card title={say('certifications')}>
      <ul className={styles.list}>
        {gaps.certifications.map(({ id, code, name, is_held }) => (
          <li key={code} className={styles.row}>
            {id ? <Link to={paths.certification(id)}>{name}</Link> : name} <Tag tone={is_held ? 'good' : 'bad'}>{say(is_held ? 'certificationHeld' : 'certificationMissing')}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function HeldAlready({ items, on }: { items: readonly RequirementGap[]; on: string }) {
  const say = useWords(gapWords)
  return (
    <Card title={say('held')}>
      {items.length === 0 && <p className={styles.soft}>{say('nothingHeld')}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.competency.code} className={styles.row}>
            <span className={styles.name}>{item.competency.name}</span>
            <GapLevel item={item} />
            <GapEvidence item={item} on={on} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
