import { paths } from '@/app/paths'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { PartLinks } from '@/shared/page/PartLinks'

import type { Programme } from '../api'
import { PARTS, type Part } from '../parts'

/** The parts of a programme, side by side. */
export function PartNav({ programme: { id, sides }, part }: { programme: Programme; part: Part }) {
  const say = useWords(programmeWords)
  const parts = PARTS.filter((each) => each !== 'requests' || !sides.includes('peer')).map((each) => ({
    to: paths.programmePart(id, each),
    label: say(each),
  }))
  return <PartLinks label={say('parts')} parts={parts} current={paths.programmePart(id, part)} />
}
