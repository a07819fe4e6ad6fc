import { useId, type ReactNode } from 'react'

import { Button } from '../Button'
import { Dialog } from '../dialog/Dialog'
import { controlWords } from '../messages/en/controls'
import { useWords } from '../messages/words'
import { Form, type FormProps } from './Form'

export interface FormDialogProps<Input> extends Pick<FormProps<Input>, 'submission' | 'read'> {
  title: string
  /** The deed in words, on the button that sends: "Give the role", never "OK". */
  submit: string
  look?: 'main' | 'danger'
  /** What it would do is not known yet: it can't be sent. */
  isUnknown?: boolean
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog. It stays while it is sent, and shows what is wrong; whoever opens it closes it when it is done. */
export function FormDialog<Input>(props: FormDialogProps<Input>) {
  const { title, submit, look = 'main', isUnknown = false, submission, read, onClose, children } = props
  const say = useWords(controlWords)
  const id = useId()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('cancel')}</Button>
          <Button type="submit" form={id} look={look} busy={submission.isPending} disabled={isUnknown}>
            {submit}
          </Button>
        </>
      }
    >
      <Form id={id} label={title} submission={submission} read={read}>
        {children}
      </Form>
    </Dialog>
  )
}
