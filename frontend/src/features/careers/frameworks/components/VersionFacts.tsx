import { useFormat } from '@/shared/format'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { FrameworkVersion } from '../api'

const TONES = { draft: 'warn', checked: 'calm', published: 'good', superseded: 'calm' } as const

/** Whether people stand on a version, or will. */
export function StateTag({ state }: Pick<FrameworkVersion, 'state'>) {
  const say = useWords(frameworkWords)
  return <Tag tone={TONES[state]}>{say(state)}</Tag>
}

/** Who made a version and when, and where it comes from. */
export function useOrigin(): (version: FrameworkVersion) => string {
  const say = useWords(frameworkWords)
  const format = useFormat()
  return ({ published_at, published_by, made_at, made_by, source }) =>
    published_at
      ? say('publishedOn', { day: format.day(published_at), name: published_by ?? '', source })
      : say('begunOn', { day: format.day(made_at), name: made_by, source })
}
