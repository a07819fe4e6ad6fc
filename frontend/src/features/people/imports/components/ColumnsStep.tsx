import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { columnWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { fieldsQuery, mapColumns, type ImportField, type PeopleImport } from '../api'
import { chosenIn, fieldsWithout, type Chosen } from '../columns'
import { capitalised } from '../wording'
import styles from './ColumnsStep.module.css'
import { FaultList } from './FaultList'
import { MappedColumnRow } from './MappedColumnRow'
import { Verdict } from './Verdict'

/** What each column says: as it was recognised, why, and the way to choose otherwise. */
export function ColumnsStep({ shown }: { shown: PeopleImport }) {
  const fields = useQuery(fieldsQuery)
  return <Loaded query={fields}>{({ items }) => <ColumnsForm shown={shown} fields={items} />}</Loaded>
}

function ColumnsForm({ shown, fields }: { shown: PeopleImport; fields: readonly ImportField[] }) {
  const say = useWords(columnWords)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState(() => chosenIn(shown.columns))
  const change = (place: number, next: Chosen) => setChosen(chosen.with(place, next))
  const saving = useMutation({
    mutationFn: () => mapColumns(shown, chosen),
    onSuccess: () => navigate({ to: paths.import(shown.id) }),
  })
  return (
    <>
      <MappingFaults shown={shown} />
      <Section title={say('title')}>
        <p className={styles.hint}>{say('text', { source: shown.source })}</p>
        <ul className={styles.columns}>
          {shown.columns.map((column, place) => (
            <MappedColumnRow
              key={column.column}
              column={column}
              chosen={chosen}
              place={place}
              fields={fields}
              onChange={(next) => change(place, next)}
            />
          ))}
        </ul>
        <Without chosen={chosen} fields={fields} />
        {saving.isError && (
          <ProblemNotice problem={saving.error}>
            {asProblem(saving.error).errors.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </ProblemNotice>
        )}
        <p className={styles.deeds}>
          <Button look="main" busy={saving.isPending} onClick={() => saving.mutate()}>
            {say('useAndCheck')}
          </Button>
          {shown.state !== 'unmapped' && (
            <Link to={paths.import(shown.id)} look="plain">
              {say('back')}
            </Link>
          )}
        </p>
      </Section>
    </>
  )
}

function MappingFaults({ shown: { summary } }: { shown: PeopleImport }) {
  const say = useWords(columnWords)
  const faults = summary?.mapping_problems ?? []
  if (faults.length === 0) return null
  return (
    <Verdict tone="warn" title={say('faults')}>
      <FaultList faults={faults} />
    </Verdict>
  )
}

/** Fields that are needed and that no column is chosen for. */
function Without({ chosen, fields }: { chosen: readonly Chosen[]; fields: readonly ImportField[] }) {
  const say = useWords(columnWords)
  const missing = fieldsWithout(chosen, fields)
  if (missing.length === 0) return null
  return (
    <div className={styles.without} role="status">
      <p className={styles.withoutTitle}>{say('without')}</p>
      <ul>
        {missing.map(({ name, label, about, needed }) => (
          <li key={name}>
            <strong>{capitalised(label)}</strong> <span>{say(needed === 'always' ? 'always' : 'forNew')}</span>
            <span className={styles.about}>{about}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
