import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { usePlaceAmong } from '@/shared/page/AreaNav'
import { PartLinks } from '@/shared/page/PartLinks'

/** The parts of learning, side by side. */
export function LearningNav() {
  const say = useWords(learningWords)
  const isPerson = useMe().person !== null
  const parts = [
    { to: paths.learning, label: say('catalogue') },
    { to: paths.learningPaths, label: say('paths') },
    ...(isPerson ? [{ to: paths.ownLearning, label: say('mine') }] : []),
  ]
  return <PartLinks label={say('parts')} parts={parts} current={usePlaceAmong(parts)} />
}
