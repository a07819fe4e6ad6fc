import { Fragment, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { CheckIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'

import type { CertificationShown, Criteria, Criterion, Finding } from '../api'
import styles from './CriteriaList.module.css'

export interface CriteriaListProps {
  criteria: Criteria
  /** What they name by code. */
  resources: CertificationShown['resources']
  /** What there is of each; without it the criteria stand alone. */
  findings?: readonly Finding[]
  /** What stands under a criterion, such as its evidence. */
  under?: (criterion: Criterion) => ReactNode
  /** What stands beside a criterion, such as a button. */
  beside?: (criterion: Criterion) => ReactNode
}

/** What a certification asks for: all of it or any one, in groups, with what there is of each. */
export function CriteriaList({ criteria, ...rest }: CriteriaListProps) {
  const say = useWords(certificationWords)
  return (
    <div>
      <p className={styles.mode}>{say(criteria.mode)}</p>
      <ul className={styles.criteria}>
        {criteria.criteria.map((criterion) => (
          <CriterionItem key={criterion.key} criterion={criterion} {...rest} />
        ))}
        {criteria.groups.map(({ mode, criteria: members }) => (
          <li key={members[0]?.key} className={styles.group}>
            <p className={styles.mode}>{say(mode)}</p>
            <ul className={styles.criteria}>
              {members.map((criterion) => (
                <CriterionItem key={criterion.key} criterion={criterion} {...rest} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CriterionItem(props: Omit<CriteriaListProps, 'criteria'> & { criterion: Criterion }) {
  const { criterion, resources, findings, under, beside } = props
  const say = useWords(certificationWords)
  const finding = findings?.find(({ key }) => key === criterion.key)
  const isMet = finding?.is_met ?? false
  return (
    <li className={styles.criterion}>
      <span className={styles.mark} data-met={isMet}>
        {isMet && <CheckIcon size={14} />}
      </span>
      <div>
        <p className={styles.text}>{criterion.text}</p>
        <p className={styles.soft}>{[useAskedFor(criterion), finding && say(isMet ? 'met' : 'notMet')].filter(Boolean).join(' · ')}</p>
        {finding && criterion.kind !== 'training' && (
          <p className={styles.soft}>
            {say(isMet ? 'heldOf' : 'soFar', { held: finding.held, least: criterion.least })}
            {finding.waiting > 0 && ` ${say('waitingFor', { count: finding.waiting })}`}
          </p>
        )}
        <Through codes={criterion.resources} resources={resources} />
        {under?.(criterion)}
      </div>
      {beside?.(criterion)}
    </li>
  )
}

/** What counts by itself once it is completed, each leading to where it is found. */
function Through({ codes, resources }: { codes: Criterion['resources']; resources: CertificationShown['resources'] }) {
  const say = useWords(certificationWords)
  const named = resources.filter(({ code }) => codes?.includes(code))
  if (named.length === 0) return null
  return (
    <p className={styles.soft}>
      {say('through')}{' '}
      {named.map(({ id, title }, place) => (
        <Fragment key={id}>
          {place > 0 && ' · '}
          <Link to={paths.resource(id)}>{title}</Link>
        </Fragment>
      ))}
    </p>
  )
}

/** What a criterion asks for, by its kind. */
function useAskedFor({ kind, least, by, roles, families }: Criterion): string {
  const say = useWords(certificationWords)
  const format = useFormat()
  if (kind === 'validation') return say(by === 'supervisor' ? 'bySupervisor' : by === 'peer' ? 'byPeers' : 'byAnybody', { count: least })
  const asked = say(kind, { count: least })
  const where = [...families, ...roles]
  return where.length > 0 ? say('experienceIn', { asked, list: format.list(where) }) : asked
}
