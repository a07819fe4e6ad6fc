import { useMe } from '@/features/people/me/useMe'
import { useFormat } from '@/shared/format'
import { paperWords } from '@/shared/messages/en/areas'
import { useWords } from '@/shared/messages/words'
import { usePrinting } from '@/shared/usePrinting'

/** Who puts the page on paper, and when: sheets that are found lying about say whose they are. */
export function PrintedBy() {
  const say = useWords(paperWords)
  const format = useFormat()
  const { name } = useMe()
  const when = usePrinting()
  return when && <p className="printed-by">{say('printedBy', { name, when: format.moment(when) })}</p>
}
