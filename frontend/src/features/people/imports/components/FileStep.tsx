import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import type { PeopleImport } from '../api'
import { FaultList } from './FaultList'
import { Verdict } from './Verdict'

/** A file that is no table: why, and what to do. */
export function FileStep({ shown }: { shown: PeopleImport }) {
  const say = useWords(importWords)
  return (
    <Verdict
      tone="bad"
      title={say('unreadableTitle')}
      text={say('unreadableText')}
      actions={
        <Link to={paths.imports} look="plain">
          {say('allImports')}
        </Link>
      }
    >
      <FaultList faults={shown.summary?.file_problems ?? []} />
    </Verdict>
  )
}
