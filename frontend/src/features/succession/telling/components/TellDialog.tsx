import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'

import { Button } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { AreaField } from '@/shared/form/AreaField'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { tellingWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import type { NominationDetails } from '../../nominations/api'
import { previewTelling, tellCandidate, type Told } from '../api'
import styles from './Telling.module.css'
import { ToldCard } from './ToldCard'

interface TellDialogProps {
  nomination: NominationDetails
  onClose: () => void
}

/** Tells a candidate, never without having seen what they will see: words first, then the preview, then the deed. */
export function TellDialog({ nomination, onClose }: TellDialogProps) {
  const [text, setText] = useState('')
  const [preview, setPreview] = useState<Told | null>(null)
  if (preview) return <Preview nomination={nomination} preview={preview} onBack={() => setPreview(null)} onClose={onClose} />
  return <Words nomination={nomination} text={text} onText={setText} onPreview={setPreview} onClose={onClose} />
}

function Words(props: TellDialogProps & { text: string; onText: (text: string) => void; onPreview: (preview: Told) => void }) {
  const { nomination, text, onText, onPreview, onClose } = props
  const say = useWords(tellingWords)
  const submission = useSubmission({ send: (words: string) => previewTelling(nomination, words), onDone: onPreview })
  return (
    <FormDialog
      title={say('tellTitle', { name: nomination.name })}
      submit={say('preview')}
      submission={submission}
      isUnknown={text.trim() === ''}
      read={() => text}
      onClose={onClose}
    >
      <p>{say('tellText')}</p>
      <AreaField
        name="text"
        label={say('words')}
        rows={6}
        maxLength={2000}
        required
        data-first-focus
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </FormDialog>
  )
}

function Preview({ nomination, preview, onBack, onClose }: TellDialogProps & { preview: Told; onBack: () => void }) {
  const say = useWords(tellingWords)
  const { name } = nomination
  const id = useId()
  const telling = useMutation({
    mutationFn: () => tellCandidate(nomination, preview.text),
    onSuccess: () => {
      showToast(say('sent', { name }))
      onClose()
    },
  })
  return (
    <Dialog
      title={say('previewTitle', { name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onBack}>{say('back')}</Button>
          <Button look="main" busy={telling.isPending} aria-describedby={id} onClick={() => telling.mutate()}>
            {say('send')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <ToldCard told={preview} />
        <p id={id} className={styles.soft}>
          {say('previewText')}
        </p>
        {telling.isError && <ProblemNotice problem={telling.error} />}
      </div>
    </Dialog>
  )
}
