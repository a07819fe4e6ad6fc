import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { commitWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import { commit, type PeopleImport, type RowKind } from '../api'
import { doneTo, figuresOf } from '../figures'
import styles from './CommitStep.module.css'

type Word = Exclude<RowKind, 'problem' | 'kept'>

/** Says once more what will happen, then does it. */
export function CommitDialog({ shown, onClose }: { shown: PeopleImport; onClose: () => void }) {
  const say = useWords(commitWords)
  const figures = figuresOf(shown)
  const done = doneTo(figures)
  const stays = figures.find(({ kind }) => kind === 'kept')?.count ?? 0
  const leftOut = shown.left_out.length
  return (
    <ConfirmDialog
      title={say('title', { file: shown.file_name })}
      confirm={say('confirm')}
      onConfirm={() => commit(shown)}
      onClose={onClose}
    >
      <p>{say('will')}</p>
      <ul className={styles.deeds}>
        {done.length === 0 && <li>{say('nothing')}</li>}
        {done.map(({ kind, count }) => (
          <li key={kind}>{say(kind as Word, { count })}</li>
        ))}
        {shown.options.create.map((what) => (
          <li key={what}>{say(what)}</li>
        ))}
        {stays > 0 && <li>{say('stays', { count: stays })}</li>}
        {leftOut > 0 && <li>{say('leftOut', { count: leftOut })}</li>}
      </ul>
      <p>{say('undoable')}</p>
    </ConfirmDialog>
  )
}
