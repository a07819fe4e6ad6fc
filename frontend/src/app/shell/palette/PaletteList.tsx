import { useEffect } from 'react'

import { paletteWords } from '@/shared/messages/en/palette'
import { useWords } from '@/shared/messages/words'

import type { Command } from './commands'
import styles from './Palette.module.css'

export interface PaletteListProps {
  id: string
  choices: readonly Command[]
  chosen: Command | undefined
  onChoose: (command: Command) => void
}

/** The choices under their headings. The focus stays in the entry; the chosen one is told to screen readers from there. */
export function PaletteList({ id, choices, chosen, onChoose }: PaletteListProps) {
  const say = useWords(paletteWords)
  const chosenId = chosen && `${id}-${chosen.id}`
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={say('title')}>
      {groupsOf(choices).map(([group, commands]) => (
        <div key={group} role="group" aria-label={group}>
          <p className={styles.group} aria-hidden="true">
            {group}
          </p>
          {commands.map((command) => (
            <div
              key={command.id}
              id={`${id}-${command.id}`}
              className={styles.choice}
              role="option"
              aria-selected={command === chosen}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(command)}
            >
              <command.icon />
              <span className={styles.title}>{command.title}</span>
              {command.detail && <span className={styles.detail}>{command.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function groupsOf(choices: readonly Command[]): [string, Command[]][] {
  const groups = new Map<string, Command[]>()
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice])
  return [...groups]
}
