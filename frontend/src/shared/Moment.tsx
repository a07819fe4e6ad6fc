import { useFormat } from './format'

export interface MomentProps {
  at: string
  /** How long ago, with the day and time to be read by pointing at it; or the other way round. */
  look?: 'ago' | 'moment'
  className?: string
  /** The words around it; nothing else: the time alone. */
  say?: (when: string) => string
}

/** When something was: a time of day always comes with its time zone. */
export function Moment({ at, look = 'moment', className, say }: MomentProps) {
  const format = useFormat()
  const [text, title] = look === 'ago' ? [format.ago(at), format.moment(at)] : [format.moment(at), format.ago(at)]
  return (
    <time className={className} dateTime={at} title={title}>
      {say ? say(text) : text}
    </time>
  )
}
