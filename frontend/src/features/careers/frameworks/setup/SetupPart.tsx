import { frameworkSetupWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import columns from '@/shared/page/Columns.module.css'

import type { PartProps } from '../roles/RolesPart'
import { NamedPieces } from './NamedPieces'
import { Scales } from './Scales'

/** What roles and competencies are sorted and measured by. */
export function SetupPart({ version, outline }: PartProps) {
  const say = useWords(frameworkSetupWords)
  const { roles } = outline
  return (
    <div className={columns.columns}>
      <div className={columns.column}>
        <Scales version={version} outline={outline} />
      </div>
      <div className={columns.column}>
        <NamedPieces
          kind="family"
          title={say('families')}
          text={say('familiesText')}
          add={say('addFamily')}
          pieces={outline.families}
          usedBy={(code) => say('used', { count: roles.filter(({ family }) => family === code).length })}
          version={version}
        />
        <NamedPieces
          kind="track"
          title={say('tracks')}
          text={say('tracksText')}
          add={say('addTrack')}
          pieces={outline.tracks}
          usedBy={(code) => say('used', { count: roles.filter(({ track }) => track === code).length })}
          version={version}
        />
      </div>
    </div>
  )
}
