import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { programmeKindWords } from '@/shared/messages/en/mentoring'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import rows from '@/shared/styles/RowList.module.css'

import type { ProgrammeSummary } from '../api'
import { runs } from '../standing'
import { ApplyButtons } from './ApplyButtons'
import { CountsStrip } from './CountsStrip'
import { OwnParts } from './OwnParts'
import styles from './ProgrammeList.module.css'
import { StateTag } from './StateTag'

/** Programmes under one heading. */
export function ProgrammeList({ title, programmes }: { title: string; programmes: readonly ProgrammeSummary[] }) {
  return (
    <Section title={title}>
      <ul className={rows.list}>
        {programmes.map((programme) => (
          <ProgrammeEntry key={programme.id} programme={programme} />
        ))}
      </ul>
    </Section>
  )
}

/** A programme: what it is, how far it has come, and what it is to the viewer. */
function ProgrammeEntry({ programme }: { programme: ProgrammeSummary }) {
  const say = useWords(mentoringWords)
  const sayKind = useWords(programmeKindWords)
  const format = useFormat()
  const { id, name, kind, months, starts_on, state, counts, may_apply_as, enrolments } = programme
  const day = format.day(starts_on)
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={paths.programme(id)} className={rows.name}>
            {name}
          </Link>
          <StateTag state={state} />
        </p>
        <p className={rows.facts}>{say('kindAndTime', { kind: sayKind(kind), count: months, day })}</p>
        {programme.takes_applications && <p className={rows.facts}>{say('applyBy', { day: format.day(programme.closes_on) })}</p>}
        {enrolments.length > 0 && <OwnParts programme={programme} />}
      </div>
      {counts && state !== 'draft' && (
        <div className={styles.counts}>
          <CountsStrip programme={programme} />
        </div>
      )}
      {may_apply_as.length > 0 && !runs(programme) && <ApplyButtons programme={programme} />}
    </li>
  )
}
